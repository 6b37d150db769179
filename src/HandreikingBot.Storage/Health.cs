namespace HandreikingBot.Storage;

/// <summary>How much waits, for health and metrics.</summary>
/// <param name="Inbox">Activities that wait for their turn or are being worked on.</param>
/// <param name="Outbox">Messages that wait to be sent or are being sent.</param>
/// <param name="ParkedInbox">Activities set aside because they kept failing.</param>
/// <param name="ParkedOutbox">Messages set aside because they cannot be delivered.</param>
/// <param name="OldestInbox">Since when the oldest activity waits; null when none does.</param>
/// <param name="OldestOutbox">Since when the oldest message waits; null when none does.</param>
public sealed record StoreCounts(long Inbox, long Outbox, long ParkedInbox, long ParkedOutbox, DateTimeOffset? OldestInbox, DateTimeOffset? OldestOutbox);

/// <summary>A piece of work that is set aside or waits, for an operator: where it is and why, never what it says.</summary>
/// <param name="Key">Which conversation.</param>
/// <param name="Queue">"inbox" or "outbox".</param>
/// <param name="Kind">What the Connector is asked to do; null in the inbox.</param>
/// <param name="Reason">Why it was set aside; null while it waits.</param>
/// <param name="Since">When it was set aside, or since when it waits.</param>
/// <param name="Attempts">How often it was taken.</param>
public sealed record Stuck(ConversationKey Key, string Queue, OutgoingKind? Kind, string? Reason, DateTimeOffset Since, int Attempts);

/// <summary>The store on disk was written by a newer program, or is not a store of this product; the message says which and what to do.</summary>
public sealed class StoreSchemaException(string message) : Exception(message);

/// <summary>Another process works on this store, which is for one at a time.</summary>
public sealed class StoreInUseException(string file) : Exception($"Another process works on {file}.");
