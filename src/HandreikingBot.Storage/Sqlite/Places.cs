namespace HandreikingBot.Storage.Sqlite;

/// <summary>Where the bot was spoken to, and by whom. A visit goes with its place.</summary>
internal static class Places
{
    /// <param name="database">The writer's.</param>
    /// <param name="key">A conversation in that place: for its channel and tenant.</param>
    /// <param name="place">The place as it is known now.</param>
    /// <param name="person">Who was seen there; null when nobody was.</param>
    /// <param name="now">The moment.</param>
    public static void See(Database database, ConversationKey key, Place place, string? person, DateTimeOffset now)
    {
        const string see = """
            INSERT INTO place (channel, tenant, id, name, team, reference, seen_at) VALUES ($channel, $tenant, $id, $name, $team, $reference, $now)
            ON CONFLICT DO UPDATE SET
                name = coalesce(nullif(excluded.name, ''), name), team = excluded.team, reference = excluded.reference, seen_at = excluded.seen_at
            """;
        const string visit = """
            INSERT INTO visit (channel, tenant, place, person, seen_at) VALUES ($channel, $tenant, $id, $person, $now)
            ON CONFLICT DO UPDATE SET seen_at = excluded.seen_at
            """;
        var (channel, tenant, _) = key;
        database.Execute(
            see, ("$channel", channel), ("$tenant", tenant), ("$id", place.Id), ("$name", place.Name), ("$team", place.Team), ("$reference", place.Reference),
            ("$now", now));
        if (person is null) return;
        database.Execute(visit, ("$channel", channel), ("$tenant", tenant), ("$id", place.Id), ("$person", person), ("$now", now));
    }

    public static void ForgetPerson(Database database, ConversationKey key, string person) =>
        database.Execute(
            "DELETE FROM visit WHERE channel = $channel AND tenant = $tenant AND person = $person",
            ("$channel", key.Channel), ("$tenant", key.Tenant), ("$person", person));

    /// <summary>A group chat is one conversation and goes with it; a channel has many and goes with its team.</summary>
    public static void EraseGroupChat(Database database, ConversationKey key) =>
        database.Execute("DELETE FROM place WHERE channel = $channel AND tenant = $tenant AND id = $conversation AND team IS NULL", SqliteStore.Arguments(key));

    public static void EraseTeam(Database database, string channel, string tenant, string team) =>
        database.Execute(
            "DELETE FROM place WHERE channel = $channel AND tenant = $tenant AND team = $team", ("$channel", channel), ("$tenant", tenant), ("$team", team));

    public static int Expire(Database database, DateTimeOffset olderThan, int limit) =>
        database.Execute(
            "DELETE FROM place WHERE rowid IN (SELECT rowid FROM place WHERE seen_at < $then LIMIT $limit)", ("$then", olderThan), ("$limit", limit));

    public static int ExpireVisits(Database database, DateTimeOffset olderThan, int limit) =>
        database.Execute(
            "DELETE FROM visit WHERE rowid IN (SELECT rowid FROM visit WHERE seen_at < $then LIMIT $limit)", ("$then", olderThan), ("$limit", limit));
}
