using System.Text.Json.Serialization;
using HandreikingBot.Domain.Guide;

namespace HandreikingBot.Domain.Conversation;

/// <summary>
/// Where a conversation is. A closed family: every state holds all that it needs and nothing that is filled in later.
/// Stored as JSON with the name of the state under <c>at</c>; the names never change once they are stored.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "at")]
[JsonDerivedType(typeof(NotStarted), "niet-begonnen")]
[JsonDerivedType(typeof(Welcomed), "welkom")]
[JsonDerivedType(typeof(CheckingReadiness), "vooraf")]
[JsonDerivedType(typeof(Asking), "vraag")]
[JsonDerivedType(typeof(FillingForm), "formulier")]
[JsonDerivedType(typeof(Reviewing), "overzicht")]
[JsonDerivedType(typeof(ShowingResults), "resultaten")]
[JsonDerivedType(typeof(ShowingDetails), "bekijk")]
[JsonDerivedType(typeof(Comparing), "vergelijk")]
[JsonDerivedType(typeof(ShowingShortlist), "keuzelijst")]
[JsonDerivedType(typeof(Planning), "plan")]
[JsonDerivedType(typeof(TeamAsking), "teamvraag")]
[JsonDerivedType(typeof(Voting), "stemming")]
[JsonDerivedType(typeof(ConfirmingErase), "wis")]
[JsonDerivedType(typeof(Stopped), "gestopt")]
public abstract record DialogueState
{
    private DialogueState()
    {
    }

    /// <summary>Nothing was said yet, or all was erased.</summary>
    public sealed record NotStarted : DialogueState;

    /// <summary>Welcomed; waiting for "start" or for the school's own words.</summary>
    public sealed record Welcomed(Session Session) : DialogueState;

    /// <summary>Asked which of steps 1-4 of the seven-step plan are clear.</summary>
    public sealed record CheckingReadiness(Session Session) : DialogueState;

    /// <summary>One step of the five questions is open; after an answer that was opened from the overview, the overview returns.</summary>
    public sealed record Asking(Session Session, Step Step, bool FromOverview) : DialogueState;

    /// <summary>The five questions stand in one form, for who has no dialog.</summary>
    public sealed record FillingForm(Session Session) : DialogueState;

    /// <summary>All answers stand open to be changed.</summary>
    public sealed record Reviewing(Session Session) : DialogueState;

    /// <summary>Candidates are shown, <paramref name="Offset"/> of them before these.</summary>
    public sealed record ShowingResults(Session Session, int Offset) : DialogueState;

    public sealed record ShowingDetails(Session Session, string Intervention) : DialogueState;

    public sealed record Comparing(Session Session, IReadOnlyList<string> Interventions) : DialogueState;

    public sealed record ShowingShortlist(Session Session) : DialogueState;

    /// <summary>The implementation plan is open; <paramref name="Item"/> (1-7) is the question that is being filled in, 0 when none is.</summary>
    public sealed record Planning(Session Session, int Item) : DialogueState;

    /// <summary>A question of a team's round is on the screen, open or closed: <see cref="Session.Team"/> says which.</summary>
    public sealed record TeamAsking(Session Session, int Question) : DialogueState;

    /// <summary>A team's vote on the shortlist is on the screen, open or closed.</summary>
    public sealed record Voting(Session Session) : DialogueState;

    /// <summary>"Wis mijn gegevens" was said; waiting for yes or no.</summary>
    public sealed record ConfirmingErase(DialogueState Before) : DialogueState;

    /// <summary>Stopped by the school; everything is kept, and any word goes on.</summary>
    public sealed record Stopped(DialogueState Before) : DialogueState;
}
