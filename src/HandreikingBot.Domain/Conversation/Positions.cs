using HandreikingBot.Domain.Guide;

namespace HandreikingBot.Domain.Conversation;

/// <summary>What depends on the place: going on, back and past, yes and no, numbers, and the answer of a card.</summary>
internal static class Positions
{
    public static Turn Next(DialogueState state, Command command, Surroundings here) => (state, command) switch
    {
        (DialogueState.Welcomed welcomed, Command.Start or Command.Yes) => Presenting.In(new DialogueState.CheckingReadiness(welcomed.Session), here),
        (DialogueState.Welcomed welcomed, Command.Continue or Command.Skip) => Telling.Onward(state, welcomed.Session, here),
        (DialogueState.Welcomed, Command.Back) => Presenting.In(state, here, new Reply.NothingBefore()),
        (DialogueState.CheckingReadiness checking, Command.Yes) => Ready(checking, All(here), here),
        (DialogueState.CheckingReadiness checking, Command.No) => Ready(checking, [], here),
        (DialogueState.CheckingReadiness checking, Command.Readiness readiness) => Ready(checking, readiness.Clear, here),
        (DialogueState.CheckingReadiness checking, Command.Pick pick) => Ready(checking, pick.Numbers, here),
        (DialogueState.CheckingReadiness checking, Command.Skip or Command.Continue) => Telling.Onward(state, checking.Session, here),
        (DialogueState.CheckingReadiness checking, Command.Back) => Presenting.In(new DialogueState.Welcomed(checking.Session), here),
        (DialogueState.Asking asking, _) => Questions.Next(asking, command, here),
        (DialogueState.FillingForm filling, Command.Back or Command.Skip or Command.Continue or Command.Start) => Telling.Onward(new DialogueState.Welcomed(filling.Session), filling.Session, here),
        (DialogueState.Reviewing reviewing, Command.Pick pick) => Edited(reviewing, pick.Numbers, here),
        (DialogueState.Reviewing reviewing, Command.Back or Command.Continue or Command.Yes or Command.Start or Command.Skip) => Telling.Onward(new DialogueState.Welcomed(reviewing.Session), reviewing.Session, here),
        (DialogueState.ShowingResults showing, _) => Candidates.Next(showing, command, here),
        (DialogueState.ShowingDetails or DialogueState.Comparing or DialogueState.ShowingShortlist or DialogueState.Voting, _) => Candidates.Aside(state, command, here),
        (DialogueState.Planning planning, _) => PlanRows.Next(planning, command, here),
        (_, Command.Skip) => Presenting.Keeping(state, here, new Reply.NothingToSkip()),
        (_, Command.Start or Command.Continue) => Presenting.In(state, here),
        _ => CommandRows.Missed(state, here),
    };

    private static IReadOnlyList<int> All(Surroundings here) => [.. here.Knowledge.Guide.Readiness.Select(item => item.Number)];

    private static Turn Ready(DialogueState.CheckingReadiness checking, IReadOnlyList<int> clear, Surroundings here)
    {
        var items = here.Knowledge.Guide.Readiness;
        if (clear.Any(number => number < 1 || number > items.Count)) return Presenting.In(checking, here, new Reply.OutOfRange(items.Count));
        return Telling.Onward(checking, checking.Session, here, new Reply.AdviseReadiness([.. items.Where(item => !clear.Contains(item.Number))]));
    }

    private static Turn Edited(DialogueState.Reviewing reviewing, IReadOnlyList<int> numbers, Surroundings here)
    {
        Step[] steps = [.. Route.Relevant(reviewing.Session)];
        return numbers is [var number, ..] && number >= 1 && number <= steps.Length
            ? Presenting.In(new DialogueState.Asking(reviewing.Session, steps[number - 1], FromOverview: true), here)
            : Presenting.In(reviewing, here, new Reply.OutOfRange(steps.Length));
    }
}
