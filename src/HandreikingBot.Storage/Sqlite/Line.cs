using Microsoft.Data.Sqlite;

namespace HandreikingBot.Storage.Sqlite;

/// <summary>
/// What inbox and outbox have in common: one line per conversation, of which only the head can be taken. Kept true by every statement here: in a line
/// with unparked rows the one with the lowest id has a ready_at, the others have none. SQLite has one write transaction at a time, so no two changes of
/// a line cross.
/// </summary>
/// <param name="table">inbox or outbox.</param>
/// <param name="own">The columns that a newcomer brings and only this table has; arguments have the same names with a $.</param>
/// <param name="columns">The columns that <paramref name="row"/> wants.</param>
/// <param name="row">From columns to record.</param>
internal sealed class Line<T>(string table, string[] own, string columns, Func<SqliteDataReader, T> row)
{
    private const string Mine = "id = $id AND attempts = $attempts AND leased = 1";

    private readonly string add = $"""
        INSERT INTO {table} (channel, tenant, conversation, created_at, ready_at, {string.Join(", ", own)})
        VALUES ($channel, $tenant, $conversation, $now,
            CASE WHEN EXISTS (SELECT 1 FROM {table} WHERE {SqliteStore.SameKey} AND parked_at IS NULL) THEN NULL ELSE $now END,
            {string.Join(", ", own.Select(column => "$" + column))})
        """;

    private readonly string take = $"""
        UPDATE {table} SET ready_at = $lease, leased = 1, attempts = attempts + 1
        WHERE id IN (SELECT id FROM {table} WHERE ready_at <= $now ORDER BY ready_at, id LIMIT $limit)
        RETURNING {columns}
        """;

    private readonly string advance = $"""
        UPDATE {table} SET ready_at = created_at
        WHERE id = (SELECT min(id) FROM {table} WHERE {SqliteStore.SameKey} AND parked_at IS NULL) AND ready_at IS NULL
        """;

    private readonly string giveBack = $"UPDATE {table} SET ready_at = $due, leased = 0 WHERE {Mine}";
    private readonly string defer = $"UPDATE {table} SET ready_at = $due, leased = 0, attempts = attempts - 1 WHERE {Mine}";
    private readonly string park = $"UPDATE {table} SET parked_at = $now, park_reason = $reason, ready_at = NULL, leased = 0 WHERE {Mine}";
    private readonly string parkAll = $"""
        UPDATE {table} SET parked_at = $now, park_reason = $reason, ready_at = NULL, leased = 0 WHERE {SqliteStore.SameKey} AND parked_at IS NULL
        """;

    private readonly string removeKnown = $"DELETE FROM {table} WHERE id = $id";
    private readonly string remove = $"DELETE FROM {table} WHERE id = $id RETURNING channel, tenant, conversation";
    private readonly string erase = $"DELETE FROM {table} WHERE {SqliteStore.SameKey} AND id <= $id";
    private readonly string release = $"UPDATE {table} SET ready_at = $now, leased = 0 WHERE leased = 1";
    private readonly string expire = $"DELETE FROM {table} WHERE id IN (SELECT id FROM {table} WHERE parked_at < $then LIMIT $limit)";

    /// <summary>Puts a newcomer at the end of its line.</summary>
    public void Add(Database database, ConversationKey key, DateTimeOffset now, params ReadOnlySpan<(string, object?)> more) =>
        database.Execute(add, SqliteStore.Arguments(key, [("$now", now), .. more]));

    public List<T> Take(Database database, int limit, DateTimeOffset now, DateTimeOffset leaseUntil) =>
        database.All(take, row, ("$lease", leaseUntil), ("$now", now), ("$limit", limit));

    public bool GiveBack(Database database, long id, int attempts, DateTimeOffset due) =>
        database.Execute(giveBack, ("$id", id), ("$attempts", attempts), ("$due", due)) == 1;

    public bool Defer(Database database, long id, int attempts, DateTimeOffset due) =>
        database.Execute(defer, ("$id", id), ("$attempts", attempts), ("$due", due)) == 1;

    public bool Park(Database database, ConversationKey key, long id, int attempts, string reason, DateTimeOffset now)
    {
        if (database.Execute(park, ("$id", id), ("$attempts", attempts), ("$reason", reason), ("$now", now)) == 0) return false;
        Advance(database, key);
        return true;
    }

    /// <summary>Parks a whole line, whoever works on it.</summary>
    public int ParkAll(Database database, ConversationKey key, string reason, DateTimeOffset now) =>
        database.Execute(parkAll, SqliteStore.Arguments(key, ("$reason", reason), ("$now", now)));

    /// <summary>Takes a row out, whoever holds it; its conversation, or null when it was gone.</summary>
    public ConversationKey? Remove(Database database, long id)
    {
        var key = database.One(remove, Rows.Key, ("$id", id));
        if (key is not null) Advance(database, key);
        return key;
    }

    /// <param name="database">The writer's.</param>
    /// <param name="key">The row's conversation.</param>
    /// <param name="id">The row.</param>
    /// <param name="advanced">Another stands at the head of the line now, and may be taken.</param>
    /// <returns>False when it was gone.</returns>
    public bool Remove(Database database, ConversationKey key, long id, out bool advanced)
    {
        var removed = database.Execute(removeKnown, ("$id", id)) == 1;
        advanced = removed && Advance(database, key);
        return removed;
    }

    /// <summary>Takes out every row of a conversation up to this id, parked ones too.</summary>
    public void Erase(Database database, ConversationKey key, long upToId)
    {
        database.Execute(erase, SqliteStore.Arguments(key, ("$id", upToId)));
        Advance(database, key);
    }

    public int Release(Database database, DateTimeOffset now) => database.Execute(release, ("$now", now));

    public int ExpireParked(Database database, DateTimeOffset olderThan, int limit) => database.Execute(expire, ("$then", olderThan), ("$limit", limit));

    /// <summary>To be called when the head may have gone: who is first now may be taken.</summary>
    /// <returns>True when there is one, who could not be taken before.</returns>
    public bool Advance(Database database, ConversationKey key) => database.Execute(advance, SqliteStore.Arguments(key)) == 1;
}
