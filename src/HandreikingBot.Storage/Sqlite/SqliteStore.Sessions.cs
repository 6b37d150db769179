namespace HandreikingBot.Storage.Sqlite;

internal sealed partial class SqliteStore
{
    public Task<int> MarkDeadAsync(ConversationKey key, string reason, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(database => MarkDead(database, key, reason, now), cancellationToken);

    public Task<int> ReviveTeamAsync(string channel, string tenant, string team, CancellationToken cancellationToken = default) =>
        WriteAsync(database => ReviveTeam(database, channel, tenant, team), cancellationToken);

    public Task<IReadOnlyList<Led>> LedByAsync(string channel, string tenant, string leader, int limit, CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT channel, tenant, conversation, summary, updated_at FROM conversation
            WHERE channel = $channel AND tenant = $tenant AND leader = $leader ORDER BY updated_at DESC LIMIT $limit
            """;
        return ReadAsync<IReadOnlyList<Led>>(
            database => database.All(sql, Rows.Led, ("$channel", channel), ("$tenant", tenant), ("$leader", leader), ("$limit", limit)), cancellationToken);
    }

    public Task<IReadOnlyList<Place>> PlacesOfAsync(string channel, string tenant, string person, int limit, CancellationToken cancellationToken = default)
    {
        const string sql = $"""
            SELECT {Rows.PlaceColumns}
            FROM visit JOIN place ON place.channel = visit.channel AND place.tenant = visit.tenant AND place.id = visit.place
            WHERE visit.channel = $channel AND visit.tenant = $tenant AND visit.person = $person ORDER BY visit.seen_at DESC LIMIT $limit
            """;
        return ReadAsync<IReadOnlyList<Place>>(
            database => database.All(sql, Rows.Place, ("$channel", channel), ("$tenant", tenant), ("$person", person), ("$limit", limit)), cancellationToken);
    }

    public Task<Place?> PlaceAsync(string channel, string tenant, string id, CancellationToken cancellationToken = default)
    {
        const string sql = $"SELECT {Rows.PlaceColumns} FROM place WHERE channel = $channel AND tenant = $tenant AND id = $id";
        return ReadAsync(database => database.One(sql, Rows.Place, ("$channel", channel), ("$tenant", tenant), ("$id", id)), cancellationToken);
    }

    private static int MarkDead(Database database, ConversationKey key, string reason, DateTimeOffset now)
    {
        database.Execute($"UPDATE conversation SET dead_at = $now WHERE {SameKey} AND dead_at IS NULL", Arguments(key, ("$now", now)));
        Reminders.Sleep(database, key);
        return Outbox.ParkAll(database, key, reason, now);
    }

    private static int ReviveTeam(Database database, string channel, string tenant, string team)
    {
        const string sql = """
            SELECT channel, tenant, conversation FROM conversation
            WHERE channel = $channel AND tenant = $tenant AND team = $team AND dead_at IS NOT NULL
            """;
        var dead = database.All(sql, Rows.Key, ("$channel", channel), ("$tenant", tenant), ("$team", team));
        foreach (var key in dead) Revive(database, key);
        return dead.Count;
    }

    private static void Revive(Database database, ConversationKey key)
    {
        database.Execute($"UPDATE conversation SET dead_at = NULL WHERE {SameKey}", Arguments(key));
        Reminders.Wake(database, key);
    }
}
