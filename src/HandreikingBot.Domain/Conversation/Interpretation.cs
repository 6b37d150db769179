using System.Globalization;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Conversation;

/// <summary>From typed words to commands, by what is open. The same words may mean another thing elsewhere: "2" is an option, a candidate or a point of the plan.</summary>
internal static class Interpretation
{
    private static readonly char[] WordEnds = [' ', ',', '.', '!', ':', ';'];

    public static (IReadOnlyList<Command> Commands, Understood Understood) Of(DialogueState state, DialogueInput.Said said)
    {
        var here = said.Surroundings;
        // A colleague who is mentioned is neither a wish nor a pupil.
        var understood = here.Knowledge.Reader.Read(Mentions.Without(said.Text, here.Mentioned), here.Today, OptionCount(state, here));
        return (Commands(state, said.Text, understood, here), understood);
    }

    private static Command[] Commands(DialogueState state, string text, Understood understood, Surroundings here)
    {
        if (here.Knowledge.Commands.Whole(text) is { } whole && (TeamWords.Whole(state, whole, text, here) ?? Named(whole)) is { } command) return [command];
        if (TeamWords.Read(state, text, understood, here) is { } ofTeam) return [ofTeam];
        if (PlanWords.Read(state, text, understood, here) is { } change) return [new Command.ChangePlan(change)];
        if (Verb(state, text, understood, here) is { } verb) return [verb];
        if (Amount(state, understood, here) is { } amount) return [new Command.Tell(understood with { Answers = understood.Answers with { Budget = amount }, Choice = [] })];
        if (AsksOfShown(state, text, understood, here) is { } shown) return [shown];
        if (OptionCount(state, here) > 0 && Numbers(text) is { } numbers) return [new Command.Pick(numbers)];
        Command[] commands = [.. Told(text, understood), .. Asked(state, understood, text, here)];
        if (commands.Length > 0) return commands;
        return Unlisted(text, here) is { } unlisted ? [unlisted] : [new Command.NotUnderstood()];
    }

    /// <summary>How many numbered things are on the screen.</summary>
    private static int OptionCount(DialogueState state, Surroundings here) => state switch
    {
        DialogueState.CheckingReadiness => here.Knowledge.Guide.Readiness.Count,
        DialogueState.Asking asking => Route.Options(here.Knowledge.Guide, asking.Step, asking.Session.Answers).Count,
        DialogueState.Reviewing reviewing => Route.Relevant(reviewing.Session).Count(),
        DialogueState.Planning => here.Knowledge.Guide.Implementation.Count,
        DialogueState.ConfirmingErase or DialogueState.Stopped => 0,
        _ => Presenting.Numbered(state, here).Count,
    };

    private static Command? Named(string name) => name switch
    {
        CommandNames.Overview or CommandNames.Change => new Command.ShowOverview(),
        CommandNames.Databanks or CommandNames.Recognition => new Command.Explain(name),
        CommandNames.Form => new Command.OpenForm(),
        CommandNames.Shortlist => new Command.ShowShortlist(),
        CommandNames.Results => new Command.ShowResults(),
        CommandNames.More => new Command.More(),
        CommandNames.Continue => new Command.Continue(),
        CommandNames.Keep => new Command.Keep(Intervention: null),
        CommandNames.Drop => new Command.Drop(Intervention: null),
        CommandNames.Choose => new Command.Choose(Intervention: null),
        CommandNames.Thanks => new Command.Thank(),
        CommandNames.PlanText => new Command.ShowPlanText(),
        CommandNames.Reminders => new Command.ShowReminders(),
        CommandNames.ReminderDone => new Command.ReminderDone(Reminder: null),
        CommandNames.Later => new Command.ReminderLater(Reminder: null, Day: null),
        CommandNames.StopReminders => new Command.StopReminder(Reminder: null),
        CommandNames.Share => new Command.Share(Place: null),
        CommandNames.Record => new Command.ShowRecord(),
        CommandNames.Led => new Command.ShowLed(),
        CommandNames.StartVote => new Command.StartVote(Anonymous: false, Until: null),
        _ => null,
    };

    private static Command? Verb(DialogueState state, string text, Understood understood, Surroundings here)
    {
        if (here.Knowledge.Commands.Beginning(text) is not var (verb, rest)) return null;
        var one = References(state, understood, here) is [var first, ..] ? first : null;
        return verb switch
        {
            CommandNames.View when one is not null => new Command.Details(one),
            CommandNames.Keep when one is not null => new Command.Keep(one),
            CommandNames.Drop when one is not null => new Command.Drop(one),
            CommandNames.Choose when one is not null => new Command.Choose(one),
            CommandNames.Change when StepIn(rest, here) is { } step => new Command.Edit(step),
            CommandNames.LetGo when StepIn(rest, here) is { } step => new Command.LetGo(StepAnswers.SlotOf(step)),
            _ => null,
        };
    }

    private static Step? StepIn(string words, Surroundings here)
    {
        foreach (var step in Enum.GetValues<Step>())
        {
            var title = here.Knowledge.Guide.ContentOf(step).Title;
            if (title.Contains(words, StringComparison.OrdinalIgnoreCase) || words.Contains(title, StringComparison.OrdinalIgnoreCase)) return step;
        }

        return StepNames.Find(words);
    }

