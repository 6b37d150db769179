namespace HandreikingBot.Storage.Sqlite;

/// <summary>Which message of the channel a conversation has in each slot.</summary>
internal static class Slots
{
    /// <summary>Not for a conversation that is not there (any more): nothing may be left of it.</summary>
    public static void Remember(Database database, ConversationKey key, SlotCard card)
    {
        const string sql = $"""
            INSERT INTO slot_message (channel, tenant, conversation, slot, activity_id)
            SELECT channel, tenant, conversation, $slot, $activity FROM conversation WHERE {SqliteStore.SameKey}
            ON CONFLICT DO UPDATE SET activity_id = excluded.activity_id
            """;
        database.Execute(sql, SqliteStore.Arguments(key, ("$slot", card.Slot), ("$activity", card.ActivityId)));
    }

    /// <summary>
    /// The message with what its slot has now. A look-up of its own, as few messages have a slot: asked of every row, it made each take half as slow again.
    /// </summary>
    public static OutboxItem Resolve(Database database, OutboxItem item)
    {
        const string sql = $"SELECT activity_id FROM slot_message WHERE {SqliteStore.SameKey} AND slot = $slot";
        if (item.Slot is not { } slot) return item;
        return item with { SlotActivityId = database.One(sql, row => row.GetString(0), SqliteStore.Arguments(item.Key, ("$slot", slot))) };
    }

    /// <summary>Unless another message came into the slot since.</summary>
    public static void Forget(Database database, ConversationKey key, string slot, string? activityId)
    {
        const string sql = $"DELETE FROM slot_message WHERE {SqliteStore.SameKey} AND slot = $slot AND activity_id = $activity";
        database.Execute(sql, SqliteStore.Arguments(key, ("$slot", slot), ("$activity", activityId)));
    }

    public static void Erase(Database database, ConversationKey key) =>
        database.Execute($"DELETE FROM slot_message WHERE {SqliteStore.SameKey}", SqliteStore.Arguments(key));
}
