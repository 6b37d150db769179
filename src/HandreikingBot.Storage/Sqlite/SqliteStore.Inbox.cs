namespace HandreikingBot.Storage.Sqlite;

public sealed partial class SqliteStore
{
    /// <summary>Accepts an activity. On disk when it returns, so it may be acknowledged then.</summary>
    /// <returns>False when this conversation's activity was accepted before (here or by <see cref="CommitAsync"/>); nothing is written then.</returns>
    public Task<bool> EnqueueAsync(ConversationKey key, string activityId, string payload, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var digest = Seen.Digest(key, activityId);
        return WriteAsync(database => Enqueue(database, digest, key, activityId, payload, now), cancellationToken);
    }

    /// <summary>
    /// Takes the activities to work on: of each conversation only the oldest that waits, and only when nobody works on it. An item stays in the table
    /// until its turn is committed, so when <paramref name="leaseUntil"/> has passed without that, it comes back.
    /// </summary>
    public Task<IReadOnlyList<InboxItem>> TakeInboxAsync(
        int limit, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(leaseUntil, now);
        return WriteAsync<IReadOnlyList<InboxItem>>(
            database => [.. Inbox.Take(database, limit, now, leaseUntil).OrderBy(item => item.Id)], cancellationToken);
    }

    /// <summary>Gives a taken activity back, to be tried again at <paramref name="due"/>. Later ones of its conversation wait for it.</summary>
    /// <returns>False when it is not the caller's any more: committed, erased, or taken by another after the lease ended.</returns>
    public Task<bool> PostponeInboxAsync(InboxItem item, DateTimeOffset due, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Inbox.GiveBack(database, item.Id, item.Attempts, due), cancellationToken);

    /// <summary>Sets a taken activity aside that keeps failing, so that the conversation goes on with the next one.</summary>
    /// <returns>False when it is not the caller's any more.</returns>
    public Task<bool> ParkInboxAsync(InboxItem item, string reason, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Inbox.Park(database, item.Key, item.Id, item.Attempts, reason, now), cancellationToken);

    private static bool Enqueue(Database database, byte[] digest, ConversationKey key, string activityId, string payload, DateTimeOffset now)
    {
        if (!Seen.Add(database, digest, now)) return false;
        Inbox.Add(database, key, now, ("$activity_id", activityId), ("$payload", payload));
        return true;
    }
}
