namespace HandreikingBot.Storage.Postgres;

internal sealed partial class PostgresStore
{
    public Task EraseAsync(ConversationKey key, CancellationToken cancellationToken = default) =>
        WriteAsync(key, session => EraseAsync(session, key, upToInboxId: long.MaxValue), cancellationToken);

    /// <summary>
    /// A team may have more threads than a server has locks, so each goes in a transaction of its own, the one that holds the erasing item last: should
    /// the process die between two, that item comes back and the rest goes then.
    /// </summary>
    public async Task<int> EraseTeamAsync(
        string channel, string tenant, string team, long upToInboxId = long.MaxValue, CancellationToken cancellationToken = default)
    {
        var keys = await ReadAsync(session => ConversationsOfAsync(session, channel, tenant, team, upToInboxId), cancellationToken);
        await WriteAsync(session => Places.EraseTeamAsync(session, channel, tenant, team), cancellationToken);
        var erased = 0;
        foreach (var key in keys)
        {
            if (await WriteAsync(key, session => EraseAsync(session, key, upToInboxId), cancellationToken)) erased++;
        }

        return erased;
    }

    /// <summary>The conversations of the team, and those that would be when their first message had its turn.</summary>
    private static Task<List<ConversationKey>> ConversationsOfAsync(Session session, string channel, string tenant, string team, long upToInboxId)
    {
        const string sql = """
            SELECT channel, tenant, conversation FROM (
                SELECT channel, tenant, conversation FROM conversation WHERE channel = $1 AND tenant = $2 AND team = $3
                UNION
                SELECT channel, tenant, conversation FROM inbox WHERE channel = $1 AND tenant = $2 AND team = $3 AND id <= $4) AS found
            ORDER BY conversation = (SELECT conversation FROM inbox WHERE id = $4) NULLS FIRST
            """;
        return session.AllAsync(sql, Rows.Key, channel, tenant, team, upToInboxId);
    }

    private static void EraseBy(Session session, TurnCommit turn)
    {
        Erase(session, turn.Key, turn.InboxId ?? long.MaxValue);
        session.Later($"DELETE FROM conversation WHERE {SameKey}", turn.Key.Channel, turn.Key.Tenant, turn.Key.Conversation);
        if (turn.Speaker is { } person) Places.ForgetPerson(session, turn.Key, person);
    }

    private static async Task<bool> EraseAsync(Session session, ConversationKey key, long upToInboxId)
    {
        Erase(session, key, upToInboxId);
        return await session.ExecuteAsync($"DELETE FROM conversation WHERE {SameKey}", key.Channel, key.Tenant, key.Conversation) == 1;
    }

    /// <summary>All of a conversation but itself.</summary>
    private static void Erase(Session session, ConversationKey key, long upToInboxId)
    {
        Inbox.Erase(session, key, upToInboxId);
        Outbox.Erase(session, key, long.MaxValue);
        Slots.Erase(session, key);
        Reminders.Erase(session, key);
        Places.EraseGroupChat(session, key);
        session.Later("DELETE FROM direct_line_log WHERE conversation_id = $1", key.Conversation);
    }
}
