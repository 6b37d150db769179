namespace HandreikingBot.Storage.Postgres;

/// <summary>Where the bot was spoken to, and by whom. A visit goes with its place.</summary>
internal static class Places
{
    /// <param name="session">Of the turn.</param>
    /// <param name="key">A conversation in that place: for its channel and tenant.</param>
    /// <param name="place">The place as it is known now.</param>
    /// <param name="person">Who was seen there; null when nobody was.</param>
    /// <param name="now">The moment.</param>
    public static void See(Session session, ConversationKey key, Place place, string? person, DateTimeOffset now)
    {
        const string see = """
            INSERT INTO place AS known (channel, tenant, id, name, team, reference, seen_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (channel, tenant, id) DO UPDATE SET
                name = coalesce(nullif(excluded.name, ''), known.name), team = excluded.team, reference = excluded.reference, seen_at = excluded.seen_at
            """;
        const string visit = """
            INSERT INTO visit (channel, tenant, place, person, seen_at) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (channel, tenant, place, person) DO UPDATE SET seen_at = excluded.seen_at
            """;
        session.Later(see, key.Channel, key.Tenant, place.Id, place.Name, place.Team, place.Reference, now);
        if (person is not null) session.Later(visit, key.Channel, key.Tenant, place.Id, person, now);
    }

    public static void ForgetPerson(Session session, ConversationKey key, string person) =>
        session.Later("DELETE FROM visit WHERE channel = $1 AND tenant = $2 AND person = $3", key.Channel, key.Tenant, person);

    /// <summary>A group chat is one conversation and goes with it; a channel has many and goes with its team.</summary>
    public static void EraseGroupChat(Session session, ConversationKey key) => session.Later(
        "DELETE FROM place WHERE channel = $1 AND tenant = $2 AND id = $3 AND team IS NULL", key.Channel, key.Tenant, key.Conversation);

    public static Task<int> EraseTeamAsync(Session session, string channel, string tenant, string team) =>
        session.ExecuteAsync("DELETE FROM place WHERE channel = $1 AND tenant = $2 AND team = $3", channel, tenant, team);

    public static Task<int> ExpireAsync(Session session, DateTimeOffset olderThan, int limit) =>
        session.ExecuteAsync(
            "DELETE FROM place WHERE ctid = ANY (ARRAY(SELECT ctid FROM place WHERE seen_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED))", olderThan, (long)limit);

    public static Task<int> ExpireVisitsAsync(Session session, DateTimeOffset olderThan, int limit) =>
        session.ExecuteAsync(
            "DELETE FROM visit WHERE ctid = ANY (ARRAY(SELECT ctid FROM visit WHERE seen_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED))", olderThan, (long)limit);
}
