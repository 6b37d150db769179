namespace HandreikingBot.Storage.Postgres;

/// <summary>Which message of the channel a conversation has in each slot.</summary>
internal static class Slots
{
    /// <summary>Not for a conversation that is not there (any more): nothing may be left of it.</summary>
    public static void Remember(Session session, ConversationKey key, SlotCard card)
    {
        const string sql = $"""
            INSERT INTO slot_message (channel, tenant, conversation, slot, activity_id)
            SELECT channel, tenant, conversation, $4, $5 FROM conversation WHERE {PostgresStore.SameKey}
            ON CONFLICT (channel, tenant, conversation, slot) DO UPDATE SET activity_id = excluded.activity_id
            """;
        session.Later(sql, key.Channel, key.Tenant, key.Conversation, card.Slot, card.ActivityId);
    }

    /// <summary>Unless another message came into the slot since.</summary>
    public static void Forget(Session session, ConversationKey key, string slot, string? activityId)
    {
        const string sql = $"DELETE FROM slot_message WHERE {PostgresStore.SameKey} AND slot = $4 AND activity_id = $5";
        session.Later(sql, key.Channel, key.Tenant, key.Conversation, slot, activityId);
    }

    public static void Erase(Session session, ConversationKey key) =>
        session.Later($"DELETE FROM slot_message WHERE {PostgresStore.SameKey}", key.Channel, key.Tenant, key.Conversation);
}
