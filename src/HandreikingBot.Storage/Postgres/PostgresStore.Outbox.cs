using System.Data.Common;

namespace HandreikingBot.Storage.Postgres;

internal sealed partial class PostgresStore
{
    public Task<IReadOnlyList<OutboxItem>> TakeOutboxAsync(
        int limit, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(leaseUntil, now);
        return WriteAsync<IReadOnlyList<OutboxItem>>(
            async session => [.. (await Outbox.TakeAsync(session, limit, now, leaseUntil)).OrderBy(item => item.Id)], cancellationToken);
    }

    public Task<bool> MarkSendingAsync(OutboxItem item, CancellationToken cancellationToken = default)
    {
        const string sql = "UPDATE outbox SET maybe_sent = true WHERE id = $1 AND attempts = $2 AND leased";
        return WriteAsync(async session => await session.ExecuteAsync(sql, item.Id, (long)item.Attempts) == 1, cancellationToken);
    }

    public Task<bool> MarkSentAsync(OutboxItem item, string? activityId, CancellationToken cancellationToken = default) =>
        WriteAsync(item.Key, session => MarkSentAsync(session, item, activityId), cancellationToken);

    public Task<bool> ForgetSlotAsync(OutboxItem item, DateTimeOffset due, CancellationToken cancellationToken = default) =>
        WriteAsync(item.Key, session => ForgetSlotAsync(session, item, due), cancellationToken);

    public Task<bool> RescheduleAsync(OutboxItem item, DateTimeOffset due, bool maybeSent, CancellationToken cancellationToken = default) =>
        WriteAsync(session => RescheduleAsync(session, item, due, maybeSent), cancellationToken);

    public Task<bool> DeferAsync(OutboxItem item, DateTimeOffset due, CancellationToken cancellationToken = default) =>
        WriteAsync(session => Outbox.DeferAsync(session, item.Id, item.Attempts, due), cancellationToken);

    public Task<bool> ParkOutboxAsync(OutboxItem item, string reason, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(item.Key, session => Outbox.ParkAsync(session, item.Key, item.Id, item.Attempts, reason, now), cancellationToken);

    private static OutboxItem OutboxRow(DbDataReader row) => Rows.Outbox(row) with { SlotActivityId = Rows.Text(row, 12) };

    /// <summary>A message that a turn decided: a row of its own, or the newer words of one that waits.</summary>
    private static void Say(Session session, ConversationKey key, Outgoing message, DateTimeOffset now)
    {
        var sql = message is { Kind: OutgoingKind.Update, Slot: not null } ? RenewSql : Outbox.Insert;
        session.Later(
            sql, key.Channel, key.Tenant, key.Conversation, now, message.Kind, message.Payload, message.Reference, message.Slot, message.Reminder);
    }

    /// <summary>Also what is being sent right now: it may still arrive, but when it does not it must not be tried again.</summary>
    private static void Withdraw(Session session, ConversationKey key, string reminder)
    {
        const string sql = $"DELETE FROM outbox WHERE {SameKey} AND reminder = $4 AND parked_at IS NULL";
        session.Later(sql, key.Channel, key.Tenant, key.Conversation, reminder);
        Outbox.Advance(session, key);
    }

    private static async Task<bool> MarkSentAsync(Session session, OutboxItem item, string? activityId)
    {
        if (!await Outbox.RemoveAsync(session, item.Key, item.Id)) return false;
        if (item is { Slot: { } slot, Kind: OutgoingKind.Delete }) Slots.Forget(session, item.Key, slot, item.SlotActivityId);
        else if (item.Slot is { } filled && activityId is not null && IsNew(item)) Slots.Remember(session, item.Key, new SlotCard(filled, activityId));
        return true;
    }

    private static bool IsNew(OutboxItem item) => item is not { Kind: OutgoingKind.Update, SlotActivityId: not null };

    /// <summary>What is not in the channel was not sent either.</summary>
    private static async Task<bool> ForgetSlotAsync(Session session, OutboxItem item, DateTimeOffset due)
    {
        if (!await RescheduleAsync(session, item, due, maybeSent: false)) return false;
        if (item.Slot is { } slot) Slots.Forget(session, item.Key, slot, item.SlotActivityId);
        return true;
    }

    private static async Task<bool> RescheduleAsync(Session session, OutboxItem item, DateTimeOffset due, bool maybeSent)
    {
        if (!await Outbox.GiveBackAsync(session, item.Id, item.Attempts, due)) return false;
        session.Later("UPDATE outbox SET maybe_sent = $2 WHERE id = $1", item.Id, maybeSent);
        return true;
    }
}
