using HandreikingBot.Delivery;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Presenting;
using HandreikingBot.Storage;

namespace HandreikingBot.Turns;

/// <summary>From a decided turn to what is written of it: state, messages, reminders, and what others may find it by.</summary>
internal static class TurnWriter
{
    /// <param name="request">What came in.</param>
    /// <param name="before">What the turn was decided on.</param>
    /// <param name="done">What was decided.</param>
    /// <param name="messages">What is sent through the outbox.</param>
    /// <param name="known">Where the speaker may share to.</param>
    /// <param name="now">The moment of the turn.</param>
    public static TurnCommit Commit(TurnRequest request, Standing before, TurnResult.Done done, IReadOnlyList<Message> messages, Acquaintance known, DateTimeOffset now)
    {
        var state = done.Turn.State;
        Outgoing[] outgoing = [.. messages.Select(message => Wired.Outgoing(message, request.Address, known.Places)).OfType<Outgoing>()];
        return new TurnCommit(
            request.Key, before.Version, StateJson.Schema, StateJson.Write(state), request.Address.ToJson(),
            request.InboxId is null ? request.ActivityId : null, request.InboxId, outgoing, now, done.Turn.Erases, request.Address.Team)
        {
            ExpectedAt = before.At,
            YieldsToInbox = request.YieldsToInbox,
            Shown = request is { ClickedCard: { } card, Input: TurnInput.Clicked { Card.Screen: var screen } } && HasSlot(screen) ? new SlotCard(screen, card) : null,
            Reminders = Reminders(request, done),
            FiredReminder = (request.Input as TurnInput.FellDue)?.Reminder,
            Withdrawn = Withdrawn(done),
            Led = LedRounds.Of(state) is var (leader, round) ? new LedSession(leader.Id, LedJson.Write(round with { Place = request.Address.Place })) : null,
            Place = request.Place,
            Speaker = request.Speaker.Id.Length > 0 ? request.Speaker.Id : null,
        };
    }

    private static bool HasSlot(string screen) => screen is Screen.Plan || screen.StartsWith("vraag-", StringComparison.Ordinal) || screen.StartsWith("stemming-", StringComparison.Ordinal);

    // Written only when they changed; a firing writes them all, so that state and store cannot part.
    private static IReadOnlyList<StoredReminder>? Reminders(TurnRequest request, TurnResult.Done done)
    {
        Reminder[] pending = [.. Of(done.Turn.State).Pending];
        if (request.Input is not TurnInput.FellDue && pending.SequenceEqual(Of(done.Before).Pending)) return null;
        var zone = SchoolHours.ZoneOf(request.Address.Zone);
        return [.. pending.Select(reminder => new StoredReminder(reminder.Id, SchoolHours.MomentOf(reminder, zone).ToUniversalTime()))];
    }

    // What was stopped, ticked off or moved must not arrive any more, also when its message waits to be sent.
    private static IReadOnlyList<string> Withdrawn(TurnResult.Done done)
    {
        var after = Of(done.Turn.State);
        return [.. Of(done.Before).Items.Where(reminder => after.Find(reminder.Id) is not { } kept || (reminder.Sent && !kept.Sent)).Select(reminder => reminder.Id)];
    }

    private static ReminderList Of(DialogueState state) => Sessions.Of(state)?.Reminders ?? ReminderList.None;
}
