namespace HandreikingBot.Storage;

/// <summary>An activity that was acknowledged and waits for its turn.</summary>
/// <param name="Id">Rises with arrival; never used twice.</param>
/// <param name="Key">Which conversation.</param>
/// <param name="ActivityId">The channel's id of the activity.</param>
/// <param name="Payload">The activity as JSON.</param>
/// <param name="ReceivedAt">When it was enqueued.</param>
/// <param name="Attempts">How often it was taken, this time included: 1 the first time, more when a turn failed or its process died.</param>
public sealed record InboxItem(long Id, ConversationKey Key, string ActivityId, string Payload, DateTimeOffset ReceivedAt, int Attempts);

/// <summary>What the Connector is asked to do; kept as a word in the table.</summary>
public enum OutgoingKind
{
    /// <summary>A new message in the conversation.</summary>
    Send,

    /// <summary>A message in answer to an activity (in a channel: in its thread).</summary>
    Reply,

    /// <summary>Replace a message that was sent.</summary>
    Update,

    /// <summary>Take a message back.</summary>
    Delete,

    /// <summary>The first message of a new thread in a channel.</summary>
    NewThread,
}

/// <summary>A message that a turn decided to send.</summary>
/// <param name="Kind">What the Connector is asked to do.</param>
/// <param name="Payload">The activity as JSON.</param>
/// <param name="Reference">Where to (service URL, conversation, reply id) as JSON.</param>
public sealed record Outgoing(OutgoingKind Kind, string Payload, string? Reference = null)
{
    /// <summary>
    /// The name under which the conversation remembers this message ("stemming"): a later <see cref="OutgoingKind.Update"/> with that slot replaces it. An
    /// update whose slot has a message that still waits (unsent, or an update itself) takes the place of that message's payload and is no message of its own.
    /// </summary>
    public string? Slot { get; init; }

    /// <summary>The reminder whose message this is, so that <see cref="TurnCommit.Withdrawn"/> can take it back while it waits.</summary>
    public string? Reminder { get; init; }
}

/// <summary>Which message of the channel a conversation has in a slot.</summary>
public sealed record SlotCard(string Slot, string ActivityId);

/// <summary>A message that waits to be sent.</summary>
/// <param name="Id">Rises with the order of decision; never used twice.</param>
/// <param name="Key">Which conversation's turn decided it.</param>
/// <param name="Kind">What the Connector is asked to do.</param>
/// <param name="Payload">The activity as JSON.</param>
/// <param name="Reference">Where to, as JSON.</param>
/// <param name="Attempts">How often it was taken, this time included.</param>
/// <param name="MaybeSent">An earlier attempt may have arrived without our knowing: a POST is then not blindly repeated (protocol part C5).</param>
/// <param name="CreatedAt">When the turn was committed.</param>
public sealed record OutboxItem(
    long Id, ConversationKey Key, OutgoingKind Kind, string Payload, string? Reference, int Attempts, bool MaybeSent, DateTimeOffset CreatedAt)
{
    /// <summary>As given in <see cref="Outgoing.Slot"/>.</summary>
    public string? Slot { get; init; }

    /// <summary>The channel's id of the message that the conversation had in that slot when this was taken; null when it had none.</summary>
    public string? SlotActivityId { get; init; }

    /// <summary>As given in <see cref="Outgoing.Reminder"/>.</summary>
    public string? Reminder { get; init; }

    /// <summary>Nothing of its conversation stood behind it when it was taken: nothing waits for the end of it, and a store may write that with whatever comes next.</summary>
    public bool IsLast { get; init; }

    /// <summary>Taken together with <see cref="IStore.MarkSendingAsync"/>, which is then not called.</summary>
    public bool IsMarked { get; init; }
}
