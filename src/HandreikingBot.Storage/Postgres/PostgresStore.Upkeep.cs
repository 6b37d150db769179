namespace HandreikingBot.Storage.Postgres;

internal sealed partial class PostgresStore
{
    /// <summary>Few enough that a turn that waits behind one round does not notice.</summary>
    private const int ExpirePerRound = 200;

    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT least(
                (SELECT min(ready_at) FROM inbox WHERE ready_at IS NOT NULL),
                (SELECT min(ready_at) FROM outbox WHERE ready_at IS NOT NULL),
                (SELECT min(ready_at) FROM reminder WHERE ready_at IS NOT NULL))
            """;
        return ReadAsync(async session => await session.NumberAsync(sql) is { } due ? Rows.Moment(due) : (DateTimeOffset?)null, cancellationToken);
    }

    public Task<StoreCounts> CountsAsync(CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT (SELECT count(*) FROM inbox), (SELECT count(*) FROM outbox),
                   (SELECT count(*) FROM inbox WHERE parked_at IS NOT NULL), (SELECT count(*) FROM outbox WHERE parked_at IS NOT NULL),
                   (SELECT created_at FROM inbox WHERE parked_at IS NULL ORDER BY id LIMIT 1),
                   (SELECT created_at FROM outbox WHERE parked_at IS NULL ORDER BY id LIMIT 1)
            """;
        return ReadAsync(async session => (await session.AllAsync(sql, Rows.Counts)).Single(), cancellationToken);
    }

    public Task<IReadOnlyList<Stuck>> StuckAsync(int limit, CancellationToken cancellationToken = default)
    {
        const string aside = "WHERE parked_at IS NOT NULL ORDER BY parked_at LIMIT $1";
        const string waits = "WHERE parked_at IS NULL ORDER BY id LIMIT $1";
        const string key = "channel, tenant, conversation";
        const string sql = $"""
            (SELECT {key}, 'inbox', NULL, park_reason, parked_at AS since, attempts FROM inbox {aside})
            UNION ALL
            (SELECT {key}, 'inbox', NULL, NULL, created_at, attempts FROM inbox {waits})
            UNION ALL
            (SELECT {key}, 'outbox', kind, park_reason, parked_at, attempts FROM outbox {aside})
            UNION ALL
            (SELECT {key}, 'outbox', kind, NULL, created_at, attempts FROM outbox {waits})
            ORDER BY since LIMIT $1
            """;
        return ReadAsync<IReadOnlyList<Stuck>>(async session => await session.AllAsync(sql, Rows.Stuck, (long)limit), cancellationToken);
    }

    /// <summary>Nothing: another process may be alive and hold them. The leases of one that died end by themselves.</summary>
    public Task ReleaseLeasesAsync(DateTimeOffset now, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task<int> ExpireAsync(DateTimeOffset olderThan, CancellationToken cancellationToken = default)
    {
        var conversations = await ExpireConversationsAsync(olderThan, cancellationToken);
        await InRoundsAsync(session => ExpireDirectLinesAsync(session, olderThan), cancellationToken);
        await InRoundsAsync(session => Inbox.ExpireParkedAsync(session, olderThan, ExpirePerRound), cancellationToken);
        await InRoundsAsync(session => Outbox.ExpireParkedAsync(session, olderThan, ExpirePerRound), cancellationToken);
        await InRoundsAsync(session => Places.ExpireAsync(session, olderThan, ExpirePerRound), cancellationToken);
        await InRoundsAsync(session => Places.ExpireVisitsAsync(session, olderThan, ExpirePerRound), cancellationToken);
        await PruneSeenAsync(olderThan, cancellationToken);
        return conversations;
    }

    public Task<int> PruneSeenAsync(DateTimeOffset olderThan, CancellationToken cancellationToken = default)
    {
        const string sql = """
            DELETE FROM seen WHERE digest IN (SELECT digest FROM seen WHERE seen_at < $1 ORDER BY seen_at LIMIT $2 FOR UPDATE SKIP LOCKED)
            """;
        return InRoundsAsync(session => session.ExecuteAsync(sql, olderThan, (long)ExpirePerRound), cancellationToken);
    }

    private async Task<int> InRoundsAsync(Func<Session, Task<int>> round, CancellationToken cancellationToken)
    {
        for (var total = 0; ;)
        {
            var some = await WriteAsync(round, cancellationToken);
            total += some;
            if (some < ExpirePerRound) return total;
        }
    }

    /// <summary>Each under its own lock, and only when no turn came in between.</summary>
    private async Task<int> ExpireConversationsAsync(DateTimeOffset olderThan, CancellationToken cancellationToken)
    {
        // A reminder was asked for: its conversation is kept until it is told.
        const string sql = """
            SELECT channel, tenant, conversation FROM conversation c
            WHERE updated_at < $1
                AND NOT EXISTS (SELECT 1 FROM reminder r WHERE (r.channel, r.tenant, r.conversation) = (c.channel, c.tenant, c.conversation) AND r.ready_at IS NOT NULL)
            ORDER BY updated_at LIMIT $2
            """;
        for (var total = 0; ;)
        {
            var keys = await ReadAsync(session => session.AllAsync(sql, Rows.Key, olderThan, (long)ExpirePerRound), cancellationToken);
            foreach (var key in keys)
            {
                if (await WriteAsync(key, session => ExpireAsync(session, key, olderThan), cancellationToken)) total++;
            }

            if (keys.Count < ExpirePerRound) return total;
        }
    }

    private static async Task<bool> ExpireAsync(Session session, ConversationKey key, DateTimeOffset olderThan)
    {
        const string sql = $"DELETE FROM conversation WHERE {SameKey} AND updated_at < $4";
        if (await session.ExecuteAsync(sql, key.Channel, key.Tenant, key.Conversation, olderThan) == 0) return false;
        Erase(session, key, upToInboxId: 0);
        return true;
    }

    private static Task<int> ExpireDirectLinesAsync(Session session, DateTimeOffset olderThan)
    {
        const string sql = """
            DELETE FROM direct_line WHERE conversation_id IN (
                SELECT conversation_id FROM direct_line WHERE touched_at < $1 ORDER BY touched_at LIMIT $2 FOR UPDATE SKIP LOCKED)
            """;
        return session.ExecuteAsync(sql, olderThan, (long)ExpirePerRound);
    }
}
