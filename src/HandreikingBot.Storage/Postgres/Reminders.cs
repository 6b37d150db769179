namespace HandreikingBot.Storage.Postgres;

/// <summary>The reminders that conversations wait for. One that sleeps (its conversation is dead) has no ready_at, so nobody takes it and none fires.</summary>
internal static class Reminders
{
    public static Task<List<DueReminder>> TakeAsync(Session session, int limit, DateTimeOffset now, DateTimeOffset leaseUntil)
    {
        const string sql = $"""
            WITH head AS MATERIALIZED (
                SELECT ctid AS first FROM reminder WHERE ready_at <= $1 ORDER BY ready_at LIMIT $3 FOR UPDATE SKIP LOCKED)
            UPDATE reminder SET ready_at = $2, leased = true, attempts = attempts + 1 FROM head WHERE ctid = first
            RETURNING {Rows.ReminderColumns}
            """;
        return session.AllAsync(sql, Rows.Reminder, now, leaseUntil, (long)limit);
    }

    public static async Task<bool> PostponeAsync(Session session, DueReminder reminder, DateTimeOffset until)
    {
        const string sql = $"""
            UPDATE reminder SET ready_at = $7, leased = false WHERE {PostgresStore.SameKey} AND id = $4 AND due_at = $5 AND attempts = $6 AND leased
            """;
        var (channel, tenant, conversation) = reminder.Key;
        return await session.ExecuteAsync(sql, channel, tenant, conversation, reminder.Id, reminder.DueAt, (long)reminder.Attempts, until) == 1;
    }

    public static void Remove(Session session, ConversationKey key, string id) =>
        session.Later($"DELETE FROM reminder WHERE {PostgresStore.SameKey} AND id = $4", key.Channel, key.Tenant, key.Conversation, id);

    /// <summary>Makes these the ones that are pending; what stays at its moment is not touched, so that it keeps its lease and attempts.</summary>
    public static void Replace(Session session, ConversationKey key, IReadOnlyList<StoredReminder> pending, bool asleep)
    {
        const string remove = $"DELETE FROM reminder WHERE {PostgresStore.SameKey} AND NOT (id = ANY ($4))";
        const string put = """
            INSERT INTO reminder AS old (channel, tenant, conversation, id, due_at, ready_at) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (channel, tenant, conversation, id) DO UPDATE SET due_at = excluded.due_at, ready_at = excluded.ready_at, leased = false, attempts = 0
            WHERE old.due_at <> excluded.due_at
            """;
        var (channel, tenant, conversation) = key;
        session.Later(remove, channel, tenant, conversation, pending.Select(reminder => reminder.Id).ToArray());
        foreach (var (id, due) in pending) session.Later(put, channel, tenant, conversation, id, due, asleep ? (DateTimeOffset?)null : due);
    }

    public static void Sleep(Session session, ConversationKey key) => session.Later(
        $"UPDATE reminder SET ready_at = NULL, leased = false WHERE {PostgresStore.SameKey}", key.Channel, key.Tenant, key.Conversation);

    public static void Wake(Session session, ConversationKey key) => session.Later(
        $"UPDATE reminder SET ready_at = due_at WHERE {PostgresStore.SameKey} AND ready_at IS NULL", key.Channel, key.Tenant, key.Conversation);

    public static void Erase(Session session, ConversationKey key) =>
        session.Later($"DELETE FROM reminder WHERE {PostgresStore.SameKey}", key.Channel, key.Tenant, key.Conversation);
}
