using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace HandreikingBot.Storage.Sqlite;

/// <summary>From columns to records; each method names the columns it wants, in their order.</summary>
internal static class Rows
{
    public const string ConversationColumns = "channel, tenant, conversation, version, schema, state, reference, updated_at";
    public const string InboxColumns = "channel, tenant, conversation, id, activity_id, payload, created_at, attempts";
    public const string OutboxColumns = """
        channel, tenant, conversation, id, kind, payload, reference, attempts, maybe_sent, created_at, slot, reminder,
        (SELECT activity_id FROM slot_message AS known WHERE known.channel = outbox.channel AND known.tenant = outbox.tenant
            AND known.conversation = outbox.conversation AND known.slot = outbox.slot)
        """;
    public const string ReminderColumns = "channel, tenant, conversation, id, due_at, attempts";
    public const string PlaceColumns = "place.id, place.name, place.team, place.reference";

    public static ConversationKey Key(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2));

    public static StoredConversation Conversation(SqliteDataReader row) =>
        new(Key(row), row.GetInt64(3), row.GetInt32(4), row.GetString(5), Text(row, 6), Moment(row.GetInt64(7)));

    public static InboxItem Inbox(SqliteDataReader row) =>
        new(row.GetInt64(3), Key(row), row.GetString(4), row.GetString(5), Moment(row.GetInt64(6)), row.GetInt32(7));

    public static OutboxItem Outbox(SqliteDataReader row) =>
        new(row.GetInt64(3), Key(row), Kind(row.GetString(4)), row.GetString(5), Text(row, 6), row.GetInt32(7), row.GetInt64(8) != 0, Moment(row.GetInt64(9)))
        {
            Slot = Text(row, 10),
            Reminder = Text(row, 11),
            SlotActivityId = Text(row, 12),
        };

    public static DueReminder Reminder(SqliteDataReader row) => new(Key(row), row.GetString(3), Moment(row.GetInt64(4)), row.GetInt32(5));

    public static Place Place(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), Text(row, 2), row.GetString(3));

    public static Led Led(SqliteDataReader row) => new(Key(row), row.GetString(3), Moment(row.GetInt64(4)));

    public static Stuck Stuck(SqliteDataReader row) => new(
        Key(row), row.GetString(3), Text(row, 4) is { } kind ? Kind(kind) : null, Text(row, 5), Moment(row.GetInt64(6)), row.GetInt32(7));

    public static DateTimeOffset Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static DateTimeOffset? MomentOrNone(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Moment(row.GetInt64(column));

    public static string Word(OutgoingKind kind) => kind switch
    {
        OutgoingKind.Send => "send",
        OutgoingKind.Reply => "reply",
        OutgoingKind.Update => "update",
        OutgoingKind.Delete => "delete",
        OutgoingKind.NewThread => "new-thread",
        _ => throw new UnreachableException($"No word for {kind}."),
    };

    private static OutgoingKind Kind(string word) => word switch
    {
        "send" => OutgoingKind.Send,
        "reply" => OutgoingKind.Reply,
        "update" => OutgoingKind.Update,
        "delete" => OutgoingKind.Delete,
        "new-thread" => OutgoingKind.NewThread,
        _ => throw new UnreachableException($"The table refuses the kind {word}."),
    };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
