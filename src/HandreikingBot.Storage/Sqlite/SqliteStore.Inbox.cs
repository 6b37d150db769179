namespace HandreikingBot.Storage.Sqlite;

internal sealed partial class SqliteStore
{
    public Task<bool> EnqueueAsync(
        ConversationKey key, string activityId, string payload, DateTimeOffset now, string? team = null, CancellationToken cancellationToken = default)
    {
        var digest = Digest.Of(key, activityId);
        return WriteAsync(database => Enqueue(database, digest, key, activityId, payload, team, now), cancellationToken);
    }

    public Task<IReadOnlyList<InboxItem>> TakeInboxAsync(
        int limit, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(leaseUntil, now);
        return WriteAsync<IReadOnlyList<InboxItem>>(
            database => [.. Inbox.Take(database, limit, now, leaseUntil).OrderBy(item => item.Id)], cancellationToken);
    }

    public Task<bool> PostponeInboxAsync(InboxItem item, DateTimeOffset due, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Inbox.GiveBack(database, item.Id, item.Attempts, due), cancellationToken);

    public Task<bool> ParkInboxAsync(InboxItem item, string reason, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Inbox.Park(database, item.Key, item.Id, item.Attempts, reason, now), cancellationToken);

    private static bool InboxWaits(Database database, ConversationKey key) =>
        database.Number($"SELECT 1 FROM inbox WHERE {SameKey} AND parked_at IS NULL LIMIT 1", Arguments(key)) is not null;

    private static bool Enqueue(Database database, byte[] digest, ConversationKey key, string activityId, string payload, string? team, DateTimeOffset now)
    {
        if (!Seen.Add(database, digest, now)) return false;
        Inbox.Add(database, key, now, ("$activity_id", activityId), ("$payload", payload), ("$team", team));
        return true;
    }
}
