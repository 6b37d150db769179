namespace HandreikingBot.Storage.Sqlite;

internal sealed partial class SqliteStore
{
    public Task<IReadOnlyList<DueReminder>> TakeRemindersAsync(
        int limit, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(leaseUntil, now);
        return WriteAsync<IReadOnlyList<DueReminder>>(
            database => [.. Reminders.Take(database, limit, now, leaseUntil).OrderBy(reminder => reminder.DueAt)], cancellationToken);
    }

    public Task<bool> PostponeReminderAsync(DueReminder reminder, DateTimeOffset due, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Reminders.Postpone(database, reminder, due), cancellationToken);
}
