namespace HandreikingBot.Storage.Sqlite;

internal sealed partial class SqliteStore
{
    private const string VersionSql = $"SELECT version, dead_at, updated_at FROM conversation WHERE {SameKey}";

    public Task<StoredConversation?> LoadAsync(ConversationKey key, CancellationToken cancellationToken = default)
    {
        const string sql = $"SELECT {Rows.ConversationColumns} FROM conversation WHERE {SameKey}";
        return ReadAsync(database => database.One(sql, Rows.Conversation, Arguments(key)), cancellationToken);
    }

    public Task<CommitOutcome> CommitAsync(TurnCommit turn, CancellationToken cancellationToken = default)
    {
        var digest = turn is { InboxId: null, ActivityId: { } activityId } ? Digest.Of(turn.Key, activityId) : null;
        return WriteAsync(database => CommitAndSay(database, turn, digest), cancellationToken);
    }

    public Task<(CommitOutcome Outcome, OutboxItem? First)> CommitAndTakeAsync(TurnCommit turn, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(leaseUntil, turn.Now);
        var digest = turn is { InboxId: null, ActivityId: { } activityId } ? Digest.Of(turn.Key, activityId) : null;
        return WriteAsync(database => CommitAndTake(database, turn, digest, leaseUntil), cancellationToken);
    }

    public Task EraseAsync(ConversationKey key, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Erase(database, key, upToInboxId: long.MaxValue), cancellationToken);

    public Task<int> EraseTeamAsync(
        string channel, string tenant, string team, long upToInboxId = long.MaxValue, CancellationToken cancellationToken = default) =>
        WriteAsync(database => EraseTeam(database, channel, tenant, team, upToInboxId), cancellationToken);

    /// <summary>Checks come before writes, so that any other outcome leaves nothing to undo but the digest. Seen goes before the version: a duplicate needs no retry.</summary>
    private static CommitOutcome Commit(Database database, TurnCommit turn, byte[]? digest)
    {
        if (turn.YieldsToInbox && InboxWaits(database, turn.Key)) return CommitOutcome.InboxFirst;
        if (turn.InboxId is { } inboxId && !InboxHolds(database, turn.Key, inboxId)) return CommitOutcome.SeenBefore;
        if (turn.FiredReminder is { } fired && !Reminders.Waits(database, turn.Key, fired)) return CommitOutcome.SeenBefore;
        if (digest is not null && !Seen.Add(database, digest, turn.Now)) return CommitOutcome.SeenBefore;
        if (!Wrote(database, turn))
        {
            if (digest is not null) Seen.Forget(database, digest);
            return CommitOutcome.VersionConflict;
        }

        if (turn.InboxId is { } done) Inbox.Remove(database, turn.Key, done, out _);
        return CommitOutcome.Committed;
    }

    private static CommitOutcome CommitAndSay(Database database, TurnCommit turn, byte[]? digest)
    {
        var outcome = Commit(database, turn, digest);
        if (outcome is CommitOutcome.Committed)
            foreach (var message in turn.Outgoing) Say(database, turn.Key, message, turn.Now);
        return outcome;
    }

    private static (CommitOutcome Outcome, OutboxItem? First) CommitAndTake(Database database, TurnCommit turn, byte[]? digest, DateTimeOffset leaseUntil)
    {
        var outcome = Commit(database, turn, digest);
        if (outcome is not CommitOutcome.Committed || turn.Outgoing.Count is 0) return (outcome, null);
        var first = SayTaken(database, turn.Key, turn.Outgoing[0], turn.Now, leaseUntil);
        foreach (var message in turn.Outgoing.Skip(first is null ? 0 : 1)) Say(database, turn.Key, message, turn.Now);
        return (outcome, first is null ? null : first with { IsLast = turn.Outgoing.Count is 1 });
    }

    private static bool InboxHolds(Database database, ConversationKey key, long id) =>
        database.Number($"SELECT 1 FROM inbox WHERE id = $id AND {SameKey}", Arguments(key, ("$id", id))) is not null;

    /// <summary>False when the version is another than the turn was decided on.</summary>
    private static bool Wrote(Database database, TurnCommit turn)
    {
        if (turn is { Erase: false, ExpectedVersion: > 0 } && WentOn(database, turn))
        {
            WriteAround(database, turn, dead: false, revives: false);
            return true;
        }

        var stored = database.One(VersionSql, row => new Stored(row.GetInt64(0), Dead: !row.IsDBNull(1), Rows.Moment(row.GetInt64(2))), Arguments(turn.Key));
        if ((stored?.Version ?? 0) != turn.ExpectedVersion || !Rows.IsExpected(turn, stored?.At)) return false;
        if (turn.Erase) EraseBy(database, turn);
        else Write(database, turn, dead: stored is { Dead: true });
        return true;
    }

