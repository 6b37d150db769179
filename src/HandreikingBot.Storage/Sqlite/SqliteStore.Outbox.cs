namespace HandreikingBot.Storage.Sqlite;

internal sealed partial class SqliteStore
{
    public Task<IReadOnlyList<OutboxItem>> TakeOutboxAsync(
        int limit, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(leaseUntil, now);
        return WriteAsync<IReadOnlyList<OutboxItem>>(
            database => [.. Outbox.Take(database, limit, now, leaseUntil).OrderBy(item => item.Id)], cancellationToken);
    }

    public Task<bool> MarkSendingAsync(OutboxItem item, CancellationToken cancellationToken = default)
    {
        const string sql = "UPDATE outbox SET maybe_sent = 1 WHERE id = $id AND attempts = $attempts AND leased = 1";
        return WriteAsync(database => database.Execute(sql, ("$id", item.Id), ("$attempts", item.Attempts)) == 1, cancellationToken);
    }

    public Task<bool> MarkSentAsync(long id, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Outbox.Remove(database, id) is not null, cancellationToken);

    public Task<bool> RescheduleAsync(OutboxItem item, DateTimeOffset due, bool maybeSent, CancellationToken cancellationToken = default)
    {
        const string sql = "UPDATE outbox SET maybe_sent = $maybe WHERE id = $id";
        return WriteAsync(Reschedule, cancellationToken);

        bool Reschedule(Database database) =>
            Outbox.GiveBack(database, item.Id, item.Attempts, due) && database.Execute(sql, ("$id", item.Id), ("$maybe", maybeSent)) == 1;
    }

    public Task<bool> ParkOutboxAsync(OutboxItem item, string reason, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Outbox.Park(database, item.Key, item.Id, item.Attempts, reason, now), cancellationToken);
}
