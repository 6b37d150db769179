namespace HandreikingBot.Storage.Sqlite;

internal sealed partial class SqliteStore
{
    public Task StartDirectLineAsync(
        string conversationId, string tokenHash, string userId, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        const string sql = "INSERT INTO direct_line (conversation_id, token_hash, user_id, touched_at) VALUES ($id, $token, $user, $now)";
        return WriteAsync(
            database => database.Execute(sql, ("$id", conversationId), ("$token", tokenHash), ("$user", userId), ("$now", now)), cancellationToken);
    }

    public Task<DirectLineSession?> FindDirectLineAsync(string tokenHash, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT conversation_id, user_id FROM direct_line WHERE token_hash = $token";
        return ReadAsync(
            database => database.One(sql, row => new DirectLineSession(row.GetString(0), row.GetString(1)), ("$token", tokenHash)), cancellationToken);
    }

    public Task<long?> AppendLogAsync(string conversationId, string activity, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Append(database, conversationId, activity, outboxId: null, now), cancellationToken);

    public Task<IReadOnlyList<LogEntry>> ReadLogAsync(string conversationId, long afterSeq, int limit, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT seq, activity FROM direct_line_log WHERE conversation_id = $id AND seq > $after ORDER BY seq LIMIT $limit";
        return ReadAsync<IReadOnlyList<LogEntry>>(Read, cancellationToken);

        List<LogEntry> Read(Database database) =>
            database.All(sql, row => new LogEntry(row.GetInt64(0), row.GetString(1)), ("$id", conversationId), ("$after", afterSeq), ("$limit", limit));
    }

    public Task<long?> DeliverToLogAsync(long outboxId, string activity, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Deliver(database, outboxId, activity, now), cancellationToken);

    public Task EraseDirectLineAsync(string conversationId, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Forget(database, "DELETE FROM direct_line WHERE conversation_id = $id", ("$id", conversationId)), cancellationToken);

    public Task<bool> RedactLogAsync(string conversationId, string activityId, string text, CancellationToken cancellationToken = default)
    {
        const string sql = """
            UPDATE direct_line_log SET activity = json_set(activity, '$.text', $text)
            WHERE conversation_id = $id AND json_valid(activity) AND json_extract(activity, '$.id') = $activity
            """;
        return WriteAsync(database => Forget(database, sql, ("$id", conversationId), ("$activity", activityId), ("$text", text)) > 0, cancellationToken);
    }

    private static int Forget(Database database, string sql, params ReadOnlySpan<(string, object?)> arguments)
    {
        database.ForgetLog();
        return database.Execute(sql, arguments);
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
