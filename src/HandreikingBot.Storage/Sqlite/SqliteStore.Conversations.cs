namespace HandreikingBot.Storage.Sqlite;

internal sealed partial class SqliteStore
{
    public Task<StoredConversation?> LoadAsync(ConversationKey key, CancellationToken cancellationToken = default)
    {
        const string sql = $"SELECT {Rows.ConversationColumns} FROM conversation WHERE {SameKey}";
        return ReadAsync(database => database.One(sql, Rows.Conversation, Arguments(key)), cancellationToken);
    }

    public Task<CommitOutcome> CommitAsync(TurnCommit turn, CancellationToken cancellationToken = default)
    {
        var digest = turn is { InboxId: null, ActivityId: { } activityId } ? Seen.Digest(turn.Key, activityId) : null;
        return WriteAsync(database => Commit(database, turn, digest), cancellationToken);
    }

    public Task EraseAsync(ConversationKey key, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Erase(database, key, upToInboxId: long.MaxValue), cancellationToken);

    public Task<int> EraseTeamAsync(string channel, string tenant, string team, long upToInboxId = long.MaxValue, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT channel, tenant, conversation FROM conversation WHERE channel = $channel AND tenant = $tenant AND team = $team";
        return WriteAsync(database => database.All(sql, Rows.Key, ("$channel", channel), ("$tenant", tenant), ("$team", team)).Count(key => Erase(database, key, upToInboxId)), cancellationToken);
    }

    /// <summary>Checks come before writes, so that any other outcome leaves nothing to undo. Seen goes first: a duplicate needs no retry.</summary>
    private static CommitOutcome Commit(Database database, TurnCommit turn, byte[]? digest)
    {
        if (turn.InboxId is { } inboxId && !InboxHolds(database, turn.Key, inboxId)) return CommitOutcome.SeenBefore;
        if (digest is not null && Seen.Holds(database, digest)) return CommitOutcome.SeenBefore;
        if (Version(database, turn.Key) != turn.ExpectedVersion) return CommitOutcome.VersionConflict;

        if (turn.Erase) Erase(database, turn.Key, turn.InboxId ?? long.MaxValue);
        else WriteState(database, turn);
        if (digest is not null) Seen.Add(database, digest, turn.Now);
        if (turn.InboxId is { } done) Inbox.Remove(database, done);
        foreach (var (kind, payload, reference) in turn.Outgoing)
            Outbox.Add(database, turn.Key, turn.Now, ("$kind", kind), ("$payload", payload), ("$reference", reference));
        return CommitOutcome.Committed;
    }

    private static bool InboxHolds(Database database, ConversationKey key, long id) =>
        database.Number($"SELECT 1 FROM inbox WHERE id = $id AND {SameKey}", Arguments(key, ("$id", id))) is not null;

    private static long Version(Database database, ConversationKey key) =>
        database.Number($"SELECT version FROM conversation WHERE {SameKey}", Arguments(key)) ?? 0;

    private static void WriteState(Database database, TurnCommit turn)
    {
        const string sql = """
            INSERT INTO conversation (channel, tenant, conversation, version, schema, state, reference, updated_at, team)
            VALUES ($channel, $tenant, $conversation, 1, $schema, $state, $reference, $now, $team)
            ON CONFLICT DO UPDATE SET
                version = version + 1, schema = excluded.schema, state = excluded.state,
                reference = coalesce(excluded.reference, reference), updated_at = excluded.updated_at, team = coalesce(excluded.team, team)
            """;
        database.Execute(sql, Arguments(
            turn.Key, ("$schema", turn.Schema), ("$state", turn.State), ("$reference", turn.Reference), ("$now", turn.Now), ("$team", turn.Team)));
    }

    private static bool Erase(Database database, ConversationKey key, long upToInboxId)
    {
        Inbox.Erase(database, key, upToInboxId);
        Outbox.Erase(database, key, long.MaxValue);
        database.Execute("DELETE FROM direct_line_log WHERE conversation_id = $id", ("$id", key.Conversation));
        return database.Execute($"DELETE FROM conversation WHERE {SameKey}", Arguments(key)) == 1;
    }
}
