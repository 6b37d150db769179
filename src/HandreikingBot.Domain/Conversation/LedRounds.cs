using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Domain.Conversation;

/// <summary>From a conversation to its line in the list of who leads it.</summary>
public static class LedRounds
{
    /// <summary><c>null</c> where nobody leads a round.</summary>
    public static (Person Leader, LedRound Round)? Of(DialogueState state)
    {
        if (Sessions.Of(state) is not { Team: { } round } session) return null;
        var due = session.Plan?.Items.Where(item => item.State is not PlanState.Arranged).Select(item => item.Due).OfType<DateOnly>().Order().ToArray() ?? [];
        var next = session.Reminders.Pending.Where(reminder => reminder.Kind is not ReminderKind.CloseVote).Select(reminder => (DateOnly?)reminder.Day).FirstOrDefault();
        return (round.Leader, new LedRound(round.Label, Phase(session, round), round.Current?.Number ?? 0, Answered(round), session.Plan?.Intervention, due, next));
    }

    private static RoundPhase Phase(Session session, TeamRound round) =>
        session.Plan is not null ? RoundPhase.Plan
        : round.OpenBallot is not null ? RoundPhase.Vote
        : round.Current is not null ? RoundPhase.Question
        : RoundPhase.Results;

    private static int Answered(TeamRound round) => round.OpenBallot?.Votes.Count ?? round.Current?.Answers.Count ?? 0;
}
