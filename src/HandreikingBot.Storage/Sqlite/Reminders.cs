namespace HandreikingBot.Storage.Sqlite;

/// <summary>The reminders that conversations wait for. One that sleeps (its conversation is dead) has no ready_at, so nobody takes it and none fires.</summary>
internal static class Reminders
{
    private const string Mine = $"{SqliteStore.SameKey} AND id = $id AND due_at = $due AND attempts = $attempts AND leased = 1";

    public static List<DueReminder> Take(Database database, int limit, DateTimeOffset now, DateTimeOffset leaseUntil)
    {
        const string sql = $"""
            UPDATE reminder SET ready_at = $lease, leased = 1, attempts = attempts + 1
            WHERE rowid IN (SELECT rowid FROM reminder WHERE ready_at <= $now ORDER BY ready_at LIMIT $limit)
            RETURNING {Rows.ReminderColumns}
            """;
        return database.All(sql, Rows.Reminder, ("$lease", leaseUntil), ("$now", now), ("$limit", limit));
    }

    public static bool Postpone(Database database, DueReminder reminder, DateTimeOffset until)
    {
        const string sql = $"UPDATE reminder SET ready_at = $until, leased = 0 WHERE {Mine}";
        return database.Execute(sql, SqliteStore.Arguments(
            reminder.Key, ("$until", until), ("$id", reminder.Id), ("$due", reminder.DueAt), ("$attempts", reminder.Attempts))) == 1;
    }

    public static bool Waits(Database database, ConversationKey key, string id)
    {
        const string sql = $"SELECT 1 FROM reminder WHERE {SqliteStore.SameKey} AND id = $id AND ready_at IS NOT NULL";
        return database.Number(sql, SqliteStore.Arguments(key, ("$id", id))) is not null;
    }

    public static void Remove(Database database, ConversationKey key, string id) =>
        database.Execute($"DELETE FROM reminder WHERE {SqliteStore.SameKey} AND id = $id", SqliteStore.Arguments(key, ("$id", id)));

    /// <summary>Makes these the ones that are pending; what stays at its moment is not touched, so that it keeps its lease and attempts.</summary>
    public static void Replace(Database database, ConversationKey key, IReadOnlyList<StoredReminder> pending, bool asleep)
    {
        var present = database.All($"SELECT {Rows.ReminderColumns} FROM reminder WHERE {SqliteStore.SameKey}", Rows.Reminder, SqliteStore.Arguments(key));
        foreach (var gone in present.Where(old => pending.All(reminder => reminder.Id != old.Id))) Remove(database, key, gone.Id);
        foreach (var reminder in pending.Where(reminder => !present.Exists(old => IsSame(old, reminder)))) Put(database, key, reminder, asleep);
    }

    public static void Sleep(Database database, ConversationKey key) =>
        database.Execute($"UPDATE reminder SET ready_at = NULL, leased = 0 WHERE {SqliteStore.SameKey}", SqliteStore.Arguments(key));

    public static void Wake(Database database, ConversationKey key) =>
        database.Execute($"UPDATE reminder SET ready_at = due_at WHERE {SqliteStore.SameKey} AND ready_at IS NULL", SqliteStore.Arguments(key));

    public static int Release(Database database, DateTimeOffset now) =>
        database.Execute("UPDATE reminder SET ready_at = $now, leased = 0 WHERE leased = 1", ("$now", now));

    public static void Erase(Database database, ConversationKey key) =>
        database.Execute($"DELETE FROM reminder WHERE {SqliteStore.SameKey}", SqliteStore.Arguments(key));

    private static bool IsSame(DueReminder old, StoredReminder reminder) =>
        old.Id == reminder.Id && old.DueAt.ToUnixTimeMilliseconds() == reminder.DueAt.ToUnixTimeMilliseconds();

    private static void Put(Database database, ConversationKey key, StoredReminder reminder, bool asleep)
    {
        const string sql = """
            INSERT INTO reminder (channel, tenant, conversation, id, due_at, ready_at) VALUES ($channel, $tenant, $conversation, $id, $due, $ready)
            ON CONFLICT DO UPDATE SET due_at = excluded.due_at, ready_at = excluded.ready_at, leased = 0, attempts = 0
            """;
        DateTimeOffset? ready = asleep ? null : reminder.DueAt;
        database.Execute(sql, SqliteStore.Arguments(key, ("$id", reminder.Id), ("$due", reminder.DueAt), ("$ready", ready)));
    }
}
