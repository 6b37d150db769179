using System.Data.Common;

namespace HandreikingBot.Storage.Postgres;

internal sealed partial class PostgresStore
{
    public Task<StoredConversation?> LoadAsync(ConversationKey key, CancellationToken cancellationToken = default)
    {
        const string sql = $"SELECT {Rows.ConversationColumns} FROM conversation WHERE {SameKey}";
        return ReadAsync(session => session.OneAsync(sql, Rows.Conversation, key.Channel, key.Tenant, key.Conversation), cancellationToken);
    }

    public Task<CommitOutcome> CommitAsync(TurnCommit turn, CancellationToken cancellationToken = default)
    {
        var digest = turn is { InboxId: null, ActivityId: { } activityId } ? Digest.Of(turn.Key, activityId) : null;
        return WriteAsync(turn.Key, session => CommitAsync(session, turn, digest), cancellationToken);
    }

    /// <summary>Three messages to the server: lock and check, write, commit.</summary>
    private static async Task<CommitOutcome> CommitAsync(Session session, TurnCommit turn, byte[]? digest)
    {
        if (await StandsAsync(session, turn, digest) is not { } stands) return CommitOutcome.SeenBefore;
        if (stands.InboxWaits && turn.YieldsToInbox) return CommitOutcome.InboxFirst;
        if (stands.Version != turn.ExpectedVersion || !Rows.IsExpected(turn, stands.At)) return CommitOutcome.VersionConflict;

        if (turn.Erase) EraseBy(session, turn);
        else Write(session, turn, stands.Dead);
        if (digest is not null) session.Later("INSERT INTO seen (digest, seen_at) VALUES ($1, $2)", digest, turn.Now);
        if (turn.InboxId is { } done) Inbox.Remove(session, turn.Key, done);
        foreach (var message in turn.Outgoing) Say(session, turn.Key, message, turn.Now);
        return CommitOutcome.Committed;
    }

    /// <summary>How the conversation stands; null when the turn was taken before.</summary>
    private static Task<Standing?> StandsAsync(Session session, TurnCommit turn, byte[]? digest)
    {
        const string sql = $"""
            SELECT coalesce(max(version), 0), count(dead_at) > 0, max(updated_at), EXISTS (SELECT 1 FROM inbox WHERE {SameKey} AND parked_at IS NULL)
            FROM conversation WHERE {SameKey}
            HAVING ($4 IS NULL OR EXISTS (SELECT 1 FROM inbox WHERE id = $4 AND {SameKey}))
                AND ($5 IS NULL OR NOT EXISTS (SELECT 1 FROM seen WHERE digest = $5))
                AND ($6 IS NULL OR EXISTS (SELECT 1 FROM reminder WHERE {SameKey} AND id = $6 AND ready_at IS NOT NULL))
            """;
        var (channel, tenant, conversation) = turn.Key;
        return session.OneAsync(
            sql, Standing.Of, channel, tenant, conversation, turn.InboxId, digest, turn.FiredReminder);
    }

    private static void Write(Session session, TurnCommit turn, bool dead)
    {
        var revives = dead && turn is not { InboxId: null, ActivityId: null };
        if (revives) Revive(session, turn.Key);
        WriteState(session, turn);
        if (turn.Shown is { } shown) Slots.Remember(session, turn.Key, shown);
        if (turn.FiredReminder is { } fired) Reminders.Remove(session, turn.Key, fired);
        if (turn.Reminders is { } pending) Reminders.Replace(session, turn.Key, pending, asleep: dead && !revives);
        foreach (var reminder in turn.Withdrawn) Withdraw(session, turn.Key, reminder);
        if (turn.Place is { } place) Places.See(session, turn.Key, place, turn.Speaker, turn.Now);
    }

    private static void WriteState(Session session, TurnCommit turn)
    {
        const string sql = """
            INSERT INTO conversation AS stored (channel, tenant, conversation, version, schema, state, reference, updated_at, team, leader, summary)
            VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (channel, tenant, conversation) DO UPDATE SET
                version = stored.version + 1, schema = excluded.schema, state = excluded.state, reference = coalesce(excluded.reference, stored.reference),
                updated_at = excluded.updated_at, team = coalesce(excluded.team, stored.team), leader = excluded.leader, summary = excluded.summary
            """;
        var (channel, tenant, conversation) = turn.Key;
        session.Later(
            sql, channel, tenant, conversation, (long)turn.Schema, turn.State, turn.Reference, turn.Now, turn.Team, turn.Led?.Leader, turn.Led?.Summary);
    }

    /// <param name="Version">0 when there is no such conversation.</param>
    /// <param name="Dead">Nothing can be sent there.</param>
    /// <param name="At">When that version was committed.</param>
    /// <param name="InboxWaits">Something of it waits in the inbox or is worked on from there.</param>
    private sealed record Standing(long Version, bool Dead, DateTimeOffset? At, bool InboxWaits)
    {
        public static Standing Of(DbDataReader row) => new(row.GetInt64(0), row.GetBoolean(1), Rows.MomentOrNone(row, 2), row.GetBoolean(3));
    }
}
