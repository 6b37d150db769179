namespace HandreikingBot.Storage.Sqlite;

internal sealed partial class SqliteStore
{
    public Task<IReadOnlyList<OutboxItem>> TakeOutboxAsync(
        int limit, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(leaseUntil, now);
        return WriteAsync<IReadOnlyList<OutboxItem>>(
            database => [.. Outbox.Take(database, limit, now, leaseUntil).Select(item => Slots.Resolve(database, item)).OrderBy(item => item.Id)],
            cancellationToken);
    }

    public Task<bool> MarkSendingAsync(OutboxItem item, CancellationToken cancellationToken = default)
    {
        const string sql = "UPDATE outbox SET maybe_sent = 1 WHERE id = $id AND attempts = $attempts AND leased = 1";
        return WriteAsync(database => database.Execute(sql, ("$id", item.Id), ("$attempts", item.Attempts)) == 1, cancellationToken);
    }

    public Task<bool> MarkSentAsync(OutboxItem item, string? activityId, CancellationToken cancellationToken = default) =>
        WriteAsync(database => MarkSent(database, item, activityId, out _), cancellationToken);

    public Task<OutboxItem?> MarkSentAndTakeAsync(OutboxItem item, string? activityId, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(leaseUntil, now);
        // Behind the last one nobody waits: a bot under load writes it with its next turn, which saves a flush to disk for each of them.
        return item.IsLast ? writer.RunAlongAsync(Mark, cancellationToken) : WriteAsync(Mark, cancellationToken);

        OutboxItem? Mark(Database database) => MarkSent(database, item, activityId, out var advanced) && advanced ? TakeFirst(database, item.Key, now, leaseUntil) : null;
    }

    public Task<bool> ForgetSlotAsync(OutboxItem item, DateTimeOffset due, CancellationToken cancellationToken = default) =>
        WriteAsync(database => ForgetSlot(database, item, due), cancellationToken);

    public Task<bool> RescheduleAsync(OutboxItem item, DateTimeOffset due, bool maybeSent, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Reschedule(database, item, due, maybeSent), cancellationToken);

    public Task<bool> DeferAsync(OutboxItem item, DateTimeOffset due, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Defer(database, item, due), cancellationToken);

