namespace HandreikingBot.Storage;

public partial interface IStore
{
    /// <summary>
    /// Takes the reminders that are due, those of dead conversations not. A reminder stays until a turn with <see cref="TurnCommit.FiredReminder"/> is
    /// committed or another turn leaves it out, so when <paramref name="leaseUntil"/> has passed without that, it comes back.
    /// </summary>
    Task<IReadOnlyList<DueReminder>> TakeRemindersAsync(
        int limit, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default);

    /// <summary>Gives a taken reminder back, to be taken again at <paramref name="due"/>; its own moment stays.</summary>
    /// <returns>False when it is not the caller's any more: told, moved, stopped, asleep, or taken by another after the lease ended.</returns>
    Task<bool> PostponeReminderAsync(DueReminder reminder, DateTimeOffset due, CancellationToken cancellationToken = default);
}