    private static IReadOnlyList<string> References(DialogueState state, Understood understood, Surroundings here)
    {
        if (understood.Interventions.Count > 0) return understood.Interventions;
        var shown = Presenting.Numbered(state, here);
        return [.. understood.Choice.Where(number => number >= 1 && number <= shown.Count).Select(number => shown[number - 1])];
    }

    /// <summary>"500" or "max 500" where the costs are asked: more than there are options, so an amount in euros.</summary>
    private static decimal? Amount(DialogueState state, Understood understood, Surroundings here) =>
        state is DialogueState.Asking { Step: Step.Cost } && !HasSlots(understood) && understood.LooseNumber is { } number && number > OptionCount(state, here) ? number : null;

    /// <summary>"Werkt dat ook in groep 4?" while one programme is shown: a question about it changes no answer, the facts are shown again. One about others is not about it.</summary>
    private static Command.Details? AsksOfShown(DialogueState state, string text, Understood understood, Surroundings here) =>
        state is DialogueState.ShowingDetails showing && text.TrimEnd().EndsWith('?') && understood is { Intent: null or Intent.Answer, Interventions: [], Choice: [] } && Unlisted(text, here) is null
        && !here.Knowledge.Commands.Mentions(text, CommandNames.Others)
            ? new Command.Details(showing.Intervention)
            : null;

    private static IEnumerable<Command> Told(string text, Understood understood)
    {
        // "Nee, ook rouw" adds; without "ook" a no takes the place of what stood there.
        if (understood.YesNo is false && text.Split(WordEnds).Contains("ook", StringComparer.OrdinalIgnoreCase)) understood = understood with { YesNo = null };
        if (HasSlots(understood)) yield return new Command.Tell(understood);
    }

    private static IEnumerable<Command> Asked(DialogueState state, Understood understood, string text, Surroundings here)
    {
        if (understood.Intent is { } intent and not Intent.Answer)
        {
            if (Intended(state, intent, understood, text, here) is { } command) yield return command;
            yield break;
        }

        if (understood.Interventions is [var one]) yield return new Command.Details(one);
        else if (understood.Interventions.Count > 1) yield return new Command.Compare(understood.Interventions);
        else if (HasSlots(understood)) yield break;
        else if (understood.Choice.Count > 0) yield return new Command.Pick(understood.Choice);
        else if (understood.YesNo is { } yes) yield return yes ? new Command.Yes() : new Command.No();
    }

    private static Command? Intended(DialogueState state, Intent intent, Understood understood, string text, Surroundings here) => intent switch
    {
        Intent.Start => HasSlots(understood) ? null : new Command.Start(),
        Intent.Help => new Command.Help(),
        Intent.Back => new Command.Back(),
        Intent.Skip => HasSlots(understood) ? null : Skipped(state, understood),
        Intent.Restart => new Command.Restart(),
        Intent.Stop => new Command.Stop(),
        Intent.Explain when understood.Choice is [_] && References(state, understood, here) is [var shown] => new Command.Details(shown),
        Intent.Explain => new Command.Explain(understood.About ?? First(understood.Interventions)),
        Intent.Advice => new Command.Advise(),
        Intent.Compare => new Command.Compare(References(state, understood, here)),
        Intent.Results => new Command.ShowResults(),
        Intent.Choose => new Command.Choose(First(References(state, understood, here))),
        Intent.Plan => new Command.ShowPlan(),
        Intent.Remind => TeamWords.Reminder(understood, text, here),
        Intent.Erase => new Command.Erase(),
        _ => null,
    };

    // "Niveau maakt niet uit" passes the step that it names, wherever the conversation is, and no other.
    private static Command Skipped(DialogueState state, Understood understood)
    {
        if (understood.About is not { } about || StepNames.Find(about) is not { } step) return new Command.Skip();
        return state switch
        {
            DialogueState.Asking asking when asking.Step == step => new Command.Skip(),
            DialogueState.Asking => new Command.Tell(understood with { Intent = Intent.Answer }),
            _ => new Command.LetGo(StepAnswers.SlotOf(step)),
        };
    }

    private static Command.AskAboutUnlisted? Unlisted(string text, Surroundings here) =>
        here.Knowledge.Commands.Beginning(text) is (CommandNames.Unlisted, var name) ? new Command.AskAboutUnlisted(name.TrimEnd('?', '.', '!')) : null;

    private static string? First(IReadOnlyList<string> ids) => ids is [var first, ..] ? first : null;

    /// <summary>A message that is nothing but numbers picks by number, also when no such option is there: then that is said.</summary>
    private static int[]? Numbers(string text)
    {
        var parts = text.Split([' ', ',', ';', '.', '&', '+'], StringSplitOptions.RemoveEmptyEntries);
        var numbers = new int[parts.Length];
        for (var index = 0; index < parts.Length; index++)
        {
            if (!int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[index])) return null;
        }

        return numbers is [] ? null : numbers;
    }

    private static bool HasSlots(Understood understood) => understood.Refused.Count > 0 || !IsEmpty(understood.Answers);

    private static bool IsEmpty(Answers answers) =>
        !Enum.GetValues<Step>().Any(step => StepAnswers.Has(answers, step)) && answers.Pupils is null && answers.Parents is null && answers.Start is null;
}
