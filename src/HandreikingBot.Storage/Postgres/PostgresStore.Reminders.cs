namespace HandreikingBot.Storage.Postgres;

internal sealed partial class PostgresStore
{
    public Task<IReadOnlyList<DueReminder>> TakeRemindersAsync(
        int limit, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(leaseUntil, now);
        return WriteAsync<IReadOnlyList<DueReminder>>(
            async session => [.. (await Reminders.TakeAsync(session, limit, now, leaseUntil)).OrderBy(reminder => reminder.DueAt)], cancellationToken);
    }

    public Task<bool> PostponeReminderAsync(DueReminder reminder, DateTimeOffset due, CancellationToken cancellationToken = default) =>
        WriteAsync(session => Reminders.PostponeAsync(session, reminder, due), cancellationToken);
}
