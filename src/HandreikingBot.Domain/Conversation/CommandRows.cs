namespace HandreikingBot.Domain.Conversation;

/// <summary>The table of (state, command): first what is being confirmed or was stopped, then what means the same everywhere, then what depends on the place.</summary>
internal static class CommandRows
{
    public static Turn Next(DialogueState state, Command command, Surroundings here) => (state, command) switch
    {
        (DialogueState.ConfirmingErase, Command.Yes or Command.Erase) => new Turn(new DialogueState.NotStarted(), [new Reply.Erased()]),
        (DialogueState.ConfirmingErase asked, Command.No or Command.Back or Command.Skip) => Presenting.In(asked.Before, here, new Reply.Acknowledged()),
        (DialogueState.ConfirmingErase asked, Command.NotUnderstood or Command.Pick) => Missed(asked, here),
        (DialogueState.ConfirmingErase asked, _) => Next(asked.Before, command, here),
        (DialogueState.Stopped, Command.Stop) => Presenting.In(state, here),
        (DialogueState.Stopped stopped, Command.Start or Command.Continue or Command.Yes or Command.Back) => Presenting.In(stopped.Before, here, new Reply.Resumed()),
        (DialogueState.Stopped, Command.No) => Presenting.In(state, here),
        (DialogueState.Stopped, Command.NotUnderstood) => Missed(state, here),
        (DialogueState.Stopped stopped, _) => Next(stopped.Before, command, here),
        _ => TeamRows.Next(state, command, here) ?? Interruptions.Next(state, command, here) ?? Navigation.Next(state, command, here) ?? Positions.Next(state, command, here),
    };

    /// <summary>Not understood here: what could be said, worded differently each time in a row, and the open question again.</summary>
    public static Turn Missed(DialogueState state, Surroundings here)
    {
        var session = Sessions.Of(state) ?? new Session(here.NewId);
        var missed = session with { Misses = session.Misses + 1 };
        return Presenting.Keeping(Sessions.With(state, missed), here, new Reply.NotUnderstood(Screen.Of(state), missed.Misses));
    }
}
