namespace HandreikingBot.Storage.Sqlite;

/// <summary>Which activities were accepted, kept as digests: enough to know one again, too little to say whose it was.</summary>
internal static class Seen
{
    public static bool Holds(Database database, byte[] digest) => database.Number("SELECT 1 FROM seen WHERE digest = $digest", ("$digest", digest)) is not null;

    /// <summary>False when it was there already.</summary>
    public static bool Add(Database database, byte[] digest, DateTimeOffset now) =>
        database.Execute("INSERT INTO seen (digest, seen_at) VALUES ($digest, $now) ON CONFLICT DO NOTHING", ("$digest", digest), ("$now", now)) == 1;
}
