namespace HandreikingBot.Domain.Conversation;

/// <summary>While candidates, one of them, a comparison or the shortlist is shown.</summary>
internal static class Candidates
{
    public static Turn Next(DialogueState.ShowingResults showing, Command command, Surroundings here) => command switch
    {
        Command.Pick pick => Picked(showing, pick.Numbers, here),
        Command.More => More(showing, here),
        Command.Back when showing.Offset > 0 => Presenting.In(showing with { Offset = Math.Max(0, showing.Offset - Presenting.PageSize) }, here),
        Command.Back => Back(showing, here),
        Command.Start or Command.Continue => Onward(showing, here),
        Command.Skip => Presenting.Keeping(showing, here, new Reply.NothingToSkip()),
        _ => CommandRows.Missed(showing, here),
    };

    /// <summary>Beside the results: one intervention, a comparison, the shortlist; "terug" leads to the results.</summary>
    public static Turn Aside(DialogueState state, Command command, Surroundings here) => command switch
    {
        Command.Pick pick => Picked(state, pick.Numbers, here),
        Command.Back or Command.Start or Command.Continue or Command.More => Presenting.In(new DialogueState.ShowingResults(SessionIn(state, here), Offset: 0), here),
        Command.Skip => Presenting.Keeping(state, here, new Reply.NothingToSkip()),
        _ => CommandRows.Missed(state, here),
    };

    private static Turn Picked(DialogueState state, IReadOnlyList<int> numbers, Surroundings here)
    {
        var shown = Presenting.Numbered(state, here);
        if (numbers.Count is 0 || numbers.Any(number => number < 1 || number > shown.Count)) return Presenting.Keeping(state, here, new Reply.OutOfRange(shown.Count));
        string[] ids = [.. numbers.Distinct().Select(number => shown[number - 1])];
        return CommandRows.Next(state, ids is [var only] ? new Command.Details(only) : new Command.Compare(ids), here);
    }

    private static Turn More(DialogueState.ShowingResults showing, Surroundings here)
    {
        var next = showing.Offset + Presenting.PageSize;
        return Presenting.In(next < Presenting.Matches(showing.Session, here).Matches.Count ? showing with { Offset = next } : showing with { Offset = 0 }, here);
    }

    private static Turn Back(DialogueState.ShowingResults showing, Surroundings here)
    {
        var session = showing.Session;
        return session.Trail is [.., var last]
            ? Presenting.In(new DialogueState.Asking(session with { Trail = [.. session.Trail.SkipLast(1)] }, last, FromOverview: false), here)
            : Presenting.In(new DialogueState.Reviewing(session), here);
    }

    private static Turn Onward(DialogueState.ShowingResults showing, Surroundings here) =>
        Route.NextOpen(showing.Session) is { } open
            ? Presenting.In(new DialogueState.Asking(showing.Session, open, FromOverview: false), here)
            : Presenting.In(showing, here);

    private static Session SessionIn(DialogueState state, Surroundings here) => Sessions.Of(state) ?? new Session(here.NewId);
}
