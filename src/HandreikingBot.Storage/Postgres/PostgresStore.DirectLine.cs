namespace HandreikingBot.Storage.Postgres;

internal sealed partial class PostgresStore
{
    /// <summary>The counter outlives the log's rows, so that a client's watermark holds after an erasure; its row lock makes places come in order.</summary>
    private const string AppendSql = """
        WITH next AS (UPDATE direct_line SET last_seq = last_seq + 1, touched_at = $4 WHERE conversation_id = $1 RETURNING last_seq)
        INSERT INTO direct_line_log (conversation_id, seq, activity, outbox_id) SELECT $1, last_seq, $2, $3 FROM next RETURNING seq
        """;

    public Task StartDirectLineAsync(string conversationId, string tokenHash, string userId, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        const string sql = "INSERT INTO direct_line (conversation_id, token_hash, user_id, touched_at) VALUES ($1, $2, $3, $4)";
        return WriteAsync(session => session.ExecuteAsync(sql, conversationId, tokenHash, userId, now), cancellationToken);
    }

    public Task<DirectLineSession?> FindDirectLineAsync(string tokenHash, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT conversation_id, user_id FROM direct_line WHERE token_hash = $1";
        return ReadAsync(session => session.OneAsync(sql, row => new DirectLineSession(row.GetString(0), row.GetString(1)), tokenHash), cancellationToken);
    }

    public Task<long?> AppendLogAsync(string conversationId, string activity, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(session => session.NumberAsync(AppendSql, conversationId, activity, (long?)null, now), cancellationToken);

    public Task<IReadOnlyList<LogEntry>> ReadLogAsync(string conversationId, long afterSeq, int limit, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT seq, activity FROM direct_line_log WHERE conversation_id = $1 AND seq > $2 ORDER BY seq LIMIT $3";
        return ReadAsync<IReadOnlyList<LogEntry>>(
            async session => await session.AllAsync(sql, row => new LogEntry(row.GetInt64(0), row.GetString(1)), conversationId, afterSeq, (long)limit),
            cancellationToken);
    }

    public Task<long?> DeliverToLogAsync(long outboxId, string activity, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(session => DeliverAsync(session, outboxId, activity, now), cancellationToken);

    public Task EraseDirectLineAsync(string conversationId, CancellationToken cancellationToken = default) =>
        WriteAsync(session => session.ExecuteAsync("DELETE FROM direct_line WHERE conversation_id = $1", conversationId), cancellationToken);

    public Task<bool> RedactLogAsync(string conversationId, string activityId, string text, CancellationToken cancellationToken = default) =>
        WriteAsync(session => RedactAsync(session, conversationId, activityId, text), cancellationToken);

    /// <summary>The message says whose lock it needs; under it, it may be gone: delivered by another, or erased.</summary>
    private static async Task<long?> DeliverAsync(Session session, long outboxId, string activity, DateTimeOffset now)
    {
        const string before = "SELECT seq FROM direct_line_log WHERE outbox_id = $1";
        const string whose = "SELECT channel, tenant, conversation FROM outbox WHERE id = $1";
        if (await session.OneAsync(whose, Rows.Key, outboxId) is not { } key) return await session.NumberAsync(before, outboxId);
        Lock(session, key);
        return await Outbox.RemoveAsync(session, key, outboxId)
            ? await session.NumberAsync(AppendSql, key.Conversation, activity, outboxId, now)
            : await session.NumberAsync(before, outboxId);
    }

    /// <summary>As text: a database that took it apart would put it together in another order.</summary>
    private static async Task<bool> RedactAsync(Session session, string conversationId, string activityId, string text)
    {
        const string all = "SELECT seq, activity FROM direct_line_log WHERE conversation_id = $1 ORDER BY seq DESC FOR UPDATE";
        var found = false;
        foreach (var (seq, activity) in await session.AllAsync(all, row => new LogEntry(row.GetInt64(0), row.GetString(1)), conversationId))
        {
            if (Redaction.Of(activity, activityId, text) is not { } redacted) continue;
            session.Later("UPDATE direct_line_log SET activity = $3 WHERE conversation_id = $1 AND seq = $2", conversationId, seq, redacted);
            found = true;
        }

        return found;
    }
}
