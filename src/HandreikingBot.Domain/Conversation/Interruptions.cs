using HandreikingBot.Domain.Guide;

namespace HandreikingBot.Domain.Conversation;

/// <summary>What may be asked at any moment without losing the place.</summary>
internal static class Interruptions
{
    public static Turn? Next(DialogueState state, Command command, Surroundings here) => command switch
    {
        Command.Help => Presenting.Keeping(state, here, new Reply.Helped(Screen.Of(state))),
        Command.Explain explain => Explained(state, explain.About, here),
        Command.Advise => Explained(state, "advies", here),
        Command.AskAboutUnlisted unlisted => Presenting.Keeping(state, here, new Reply.ToldUnlisted(unlisted.Name)),
        Command.Thank => Presenting.Keeping(state, here, new Reply.Thanked()),
        Command.Stop => Presenting.In(new DialogueState.Stopped(Remindings.WithoutAll(state)), here),
        Command.Erase => Presenting.In(new DialogueState.ConfirmingErase(state), here),
        Command.Restart => Restarted(state, here),
        _ => Remindings.Next(state, command, here) ?? Sharing.Next(state, command, here),
    };

    private static Turn Explained(DialogueState state, string? about, Surroundings here)
    {
        var guide = here.Knowledge.Guide;
        var id = about ?? (state is DialogueState.Asking asking ? guide.ContentOf(asking.Step).Explanation : null);
        if (id is null) return Presenting.Keeping(state, here, new Reply.Helped(Screen.Of(state)));
        if (guide.Find(id) is { } piece) return Presenting.Keeping(state, here, new Reply.Explained(piece));
        if (here.Knowledge.Catalogue.Find(id) is { } intervention) return Navigation.Details(state, intervention.Id, here);
        return Presenting.Keeping(state, here, Unexplained(id));
    }

    // A capital letter inside means a name: then it is likelier a programme than a word.
    private static Reply Unexplained(string about) => about.Any(char.IsUpper) ? new Reply.ToldUnlisted(about) : new Reply.NotExplained(about);

    private static Turn Restarted(DialogueState state, Surroundings here)
    {
        var earlier = Sessions.Of(state) is { } walked && IsWorthKeeping(walked) ? walked with { Earlier = null } : null;
        var session = new Session(here.NewId) { Earlier = earlier };
        return Presenting.In(new DialogueState.Asking(session, Step.School, FromOverview: false), here, new Reply.Restarted(CanUndo: earlier is not null));
    }

    private static bool IsWorthKeeping(Session session) =>
        session.Trail.Count > 0 || session.Plan is not null || Route.Open(session).Count() < Route.Relevant(session).Count();
}
