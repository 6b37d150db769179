namespace HandreikingBot.Storage.Postgres;

internal sealed partial class PostgresStore
{
    public Task<int> MarkDeadAsync(ConversationKey key, string reason, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        const string sql = $"UPDATE conversation SET dead_at = $4 WHERE {SameKey} AND dead_at IS NULL";
        return WriteAsync(key, MarkAsync, cancellationToken);

        Task<int> MarkAsync(Session session)
        {
            session.Later(sql, key.Channel, key.Tenant, key.Conversation, now);
            Reminders.Sleep(session, key);
            return Outbox.ParkAllAsync(session, key, reason, now);
        }
    }

    /// <summary>Each in a transaction of its own, as <see cref="EraseTeamAsync"/>.</summary>
    public async Task<int> ReviveTeamAsync(string channel, string tenant, string team, CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT channel, tenant, conversation FROM conversation WHERE channel = $1 AND tenant = $2 AND team = $3 AND dead_at IS NOT NULL
            """;
        var dead = await ReadAsync(session => session.AllAsync(sql, Rows.Key, channel, tenant, team), cancellationToken);
        foreach (var key in dead) await WriteAsync(key, session => ReviveAsync(session, key), cancellationToken);
        return dead.Count;
    }

    public Task<IReadOnlyList<Led>> LedByAsync(string channel, string tenant, string leader, int limit, CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT channel, tenant, conversation, summary, updated_at FROM conversation
            WHERE channel = $1 AND tenant = $2 AND leader = $3 ORDER BY updated_at DESC LIMIT $4
            """;
        return ReadAsync<IReadOnlyList<Led>>(
            async session => await session.AllAsync(sql, Rows.Led, channel, tenant, leader, (long)limit), cancellationToken);
    }

    public Task<IReadOnlyList<Place>> PlacesOfAsync(string channel, string tenant, string person, int limit, CancellationToken cancellationToken = default)
    {
        const string sql = $"""
            SELECT {Rows.PlaceColumns}
            FROM visit JOIN place ON place.channel = visit.channel AND place.tenant = visit.tenant AND place.id = visit.place
            WHERE visit.channel = $1 AND visit.tenant = $2 AND visit.person = $3 ORDER BY visit.seen_at DESC LIMIT $4
            """;
        return ReadAsync<IReadOnlyList<Place>>(
            async session => await session.AllAsync(sql, Rows.Place, channel, tenant, person, (long)limit), cancellationToken);
    }

    public Task<Place?> PlaceAsync(string channel, string tenant, string id, CancellationToken cancellationToken = default)
    {
        const string sql = $"SELECT {Rows.PlaceColumns} FROM place WHERE channel = $1 AND tenant = $2 AND id = $3";
        return ReadAsync(session => session.OneAsync(sql, Rows.Place, channel, tenant, id), cancellationToken);
    }

    private static Task<int> ReviveAsync(Session session, ConversationKey key)
    {
        Revive(session, key);
        return Task.FromResult(1);
    }

    private static void Revive(Session session, ConversationKey key)
    {
        session.Later($"UPDATE conversation SET dead_at = NULL WHERE {SameKey}", key.Channel, key.Tenant, key.Conversation);
        Reminders.Wake(session, key);
    }
}
