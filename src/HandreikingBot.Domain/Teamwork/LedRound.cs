using System.Text.Json.Serialization;

namespace HandreikingBot.Domain.Teamwork;

/// <summary>Where a team is.</summary>
public enum RoundPhase
{
    [JsonStringEnumMemberName("vraag")] Question,
    [JsonStringEnumMemberName("resultaten")] Results,
    [JsonStringEnumMemberName("stemming")] Vote,
    [JsonStringEnumMemberName("plan")] Plan,
}

/// <summary>A line of the adviser's list: one round that this person leads, short enough to be kept beside it.</summary>
/// <param name="Label">What the team is called; <c>null</c> when it was not given a name.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Question">The open question (1-5); 0 when none is.</param>
/// <param name="Answered">How many people answered it, or voted.</param>
/// <param name="Chosen">Id of the chosen intervention.</param>
/// <param name="Open">Due days of the points of the plan that are not arranged: what is overdue is worked out when it is read.</param>
/// <param name="NextReminder">The first reminder to come.</param>
public sealed record LedRound(string? Label, RoundPhase Phase, int Question, int Answered, string? Chosen, IReadOnlyList<DateOnly> Open, DateOnly? NextReminder)
{
    /// <summary>Where it takes place, as the school calls it; added when it is read.</summary>
    public string? Place { get; init; }

    /// <summary>When something last happened there; added when it is read.</summary>
    public DateOnly? Touched { get; init; }

    public int Overdue(DateOnly today) => Open.Count(day => day < today);
}
