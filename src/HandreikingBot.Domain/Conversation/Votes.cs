using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Domain.Conversation;

/// <summary>A vote on the shortlist: open, vote, close.</summary>
internal static class Votes
{
    public static Turn Start(DialogueState state, Command.StartVote start, Surroundings here)
    {
        if (!here.IsGroup) return Presenting.Keeping(state, here, new Reply.OnlyInTeam());
        var session = Sessions.Of(state) ?? new Session(here.NewId);
        var round = session.Team ?? new TeamRound(here.Speaker);
        if (round.OpenBallot is not null) return Presenting.In(new DialogueState.Voting(session), here);
        if (!round.Leader.Is(here.Speaker)) return Presenting.Keeping(state, here, new Reply.LeaderOnly(round.Leader));
        string[] listed = [.. Presenting.Found(session.Shortlist, here).Select(intervention => intervention.Id).Take(Ballot.Most)];
        if (listed.Length is 0) return Presenting.Keeping(state, here, new Reply.NothingToVote());
        if (start.Until < here.Today) return Presenting.Keeping(state, here, new Reply.CannotRemindThen(start.Until.Value));
        var ballot = new Ballot(round.Ballots.Count + 1, listed, start.Anonymous, start.Until);
        var opened = session with { Team = round with { Ballots = [.. round.Ballots, ballot] }, Reminders = Timed(session.Reminders, ballot, here) };
        return Presenting.In(new DialogueState.Voting(opened), here);
    }

    public static Turn Open(DialogueState state, Session session, TeamRound round, int number, Surroundings here)
    {
        if (Find(round, number) is not { } ballot) return Presenting.Keeping(state, here, new Reply.NoVote());
        return ballot.Closed
            ? new Turn(state, [new Reply.IsClosed(), Show(round, ballot, here)])
            : new Turn(state, [new Reply.ShowVoteForm(ballot, Interventions(ballot, here), ballot.Of(here.Speaker))]);
    }

    public static Turn Cast(DialogueState state, Session session, TeamRound round, Command.CastVote cast, Surroundings here)
    {
        if ((cast.Ballot is 0 ? round.OpenBallot : Find(round, cast.Ballot)) is not { } ballot) return Presenting.Keeping(state, here, new Reply.NoVote());
        Opinion[] opinions = [.. cast.Opinions.Where(opinion => ballot.Interventions.Contains(opinion.Intervention, StringComparer.Ordinal)).Select(Shortened)];
        if (ballot.Closed || opinions.Length is 0) return Open(state, session, round, ballot.Number, here);
        var vote = new Vote(here.Speaker, opinions);
        var after = Replaced(round, ballot.With(vote));
        var counted = Find(after, ballot.Number) ?? ballot;
        Reply own = cast.Ballot is 0 ? new Reply.TeamNoted(here.Speaker, Changed: ballot.Of(here.Speaker) is not null) : View(after, counted, here);
        return new Turn(Sessions.With(state, session with { Team = after }), [own, Show(after, counted, here)]);
    }

    public static Turn Close(DialogueState state, Session session, TeamRound round, Surroundings here)
    {
        if (round.OpenBallot is not { } open) return Presenting.Keeping(state, here, new Reply.NoVote());
        var closed = open with { Closed = true };
        var after = round.With(closed);
        var timers = session.Reminders.Items.Where(reminder => reminder.Kind is ReminderKind.CloseVote).Aggregate(session.Reminders, (list, timer) => list.Without(timer.Id));
        return new Turn(Sessions.With(state, session with { Team = after, Reminders = timers }), [Show(after, closed, here), new Reply.VoteClosed(closed, Interventions(closed, here))]);
    }

    /// <summary>What this person sees of a vote: the counts once voted, else what everybody sees.</summary>
    public static Reply View(TeamRound round, Ballot ballot, Surroundings here) =>
        !ballot.Closed && ballot.Of(here.Speaker) is { } own ? new Reply.ShowOwnVote(round, ballot, Interventions(ballot, here), own) : Show(round, ballot, here);

    private static Reply.ShowVote Show(TeamRound round, Ballot ballot, Surroundings here) => new(round, ballot, Interventions(ballot, here), Anew: false);

    private static IReadOnlyList<Catalogue.Intervention> Interventions(Ballot ballot, Surroundings here) => [.. Presenting.Found(ballot.Interventions, here)];

    private static Ballot? Find(TeamRound round, int number) => round.Ballots.FirstOrDefault(ballot => ballot.Number == number);

    private static TeamRound Replaced(TeamRound round, Ballot ballot) => round with { Ballots = [.. round.Ballots.Select(other => other.Number == ballot.Number ? ballot : other)] };

    private static ReminderList Timed(ReminderList reminders, Ballot ballot, Surroundings here) =>
        ballot.Until is { } day && reminders.Add(ReminderKind.CloseVote, day, anyDay: true, here.Knowledge.Calendar) is var (list, _) ? list : reminders;

    private static Opinion Shortened(Opinion opinion) =>
        opinion.Reason is { Length: > Ballot.ReasonLength } reason ? opinion with { Reason = reason[..Ballot.ReasonLength] } : opinion;
}
