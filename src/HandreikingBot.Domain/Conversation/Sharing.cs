using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Conversation;

/// <summary>From the personal chat to a team, and the list of rounds that somebody leads.</summary>
internal static class Sharing
{
    public static Turn? Next(DialogueState state, Command command, Surroundings here) => command switch
    {
        Command.Share share => Asked(state, share.Place, here),
        Command.ShareTo to => Shared(state, to, here),
        Command.ShowLed when here.IsGroup => Presenting.Keeping(state, here, new Reply.OnlyAlone()),
        Command.ShowLed => Presenting.Keeping(state, here, new Reply.ShowLed(here.Led, here.Today)),
        _ => null,
    };

    private static Turn Asked(DialogueState state, string? named, Surroundings here)
    {
        if (here.IsGroup) return CommandRows.Next(state, new Command.ShowRecord(), here);
        if (OnScreen(state) is not { } what) return Presenting.Keeping(state, here, new Reply.NothingToShare());
        if (here.Places.Count is 0) return Presenting.Keeping(state, here, new Reply.NowhereToShare());
        SharePlace[] meant = named is null ? [] : [.. here.Places.Where(place => place.Name.Contains(named, StringComparison.OrdinalIgnoreCase) || named.Contains(place.Name, StringComparison.OrdinalIgnoreCase))];
        return meant is [var one] ? Shared(state, new Command.ShareTo(what, one.Id), here) : Presenting.Keeping(state, here, new Reply.AskWhere(what, here.Places));
    }

    // Only where this person spoke with the bot before: the list came with the input and is made per tenant and person.
    private static Turn Shared(DialogueState state, Command.ShareTo to, Surroundings here)
    {
        if (here.Places.FirstOrDefault(place => place.Id == to.Place) is not { } place) return Presenting.Keeping(state, here, new Reply.NowhereToShare());
        if (Content(state, to.What, here) is not { Count: > 0 } content) return Presenting.Keeping(state, here, new Reply.NothingToShare());
        return Presenting.Keeping(state, here, new Reply.Shared(place, here.Speaker, content));
    }

    private static ShareWhat? OnScreen(DialogueState state) => state switch
    {
        DialogueState.ShowingDetails showing => new ShareWhat([showing.Intervention], Compared: false),
        DialogueState.Comparing comparing => new ShareWhat(comparing.Interventions, Compared: true),
        DialogueState.ShowingShortlist { Session.Shortlist: [_, _, ..] list } => new ShareWhat([.. list.Take(Presenting.CompareMost)], Compared: true),
        DialogueState.ShowingShortlist { Session.Shortlist: [var only] } => new ShareWhat([only], Compared: false),
        DialogueState.Planning { Session.Plan: { } plan } => new ShareWhat([plan.Intervention], Compared: false),
        DialogueState.NotStarted or DialogueState.Welcomed => null,
        _ => Sessions.Of(state) is { Answers.Education.Count: > 0 } ? new ShareWhat([], Compared: false) : null,
    };

    private static IReadOnlyList<Reply> Content(DialogueState state, ShareWhat what, Surroundings here)
    {
        if (Sessions.Of(state) is not { } session) return [];
        if (what.Interventions.Count is 0) return [new Reply.ShowMatches(Presenting.Matches(session, here), Offset: 0, session.Answers)];
        Intervention[] found = [.. Presenting.Found(what.Interventions.Take(Presenting.CompareMost), here)];
        if (what.Compared && found.Length > 1) return [new Reply.ShowComparison([.. found.Select(intervention => here.Knowledge.Matcher.Judge(intervention, session.Answers))])];
        return [.. found.Take(1).Select(intervention => new Reply.ShowDetails(here.Knowledge.Matcher.Judge(intervention, session.Answers), OnShortlist: false))];
    }
}
