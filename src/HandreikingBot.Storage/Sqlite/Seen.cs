namespace HandreikingBot.Storage.Sqlite;

/// <summary>Which activities were accepted, kept as digests: enough to know one again, too little to say whose it was.</summary>
internal static class Seen
{
    /// <summary>False when it was there already.</summary>
    public static bool Add(Database database, byte[] digest, DateTimeOffset now) =>
        database.Execute("INSERT INTO seen (digest, seen_at) VALUES ($digest, $now) ON CONFLICT DO NOTHING", ("$digest", digest), ("$now", now)) == 1;

    public static void Forget(Database database, byte[] digest) => database.Execute("DELETE FROM seen WHERE digest = $digest", ("$digest", digest));
}