    public Task<bool> ParkOutboxAsync(OutboxItem item, string reason, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(database => Outbox.Park(database, item.Key, item.Id, item.Attempts, reason, now), cancellationToken);

    /// <summary>A message that a turn decided: a row of its own, or the newer words of one that waits.</summary>
    private static void Say(Database database, ConversationKey key, Outgoing message, DateTimeOffset now)
    {
        if (message is { Kind: OutgoingKind.Update, Slot: not null } && Renews(database, key, message)) return;
        Outbox.Add(
            database, key, now, ("$kind", message.Kind), ("$payload", message.Payload), ("$reference", message.Reference), ("$slot", message.Slot),
            ("$reminder", message.Reminder));
    }

    /// <summary>A message that nothing of its conversation waits before: written as taken and marked. Null when something does.</summary>
    private static OutboxItem? SayTaken(Database database, ConversationKey key, Outgoing message, DateTimeOffset now, DateTimeOffset leaseUntil)
    {
        const string sql = $"""
            INSERT INTO outbox (channel, tenant, conversation, created_at, ready_at, leased, attempts, maybe_sent, kind, payload, reference, slot, reminder)
            SELECT $channel, $tenant, $conversation, $now, $lease, 1, 1, 1, $kind, $payload, $reference, $slot, $reminder
            WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE {SameKey} AND parked_at IS NULL)
            """;
        var added = database.Execute(sql, Arguments(
            key, ("$now", now), ("$lease", leaseUntil), ("$kind", message.Kind), ("$payload", message.Payload), ("$reference", message.Reference), ("$slot", message.Slot),
            ("$reminder", message.Reminder)));
        if (added is 0) return null;
        var item = new OutboxItem(database.LastId, key, message.Kind, message.Payload, message.Reference, Attempts: 1, MaybeSent: false, Rows.Moment(now.ToUnixTimeMilliseconds()));
        return Slots.Resolve(database, item with { Slot = message.Slot, Reminder = message.Reminder, IsMarked = true });
    }

    /// <summary>Only the last message of the slot counts: what comes before it in the line is older, and what comes after it must not show first.</summary>
    private static bool Renews(Database database, ConversationKey key, Outgoing message)
    {
        const string sql = $"""
            UPDATE outbox SET payload = $payload
            WHERE id = (SELECT max(id) FROM outbox WHERE {SameKey} AND slot = $slot AND parked_at IS NULL)
                AND leased = 0 AND (kind = 'update' OR (kind <> 'delete' AND attempts = 0))
            """;
        return database.Execute(sql, Arguments(key, ("$payload", message.Payload), ("$slot", message.Slot))) == 1;
    }

    /// <summary>Also what is being sent right now: it may still arrive, but when it does not it must not be tried again.</summary>
    private static void Withdraw(Database database, ConversationKey key, string reminder)
    {
        const string sql = $"DELETE FROM outbox WHERE {SameKey} AND reminder = $reminder AND parked_at IS NULL";
        if (database.Execute(sql, Arguments(key, ("$reminder", reminder))) > 0) Outbox.Advance(database, key);
    }

    /// <summary>The head of a conversation's line, marked as being sent; not what may have been sent already, which its own rules are for.</summary>
    private static OutboxItem? TakeFirst(Database database, ConversationKey key, DateTimeOffset now, DateTimeOffset leaseUntil)
    {
        const string sql = $"""
            UPDATE outbox SET ready_at = $lease, leased = 1, attempts = attempts + 1, maybe_sent = 1
            WHERE id = (SELECT min(id) FROM outbox WHERE {SameKey} AND parked_at IS NULL) AND leased = 0 AND maybe_sent = 0 AND ready_at <= $now
            RETURNING {Rows.OutboxColumns}
            """;
        var taken = database.One(sql, Rows.Outbox, Arguments(key, ("$lease", leaseUntil), ("$now", now)));
        return taken is null ? null : Slots.Resolve(database, taken) with { MaybeSent = false, IsMarked = true };
    }

    private static bool MarkSent(Database database, OutboxItem item, string? activityId, out bool advanced)
    {
        if (!Outbox.Remove(database, item.Key, item.Id, out advanced)) return false;
        if (item is { Slot: { } slot, Kind: OutgoingKind.Delete }) Slots.Forget(database, item.Key, slot, item.SlotActivityId);
        else if (item.Slot is { } filled && activityId is not null && IsNew(item)) Slots.Remember(database, item.Key, new SlotCard(filled, activityId));
        return true;
    }

    private static bool IsNew(OutboxItem item) => item is not { Kind: OutgoingKind.Update, SlotActivityId: not null };

    /// <summary>What is not in the channel was not sent either.</summary>
    private static bool ForgetSlot(Database database, OutboxItem item, DateTimeOffset due)
    {
        if (!Reschedule(database, item, due, maybeSent: false)) return false;
        if (item.Slot is { } slot) Slots.Forget(database, item.Key, slot, item.SlotActivityId);
        return true;
    }

    /// <summary>It was not tried, so it is as it was before it was taken.</summary>
    private static bool Defer(Database database, OutboxItem item, DateTimeOffset due) =>
        Outbox.Defer(database, item.Id, item.Attempts, due)
        && (!item.IsMarked || database.Execute("UPDATE outbox SET maybe_sent = $maybe WHERE id = $id", ("$id", item.Id), ("$maybe", item.MaybeSent)) == 1);

    private static bool Reschedule(Database database, OutboxItem item, DateTimeOffset due, bool maybeSent)
    {
        const string sql = "UPDATE outbox SET maybe_sent = $maybe WHERE id = $id";
        return Outbox.GiveBack(database, item.Id, item.Attempts, due) && database.Execute(sql, ("$id", item.Id), ("$maybe", maybeSent)) == 1;
    }
}
