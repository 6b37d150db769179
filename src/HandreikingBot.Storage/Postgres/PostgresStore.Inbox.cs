namespace HandreikingBot.Storage.Postgres;

internal sealed partial class PostgresStore
{
    public Task<bool> EnqueueAsync(
        ConversationKey key, string activityId, string payload, DateTimeOffset now, string? team = null, CancellationToken cancellationToken = default)
    {
        var digest = Digest.Of(key, activityId);
        return WriteAsync(key, AddAsync, cancellationToken);

        async Task<bool> AddAsync(Session session) =>
            await session.ExecuteAsync(EnqueueSql, key.Channel, key.Tenant, key.Conversation, now, activityId, payload, team, digest) == 1;
    }

    public Task<IReadOnlyList<InboxItem>> TakeInboxAsync(
        int limit, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(leaseUntil, now);
        return WriteAsync<IReadOnlyList<InboxItem>>(
            async session => [.. (await Inbox.TakeAsync(session, limit, now, leaseUntil)).OrderBy(item => item.Id)], cancellationToken);
    }

    public Task<bool> PostponeInboxAsync(InboxItem item, DateTimeOffset due, CancellationToken cancellationToken = default) =>
        WriteAsync(session => Inbox.GiveBackAsync(session, item.Id, item.Attempts, due), cancellationToken);

    public Task<bool> ParkInboxAsync(InboxItem item, string reason, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(item.Key, session => Inbox.ParkAsync(session, item.Key, item.Id, item.Attempts, reason, now), cancellationToken);
}
