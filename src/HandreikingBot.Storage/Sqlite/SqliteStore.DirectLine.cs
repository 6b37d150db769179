namespace HandreikingBot.Storage.Sqlite;

public sealed partial class SqliteStore
{
    /// <summary>Starts a browser chat. Ids and tokens are the host's own random ones: a second chat with the same is an exception.</summary>
    /// <param name="conversationId">The chat's conversation id; the same as <see cref="ConversationKey.Conversation"/> of its turns.</param>
    /// <param name="tokenHash">A hash of the client's token; the token itself is never stored.</param>
    /// <param name="userId">The user id that the token speaks for.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    public Task StartDirectLineAsync(
        string conversationId, string tokenHash, string userId, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        const string sql = "INSERT INTO direct_line (conversation_id, token_hash, user_id, touched_at) VALUES ($id, $token, $user, $now)";
        return WriteAsync(
            database => database.Execute(sql, ("$id", conversationId), ("$token", tokenHash), ("$user", userId), ("$now", now)), cancellationToken);
    }

    /// <summary>Whose chat a token opens; null for a token that is not known (any more).</summary>
    public Task<DirectLineSession?> FindDirectLineAsync(string tokenHash, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT conversation_id, user_id FROM direct_line WHERE token_hash = $token";
        return ReadAsync(
            database => database.One(sql, row => new DirectLineSession(row.GetString(0), row.GetString(1)), ("$token", tokenHash)), cancellationToken);
    }

    /// <summary>Adds an activity to a chat's log.</summary>
    /// <returns>Its place in the log; null when there is no such chat (any more).</returns>
    public Task<long?> AppendLogAsync(string conversationId, string activity, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Append(database, conversationId, activity, outboxId: null, now), cancellationToken);

    /// <summary>What came after <paramref name="afterSeq"/>, oldest first, at most <paramref name="limit"/>.</summary>
    public Task<IReadOnlyList<LogEntry>> ReadLogAsync(string conversationId, long afterSeq, int limit, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT seq, activity FROM direct_line_log WHERE conversation_id = $id AND seq > $after ORDER BY seq LIMIT $limit";
        return ReadAsync<IReadOnlyList<LogEntry>>(Read, cancellationToken);

        List<LogEntry> Read(Database database) =>
            database.All(sql, row => new LogEntry(row.GetInt64(0), row.GetString(1)), ("$id", conversationId), ("$after", afterSeq), ("$limit", limit));
    }

    /// <summary>
    /// Moves a message from the outbox into the log of its conversation in one transaction: it is in the one or in the other, and in the log once, however
    /// often this is called. Needs no <see cref="MarkSendingAsync"/> and no <see cref="MarkSentAsync"/>.
    /// </summary>
    /// <returns>Its place in the log; null when the message is gone (erased), or the chat is (the message is then dropped).</returns>
    public Task<long?> DeliverToLogAsync(long outboxId, string activity, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Deliver(database, outboxId, activity, now), cancellationToken);

    /// <summary>Ends a chat: its token opens nothing any more and its log is gone. Its turns' state is erased with <see cref="EraseAsync"/>.</summary>
    public Task EraseDirectLineAsync(string conversationId, CancellationToken cancellationToken = default) =>
        WriteAsync(database => database.Execute("DELETE FROM direct_line WHERE conversation_id = $id", ("$id", conversationId)), cancellationToken);

    /// <summary>Puts other words in the place of what was typed, for a sentence that must not be kept; its place in the log stays.</summary>
    /// <param name="conversationId">The chat.</param>
    /// <param name="activityId">The <c>id</c> inside the logged activity.</param>
    /// <param name="text">The words that are kept instead.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>False when the log holds no such activity.</returns>
    public Task<bool> RedactLogAsync(string conversationId, string activityId, string text, CancellationToken cancellationToken = default)
    {
        const string sql = """
            UPDATE direct_line_log SET activity = json_set(activity, '$.text', $text)
            WHERE conversation_id = $id AND json_valid(activity) AND json_extract(activity, '$.id') = $activity
            """;
        return WriteAsync(database => database.Execute(sql, ("$id", conversationId), ("$activity", activityId), ("$text", text)) > 0, cancellationToken);
    }

    private static long? Deliver(Database database, long outboxId, string activity, DateTimeOffset now)
    {
        if (database.Number("SELECT seq FROM direct_line_log WHERE outbox_id = $id", ("$id", outboxId)) is { } before) return before;
        return Outbox.Remove(database, outboxId) is { } key ? Append(database, key.Conversation, activity, outboxId, now) : null;
    }

    /// <summary>The counter outlives the log's rows, so that a client's watermark holds after an erasure.</summary>
    private static long? Append(Database database, string conversationId, string activity, long? outboxId, DateTimeOffset now)
    {
        const string next = "UPDATE direct_line SET last_seq = last_seq + 1, touched_at = $now WHERE conversation_id = $id RETURNING last_seq";
        const string add = "INSERT INTO direct_line_log (conversation_id, seq, activity, outbox_id) VALUES ($id, $seq, $activity, $outbox)";
        if (database.Number(next, ("$id", conversationId), ("$now", now)) is not { } seq) return null;
        database.Execute(add, ("$id", conversationId), ("$seq", seq), ("$activity", activity), ("$outbox", outboxId));
        return seq;
    }
}
