using System.Data.Common;

namespace HandreikingBot.Storage;

/// <summary>From columns to records; the same for every store; each method wants the columns named here, in their order.</summary>
internal static class Rows
{
    public const string ConversationColumns = "channel, tenant, conversation, version, schema, state, reference, updated_at";
    public const string InboxColumns = "channel, tenant, conversation, id, activity_id, payload, created_at, attempts";
    public const string OutboxColumns = "channel, tenant, conversation, id, kind, payload, reference, attempts, maybe_sent, created_at, slot, reminder";
    public const string ReminderColumns = "channel, tenant, conversation, id, due_at, attempts";
    public const string PlaceColumns = "place.id, place.name, place.team, place.reference";

    public static ConversationKey Key(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2));

    public static StoredConversation Conversation(DbDataReader row) =>
        new(Key(row), row.GetInt64(3), row.GetInt32(4), row.GetString(5), Text(row, 6), Moment(row.GetInt64(7)));

    public static InboxItem Inbox(DbDataReader row) =>
        new(row.GetInt64(3), Key(row), row.GetString(4), row.GetString(5), Moment(row.GetInt64(6)), row.GetInt32(7));

    public static OutboxItem Outbox(DbDataReader row)
    {
        var (id, kind, created) = (row.GetInt64(3), KindWords.Read(row.GetString(4)), Moment(row.GetInt64(9)));
        var item = new OutboxItem(id, Key(row), kind, row.GetString(5), Text(row, 6), row.GetInt32(7), row.GetBoolean(8), created);
        return item with { Slot = Text(row, 10), Reminder = Text(row, 11) };
    }

    public static DueReminder Reminder(DbDataReader row) => new(Key(row), row.GetString(3), Moment(row.GetInt64(4)), row.GetInt32(5));

    public static Place Place(DbDataReader row) => new(row.GetString(0), row.GetString(1), Text(row, 2), row.GetString(3));

    public static Led Led(DbDataReader row) => new(Key(row), row.GetString(3), Moment(row.GetInt64(4)));

    public static Stuck Stuck(DbDataReader row) => new(
        Key(row), row.GetString(3), Text(row, 4) is { } kind ? KindWords.Read(kind) : null, Text(row, 5), Moment(row.GetInt64(6)), row.GetInt32(7));

    public static StoreCounts Counts(DbDataReader row)
    {
        var (parkedInbox, parkedOutbox) = (row.GetInt64(2), row.GetInt64(3));
        return new StoreCounts(
            row.GetInt64(0) - parkedInbox, row.GetInt64(1) - parkedOutbox, parkedInbox, parkedOutbox, MomentOrNone(row, 4), MomentOrNone(row, 5));
    }

    public static DateTimeOffset Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    /// <summary>Whether the turn was decided on the conversation that is stored, and not on one of before that had the same version.</summary>
    public static bool IsExpected(TurnCommit turn, DateTimeOffset? storedAt) =>
        turn.ExpectedAt is not { } expected || storedAt is null || expected.ToUnixTimeMilliseconds() == storedAt.Value.ToUnixTimeMilliseconds();

    public static DateTimeOffset? MomentOrNone(DbDataReader row, int column) => row.IsDBNull(column) ? null : Moment(row.GetInt64(column));

    public static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
