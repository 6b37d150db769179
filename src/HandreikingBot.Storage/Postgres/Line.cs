using System.Data.Common;

namespace HandreikingBot.Storage.Postgres;

/// <summary>
/// What inbox and outbox have in common: one line per conversation, of which only the head can be taken. Kept true by every statement here: in a line with
/// unparked rows the one with the lowest id has a ready_at, the others have none. Who changes a line (its rows or who is first) holds the conversation's lock
/// (<c>PostgresStore.Lock</c>); taking and giving back only change a head and need none, since a head that somebody else is changing is skipped.
/// </summary>
/// <param name="table">inbox or outbox.</param>
/// <param name="own">The columns that a newcomer brings and only this table has, from $5 on.</param>
/// <param name="columns">The columns that <paramref name="row"/> wants.</param>
/// <param name="row">From columns to record.</param>
internal sealed class Line<T>(string table, string[] own, string columns, Func<DbDataReader, T> row)
{
    private const string Mine = "id = $1 AND attempts = $2 AND leased";

    private readonly string take = $"""
        WITH head AS MATERIALIZED (SELECT id AS first FROM {table} WHERE ready_at <= $1 ORDER BY ready_at, id LIMIT $3 FOR UPDATE SKIP LOCKED)
        UPDATE {table} SET ready_at = $2, leased = true, attempts = attempts + 1 FROM head WHERE id = first
        RETURNING {columns}
        """;

    private readonly string advance = $"""
        UPDATE {table} SET ready_at = created_at
        WHERE id = (SELECT min(id) FROM {table} WHERE {PostgresStore.SameKey} AND parked_at IS NULL) AND ready_at IS NULL
        """;

    private readonly string giveBack = $"UPDATE {table} SET ready_at = $3, leased = false WHERE {Mine}";
    private readonly string defer = $"UPDATE {table} SET ready_at = $3, leased = false, attempts = attempts - 1 WHERE {Mine}";
    private readonly string park = $"UPDATE {table} SET parked_at = $3, park_reason = $4, ready_at = NULL, leased = false WHERE {Mine}";
    private readonly string parkAll = $"""
        UPDATE {table} SET parked_at = $4, park_reason = $5, ready_at = NULL, leased = false WHERE {PostgresStore.SameKey} AND parked_at IS NULL
        """;

    private readonly string remove = $"DELETE FROM {table} WHERE id = $1";
    private readonly string erase = $"DELETE FROM {table} WHERE {PostgresStore.SameKey} AND id <= $4";
    private readonly string expire = $"""
        DELETE FROM {table} WHERE id IN (SELECT id FROM {table} WHERE parked_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED)
        """;

    /// <summary>Puts a newcomer at the end of its line: key, now and its own columns are $1 to $4 and from $5. May be followed by a WHERE.</summary>
    public string Insert { get; } = $"""
        INSERT INTO {table} (channel, tenant, conversation, created_at, ready_at, {string.Join(", ", own)})
        SELECT $1, $2, $3, $4,
            CASE WHEN EXISTS (SELECT 1 FROM {table} WHERE {PostgresStore.SameKey} AND parked_at IS NULL) THEN NULL ELSE $4 END,
            {string.Join(", ", own.Select((_, i) => $"${i + 5}"))}
        """;

    public Task<List<T>> TakeAsync(Session session, int limit, DateTimeOffset now, DateTimeOffset leaseUntil) =>
        session.AllAsync(take, row, now, leaseUntil, (long)limit);

    public async Task<bool> GiveBackAsync(Session session, long id, int attempts, DateTimeOffset due) =>
        await session.ExecuteAsync(giveBack, id, (long)attempts, due) == 1;

    /// <summary>Gives back what was not tried.</summary>
    public async Task<bool> DeferAsync(Session session, long id, int attempts, DateTimeOffset due) =>
        await session.ExecuteAsync(defer, id, (long)attempts, due) == 1;

    /// <summary>Sets aside what is the caller's; false when it is not. Needs the lock.</summary>
    public async Task<bool> ParkAsync(Session session, ConversationKey key, long id, int attempts, string reason, DateTimeOffset now)
    {
        if (await session.ExecuteAsync(park, id, (long)attempts, now, reason) == 0) return false;
        Advance(session, key);
        return true;
    }

    /// <summary>Parks a whole line, whoever works on it. Needs the lock.</summary>
    public Task<int> ParkAllAsync(Session session, ConversationKey key, string reason, DateTimeOffset now) =>
        session.ExecuteAsync(parkAll, key.Channel, key.Tenant, key.Conversation, now, reason);

    /// <summary>Takes a row out, whoever holds it; false when it was gone. Needs the lock.</summary>
    public async Task<bool> RemoveAsync(Session session, ConversationKey key, long id)
    {
        if (await session.ExecuteAsync(remove, id) == 0) return false;
        Advance(session, key);
        return true;
    }

    /// <summary>As <see cref="RemoveAsync"/>, for a row that is known to be there.</summary>
    public void Remove(Session session, ConversationKey key, long id)
    {
        session.Later(remove, id);
        Advance(session, key);
    }

    /// <summary>Takes out every row of a conversation up to this id, parked ones too. Needs the lock.</summary>
    public void Erase(Session session, ConversationKey key, long upToId)
    {
        session.Later(erase, key.Channel, key.Tenant, key.Conversation, upToId);
        Advance(session, key);
    }

    public Task<int> ExpireParkedAsync(Session session, DateTimeOffset olderThan, int limit) => session.ExecuteAsync(expire, olderThan, (long)limit);

    /// <summary>To be called when the head may have gone: who is first now may be taken. Needs the lock.</summary>
    public void Advance(Session session, ConversationKey key) => session.Later(advance, key.Channel, key.Tenant, key.Conversation);
}
