namespace HandreikingBot.Storage.Tests.Drivers;

/// <summary>Builds a turn: the first of its conversation, from no activity, saying nothing, unless told otherwise.</summary>
internal static class Turn
{
    public static TurnCommit Of(string conversation = "a") => new(StoreDriver.Key(conversation), 0, 1, "{}", null, null, null, [], StoreDriver.Start);

    public static TurnCommit After(this TurnCommit turn, long version) => turn with { ExpectedVersion = version };

    public static TurnCommit For(this TurnCommit turn, InboxItem item) => turn with { InboxId = item.Id };

    public static TurnCommit Saying(this TurnCommit turn, params string[] messages) =>
        turn with { Outgoing = [.. messages.Select(message => new Outgoing(OutgoingKind.Send, message))] };

    public static TurnCommit From(this TurnCommit turn, string activityId) => turn with { ActivityId = activityId };

    /// <summary>One more message, for a slot.</summary>
    public static TurnCommit InSlot(this TurnCommit turn, string text, OutgoingKind kind = OutgoingKind.Update, string slot = "stemming") =>
        turn with { Outgoing = [.. turn.Outgoing, new Outgoing(kind, text) { Slot = slot }] };

    /// <summary>One more message, of a reminder.</summary>
    public static TurnCommit Reminding(this TurnCommit turn, string reminder, string text) =>
        turn with { Outgoing = [.. turn.Outgoing, new Outgoing(OutgoingKind.Send, text) { Reminder = reminder }] };

    /// <summary>All that is pending after this turn, each due so many hours after the start.</summary>
    public static TurnCommit Pending(this TurnCommit turn, params (string Id, int Hours)[] reminders) =>
        turn with { Reminders = [.. reminders.Select(reminder => new StoredReminder(reminder.Id, StoreDriver.Start.AddHours(reminder.Hours)))] };

    public static TurnCommit In(this TurnCommit turn, string place, string? team, string? speaker = null, string name = "") =>
        turn with { Place = new Place(place, name, team, "where"), Speaker = speaker, Team = team };

    public static TurnCommit LedBy(this TurnCommit turn, string leader, string summary = "{}") => turn with { Led = new LedSession(leader, summary) };
}
