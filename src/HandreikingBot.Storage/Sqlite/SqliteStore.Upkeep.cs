namespace HandreikingBot.Storage.Sqlite;

internal sealed partial class SqliteStore
{
    /// <summary>Few enough that a turn that waits behind one round does not notice.</summary>
    private const int ExpirePerRound = 200;

    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken = default) => ReadAsync(NextDue, cancellationToken);

    public Task<StoreCounts> CountsAsync(CancellationToken cancellationToken = default) => ReadAsync(Counts, cancellationToken);

    public Task<IReadOnlyList<Stuck>> StuckAsync(int limit, CancellationToken cancellationToken = default)
    {
        const string aside = "WHERE parked_at IS NOT NULL ORDER BY parked_at LIMIT $limit";
        const string waits = "WHERE parked_at IS NULL ORDER BY id LIMIT $limit";
        const string key = "channel, tenant, conversation";
        const string sql = $"""
            SELECT * FROM (
                SELECT * FROM (SELECT {key}, 'inbox', NULL, park_reason, parked_at AS since, attempts FROM inbox {aside})
                UNION ALL
                SELECT * FROM (SELECT {key}, 'inbox', NULL, NULL, created_at, attempts FROM inbox {waits})
                UNION ALL
                SELECT * FROM (SELECT {key}, 'outbox', kind, park_reason, parked_at, attempts FROM outbox {aside})
                UNION ALL
                SELECT * FROM (SELECT {key}, 'outbox', kind, NULL, created_at, attempts FROM outbox {waits}))
            ORDER BY since LIMIT $limit
            """;
        return ReadAsync<IReadOnlyList<Stuck>>(database => database.All(sql, Rows.Stuck, ("$limit", limit)), cancellationToken);
    }

    public Task ReleaseLeasesAsync(DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        if (file is not null) claim ??= FileClaim.Of(file);
        return WriteAsync(database => Inbox.Release(database, now) + Outbox.Release(database, now) + Reminders.Release(database, now), cancellationToken);
    }

    public async Task<int> ExpireAsync(DateTimeOffset olderThan, CancellationToken cancellationToken = default)
    {
        var conversations = await InRoundsAsync(database => ExpireConversations(database, olderThan), cancellationToken);
        await InRoundsAsync(database => ExpireDirectLines(database, olderThan), cancellationToken);
        await InRoundsAsync(database => Inbox.ExpireParked(database, olderThan, ExpirePerRound), cancellationToken);
        await InRoundsAsync(database => Outbox.ExpireParked(database, olderThan, ExpirePerRound), cancellationToken);
        await InRoundsAsync(database => Places.Expire(database, olderThan, ExpirePerRound), cancellationToken);
        await InRoundsAsync(database => Places.ExpireVisits(database, olderThan, ExpirePerRound), cancellationToken);
        await PruneSeenAsync(olderThan, cancellationToken);
        return conversations;
    }

    public Task<int> PruneSeenAsync(DateTimeOffset olderThan, CancellationToken cancellationToken = default)
    {
        const string sql = "DELETE FROM seen WHERE digest IN (SELECT digest FROM seen WHERE seen_at < $then ORDER BY seen_at LIMIT $limit)";
        return InRoundsAsync(database => database.Execute(sql, ("$then", olderThan), ("$limit", ExpirePerRound)), cancellationToken);
    }

    private async Task<int> InRoundsAsync(Func<Database, int> round, CancellationToken cancellationToken)
    {
        for (var total = 0; ;)
        {
            var some = await WriteAsync(round, cancellationToken);
            total += some;
            if (some < ExpirePerRound) return total;
        }
    }

    private static int ExpireConversations(Database database, DateTimeOffset olderThan)
    {
        // A reminder was asked for: its conversation is kept until it is told.
        const string sql = """
            SELECT channel, tenant, conversation FROM conversation c
            WHERE updated_at < $then
                AND NOT EXISTS (SELECT 1 FROM reminder r WHERE (r.channel, r.tenant, r.conversation) = (c.channel, c.tenant, c.conversation) AND r.ready_at IS NOT NULL)
            ORDER BY updated_at LIMIT $limit
            """;
        var keys = database.All(sql, Rows.Key, ("$then", olderThan), ("$limit", ExpirePerRound));
        foreach (var key in keys) Erase(database, key, upToInboxId: 0);
        return keys.Count;
    }

    private static int ExpireDirectLines(Database database, DateTimeOffset olderThan)
    {
        const string sql = """
            DELETE FROM direct_line
            WHERE conversation_id IN (SELECT conversation_id FROM direct_line WHERE touched_at < $then ORDER BY touched_at LIMIT $limit)
            """;
        return database.Execute(sql, ("$then", olderThan), ("$limit", ExpirePerRound));
    }

    private static DateTimeOffset? NextDue(Database database)
    {
        const string sql = """
            SELECT min(head) FROM (
                SELECT min(ready_at) AS head FROM inbox WHERE ready_at IS NOT NULL
                UNION ALL
                SELECT min(ready_at) FROM outbox WHERE ready_at IS NOT NULL
                UNION ALL
                SELECT min(ready_at) FROM reminder WHERE ready_at IS NOT NULL)
            """;
        return database.Number(sql) is { } due ? Rows.Moment(due) : null;
    }

    private static StoreCounts Counts(Database database)
    {
        const string sql = """
            SELECT (SELECT count(*) FROM inbox), (SELECT count(*) FROM outbox),
                   (SELECT count(*) FROM inbox WHERE parked_at IS NOT NULL), (SELECT count(*) FROM outbox WHERE parked_at IS NOT NULL),
                   (SELECT created_at FROM inbox WHERE parked_at IS NULL ORDER BY id LIMIT 1),
                   (SELECT created_at FROM outbox WHERE parked_at IS NULL ORDER BY id LIMIT 1)
            """;
        return database.All(sql, Rows.Counts).Single();
    }
}
