using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Domain.Conversation;

/// <summary>What belongs to a team: the round, its votes and record, and who may do what while there is a round.</summary>
internal static class TeamRows
{
    public static Turn? Next(DialogueState state, Command command, Surroundings here)
    {
        if (command is Command.StartTeam start) return Started(state, start, here);
        if (here.IsGroup && state is DialogueState.Welcomed && command is (Command.Start or Command.Yes))
            return Started(state, new Command.StartTeam(Label: null, []), here);
        if (command is Command.StartVote vote) return Votes.Start(state, vote, here);
        if (command is Command.ShowRecord) return Record(state, here);
        if (Sessions.Of(state) is not { Team: { } round } session) return IsOfTeam(command) ? Presenting.Keeping(state, here, new Reply.OnlyInTeam()) : null;
        if (IsForLeader(state, command, round) && !round.Leader.Is(here.Speaker)) return Presenting.Keeping(state, here, new Reply.LeaderOnly(round.Leader));
        return InRound(state, session, round, command, here);
    }

    private static Turn? InRound(DialogueState state, Session session, TeamRound round, Command command, Surroundings here) => command switch
    {
        Command.Look look => Looked(state, session, round, look, here),
        Command.HandOver handOver => HandedOver(state, session, round, handOver.To, here),
        Command.Erase when !round.Leader.Is(here.Speaker) => new Turn(Sessions.With(state, session with { Team = Forgetting.Without(round, here.Speaker) }), [new Reply.ErasedOwn()]),
        Command.OpenVote open => Votes.Open(state, session, round, open.Ballot, here),
        Command.CastVote cast => Votes.Cast(state, session, round, cast, here),
        Command.CloseVote => Votes.Close(state, session, round, here),
        Command.Start or Command.Continue when round.Current is { } current => Presenting.In(new DialogueState.TeamAsking(session, current.Number), here),
        _ => TeamQuestions.Next(state, session, round, command, here),
    };

    private static bool IsOfTeam(Command command) => command is Command.OpenTeamAnswer or Command.AnswerAsTeam or Command.CloseQuestion or Command.OpenSettling or Command.Settle
        or Command.SettleInWords or Command.HandOver or Command.OpenVote or Command.CastVote or Command.CloseVote or Command.Look;

    // What everybody answered together is not for one person to change.
    private static bool IsForLeader(DialogueState state, Command command, TeamRound round) => command is Command.CloseQuestion or Command.OpenSettling or Command.Settle
        or Command.SettleInWords or Command.HandOver or Command.CloseVote or Command.Choose or Command.Restart or Command.Stop or Command.Edit or Command.LetGo or Command.FillForm
        || (state, command) is (DialogueState.Asking, Command.Answer or Command.Pick or Command.Skip) or (DialogueState.Reviewing, Command.Pick)
        || (command is Command.Tell && (state is not DialogueState.TeamAsking || round.Current is null));

    private static Turn Started(DialogueState state, Command.StartTeam start, Surroundings here)
    {
        if (!here.IsGroup) return Presenting.Keeping(state, here, new Reply.OnlyInTeam());
        if (Sessions.Of(state) is { Team.Current: { } current } going) return Presenting.In(new DialogueState.TeamAsking(going, current.Number), here);
        if (Sessions.Of(state) is { Team: not null }) return Presenting.In(state, here);
        var session = state is DialogueState.Welcomed welcomed ? welcomed.Session : new Session(here.NewId);
        var round = new TeamRound(here.Speaker) { Label = start.Label, Invited = [.. start.Invited.DistinctBy(person => person.Id, StringComparer.Ordinal)] };
        return TeamQuestions.Open(session with { Team = round }, number: 1, here, new Reply.TeamStarted(round));
    }

    private static Turn Looked(DialogueState state, Session session, TeamRound round, Command.Look look, Surroundings here)
    {
        if (round.Ballots.FirstOrDefault(ballot => ballot.Number == look.Ballot) is { } vote) return new Turn(state, [Votes.View(round, vote, here)]);
        return round.Find(look.Question) is { } question ? new Turn(state, [TeamQuestions.View(session, round, question, here)]) : Presenting.In(state, here);
    }

    private static Turn HandedOver(DialogueState state, Session session, TeamRound round, Person? to, Surroundings here)
    {
        if (to is null || to.Is(round.Leader)) return Presenting.Keeping(state, here, new Reply.HandOverToWhom());
        var handed = session with { Team = round with { Leader = to } };
        return Presenting.Keeping(Sessions.With(state, handed), here, [new Reply.HandedOver(round.Leader, to), .. TeamQuestions.Refreshed(state, handed, here)]);
    }

    private static Turn Record(DialogueState state, Surroundings here)
    {
        if (Sessions.Of(state) is not { } session) return Presenting.Keeping(state, here, new Reply.NothingToShare());
        var chosen = session.Plan is { } plan ? here.Knowledge.Catalogue.Find(plan.Intervention) : null;
        var voted = session.Team?.Ballots.LastOrDefault(ballot => ballot.Closed)?.Interventions ?? [];
        return Presenting.Keeping(state, here, new Reply.ShowRecord(session, [.. Presenting.Found(session.Shortlist, here)], [.. Presenting.Found(voted, here)], chosen, here.Today));
    }
}
