using HandreikingBot.Domain.Guide;

namespace HandreikingBot.Domain.Conversation;

/// <summary>While one of the five questions is open.</summary>
internal static class Questions
{
    public static Turn Next(DialogueState.Asking asking, Command command, Surroundings here) => command switch
    {
        Command.Answer answer when answer.Step == asking.Step => Answered(asking, Options(asking, here).Where(option => answer.Options.Contains(option.Id, StringComparer.Ordinal)), here),
        Command.Pick pick => Picked(asking, pick.Numbers, here),
        Command.Skip => Skipped(asking, here),
        Command.Back => Back(asking, here),
        Command.Yes or Command.Start or Command.Continue => Presenting.In(asking, here, new Reply.Acknowledged()),
        _ => CommandRows.Missed(asking, here),
    };

    private static IReadOnlyList<StepOption> Options(DialogueState.Asking asking, Surroundings here) =>
        Route.Options(here.Knowledge.Guide, asking.Step, asking.Session.Answers);

    private static Turn Picked(DialogueState.Asking asking, IReadOnlyList<int> numbers, Surroundings here)
    {
        var options = Options(asking, here);
        if (numbers.Count is 0 || numbers.Any(number => number < 1 || number > options.Count)) return Presenting.In(asking, here, new Reply.OutOfRange(options.Count));
        if (numbers.Count > 1 && !here.Knowledge.Guide.ContentOf(asking.Step).Multiple) return Presenting.In(asking, here, new Reply.ChooseOne());
        return Answered(asking, numbers.Distinct().Select(number => options[number - 1]), here);
    }

    private static Turn Answered(DialogueState.Asking asking, IEnumerable<StepOption> chosen, Surroundings here)
    {
        StepOption[] options = [.. chosen];
        if (options.Length is 0) return CommandRows.Missed(asking, here);
        var session = ChosenOptions.Apply(asking.Session, asking.Step, options);
        return Telling.Onward(asking, session, here, new Reply.Answered(asking.Step, [.. options.Select(option => option.Title)]));
    }

    private static Turn Skipped(DialogueState.Asking asking, Surroundings here)
    {
        var session = asking.Session;
        // What was answered before stays when its question is skipped the second time: skipping loses nothing.
        var passed = StepAnswers.Has(session.Answers, asking.Step) ? session.Passed : [.. session.Passed.Append(asking.Step).Distinct()];
        return Telling.Onward(asking, session with { Passed = passed }, here, new Reply.Answered(asking.Step, []));
    }

    private static Turn Back(DialogueState.Asking asking, Surroundings here)
    {
        var session = asking.Session;
        if (asking.FromOverview) return Presenting.In(new DialogueState.Reviewing(session), here);
        if (session.Trail is [.., var last]) return Presenting.In(new DialogueState.Asking(session with { Trail = [.. session.Trail.SkipLast(1)] }, last, FromOverview: false), here);
        return session.Earlier is { } earlier
            ? Presenting.In(new DialogueState.Reviewing(earlier), here, new Reply.Restored())
            : Presenting.In(new DialogueState.CheckingReadiness(session), here);
    }
}
