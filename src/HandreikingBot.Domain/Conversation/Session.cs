using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Domain.Conversation;

/// <summary>One walk through the guide: all that has been said and chosen since it was started.</summary>
/// <param name="Id">Stands in the data of every card, so that a card of an earlier walk is known as such.</param>
public sealed record Session(string Id)
{
    public Answers Answers { get; init => field = value ?? Answers.None; } = Answers.None;

    /// <summary>Steps that were skipped or answered "maakt niet uit": done, without a wish.</summary>
    public IReadOnlyList<Step> Passed { get; init => field = value ?? []; } = [];

    /// <summary>Steps that were asked, oldest first: the way back.</summary>
    public IReadOnlyList<Step> Trail { get; init => field = value ?? []; } = [];

    public Pace Pace { get; init; }

    /// <summary>Ids of the interventions that the school wants to keep in view, in order of keeping.</summary>
    public IReadOnlyList<string> Shortlist { get; init => field = value ?? []; } = [];

    /// <summary>The plan of the chosen intervention; <c>null</c> when nothing is chosen yet.</summary>
    public ImplementationPlan? Plan { get; init; }

    /// <summary>Moments at which the school wants to hear from the bot.</summary>
    public ReminderList Reminders { get; init => field = value ?? ReminderList.None; } = ReminderList.None;

    /// <summary>The round of a team through the guide; <c>null</c> where one person walks.</summary>
    public TeamRound? Team { get; init; }

    /// <summary>Ids of the special places that have been pointed out, so that each is said once.</summary>
    public IReadOnlyList<string> Told { get; init => field = value ?? []; } = [];

    /// <summary>How many messages in a row were not understood; picks another wording each time.</summary>
    public int Misses { get; init; }

    /// <summary>The walk before "opnieuw", so that "terug" brings it back; only one deep.</summary>
    public Session? Earlier { get; init; }
}

/// <summary>How much is asked: every step by clicking, only the core when the school tells its story in its own words (DESIGN section 3).</summary>
public enum Pace
{
    Guided,
    Told,
}