    private static void Write(Database database, TurnCommit turn, bool dead)
    {
        var revives = dead && turn is not { InboxId: null, ActivityId: null };
        if (revives) Revive(database, turn.Key);
        WriteState(database, turn);
        WriteAround(database, turn, dead, revives);
    }

    private static void WriteAround(Database database, TurnCommit turn, bool dead, bool revives)
    {
        if (turn.Shown is { } shown) Slots.Remember(database, turn.Key, shown);
        if (turn.FiredReminder is { } fired) Reminders.Remove(database, turn.Key, fired);
        if (turn.Reminders is { } pending) Reminders.Replace(database, turn.Key, pending, asleep: dead && !revives);
        foreach (var reminder in turn.Withdrawn) Withdraw(database, turn.Key, reminder);
        if (turn.Place is { } place) Places.See(database, turn.Key, place, turn.Speaker, turn.Now);
    }

    /// <summary>The usual turn, in one statement: of a conversation that is there, lives, and has the version that the turn was decided on.</summary>
    private static bool WentOn(Database database, TurnCommit turn)
    {
        const string sql = $"""
            UPDATE conversation
            SET version = version + 1, schema = $schema, state = $state, reference = coalesce($reference, reference),
                updated_at = $now, team = coalesce($team, team), leader = $leader, summary = $summary
            WHERE {SameKey} AND version = $version AND dead_at IS NULL AND updated_at = coalesce($at, updated_at)
            """;
        return database.Execute(sql, [.. StateArguments(turn), ("$version", turn.ExpectedVersion), ("$at", turn.ExpectedAt)]) == 1;
    }

    private static void WriteState(Database database, TurnCommit turn)
    {
        const string sql = """
            INSERT INTO conversation (channel, tenant, conversation, version, schema, state, reference, updated_at, team, leader, summary)
            VALUES ($channel, $tenant, $conversation, 1, $schema, $state, $reference, $now, $team, $leader, $summary)
            ON CONFLICT DO UPDATE SET
                version = version + 1, schema = excluded.schema, state = excluded.state, reference = coalesce(excluded.reference, reference),
                updated_at = excluded.updated_at, team = coalesce(excluded.team, team), leader = excluded.leader, summary = excluded.summary
            """;
        database.Execute(sql, StateArguments(turn));
    }

    private static (string, object?)[] StateArguments(TurnCommit turn) => Arguments(
        turn.Key, ("$schema", turn.Schema), ("$state", turn.State), ("$reference", turn.Reference), ("$now", turn.Now), ("$team", turn.Team),
        ("$leader", turn.Led?.Leader), ("$summary", turn.Led?.Summary));

    private static void EraseBy(Database database, TurnCommit turn)
    {
        Erase(database, turn.Key, turn.InboxId ?? long.MaxValue);
        if (turn.Speaker is { } person) Places.ForgetPerson(database, turn.Key, person);
    }

    private static bool Erase(Database database, ConversationKey key, long upToInboxId)
    {
        database.ForgetLog();
        Inbox.Erase(database, key, upToInboxId);
        Outbox.Erase(database, key, long.MaxValue);
        Slots.Erase(database, key);
        Reminders.Erase(database, key);
        Places.EraseGroupChat(database, key);
        database.Execute("DELETE FROM direct_line_log WHERE conversation_id = $id", ("$id", key.Conversation));
        return database.Execute($"DELETE FROM conversation WHERE {SameKey}", Arguments(key)) == 1;
    }

    /// <summary>The conversations of the team, and those that would be when their first message had its turn.</summary>
    private static int EraseTeam(Database database, string channel, string tenant, string team, long upToInboxId)
    {
        const string sql = """
            SELECT channel, tenant, conversation FROM conversation WHERE channel = $channel AND tenant = $tenant AND team = $team
            UNION
            SELECT channel, tenant, conversation FROM inbox WHERE channel = $channel AND tenant = $tenant AND team = $team AND id <= $id
            """;
        var keys = database.All(sql, Rows.Key, ("$channel", channel), ("$tenant", tenant), ("$team", team), ("$id", upToInboxId));
        Places.EraseTeam(database, channel, tenant, team);
        return keys.Count(key => Erase(database, key, upToInboxId));
    }

    private sealed record Stored(long Version, bool Dead, DateTimeOffset At);
}
