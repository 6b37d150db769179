namespace HandreikingBot.Domain.Conversation;

/// <summary>While the implementation plan is open.</summary>
internal static class PlanRows
{
    public static Turn Next(DialogueState.Planning planning, Command command, Surroundings here) => command switch
    {
        Command.Pick { Numbers: [var number] } => Opened(planning, number, here),
        Command.Pick => Presenting.Keeping(planning, here, new Reply.ChooseOne()),
        Command.Back or Command.Skip or Command.Continue when planning.Item > 0 => Presenting.In(planning with { Item = 0 }, here),
        Command.Back => Presenting.In(new DialogueState.ShowingResults(planning.Session, Offset: 0), here),
        Command.Start or Command.Continue or Command.More or Command.Yes => Presenting.In(planning with { Item = 0 }, here),
        Command.Skip => Presenting.Keeping(planning, here, new Reply.NothingToSkip()),
        _ => CommandRows.Missed(planning, here),
    };

    private static Turn Opened(DialogueState.Planning planning, int number, Surroundings here) =>
        planning.Session.Plan?.Find(number) is { } item
            ? Presenting.In(planning with { Item = item.Number }, here)
            : Presenting.Keeping(planning, here, new Reply.OutOfRange(here.Knowledge.Guide.Implementation.Count));
}
