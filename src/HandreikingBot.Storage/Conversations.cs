namespace HandreikingBot.Storage;

/// <summary>Which conversation: channel ("msteams", "directline"), tenant ("" when there is none) and the channel's own conversation id.</summary>
public sealed record ConversationKey(string Channel, string Tenant, string Conversation);

/// <summary>A conversation as it was committed last. State and reference are JSON that only the host understands.</summary>
/// <param name="Key">Which conversation.</param>
/// <param name="Version">1 after the first commit, one more after each; give it back as <see cref="TurnCommit.ExpectedVersion"/>.</param>
/// <param name="Schema">The host's own number for the shape of <paramref name="State"/>.</param>
/// <param name="State">The dialogue state as JSON.</param>
/// <param name="Reference">Where to write to this conversation unasked (service URL and so on) as JSON, when known.</param>
/// <param name="UpdatedAt">When the last turn was committed, to the millisecond.</param>
public sealed record StoredConversation(ConversationKey Key, long Version, int Schema, string State, string? Reference, DateTimeOffset UpdatedAt);

/// <summary>One turn, written whole or not at all.</summary>
/// <param name="Key">Which conversation.</param>
/// <param name="ExpectedVersion">The version that was loaded; 0 when there was no such conversation.</param>
/// <param name="Schema">The host's own number for the shape of <paramref name="State"/>.</param>
/// <param name="State">The new state as JSON; not written when <paramref name="Erase"/> is set.</param>
/// <param name="Reference">The newest conversation reference as JSON; null keeps the one that is stored.</param>
/// <param name="ActivityId">For a turn that never was in the inbox (an invoke): the activity that must count once. Null for a reminder and the like.</param>
/// <param name="InboxId">For a turn from the inbox: the item that is done with this commit; the activity id is then not looked at.</param>
/// <param name="Outgoing">What is to be sent, in this order, after everything that this conversation has in the outbox already.</param>
/// <param name="Now">The moment of the turn.</param>
/// <param name="Erase">Forget the conversation instead of writing its state; the outgoing messages given here are still sent.</param>
/// <param name="Team">The team whose channel this is, for <c>EraseTeamAsync</c>; null keeps the one that is stored.</param>
public sealed record TurnCommit(
    ConversationKey Key, long ExpectedVersion, int Schema, string State, string? Reference, string? ActivityId, long? InboxId,
    IReadOnlyList<Outgoing> Outgoing, DateTimeOffset Now, bool Erase = false, string? Team = null)
{
    /// <summary>
    /// When the version that was loaded was committed, to the millisecond; null when that does not matter. A conversation that was erased begins again at version 1: without this, a turn decided
    /// on what was erased would be written when the new one has come as far.
    /// </summary>
    public DateTimeOffset? ExpectedAt { get; init; }

    /// <summary>A turn that was not stored first, and does not overtake what was: nothing is written while anything of its conversation waits in the inbox or is worked on from there.</summary>
    public bool YieldsToInbox { get; init; }

    /// <summary>A click came from this message: it is the one that the conversation has in that slot now.</summary>
    public SlotCard? Shown { get; init; }

    /// <summary>
    /// All reminders that are pending after this turn; null leaves them as they are. One that is there with the same moment keeps its lease and attempts.
    /// </summary>
    public IReadOnlyList<StoredReminder>? Reminders { get; init; }

    /// <summary>
    /// This turn is the firing of that reminder, whoever holds it. When it is not pending (any more) or its conversation is dead, the turn is dropped as seen
    /// before; else it is gone with the commit, unless <see cref="Reminders"/> names it anew.
    /// </summary>
    public string? FiredReminder { get; init; }

    /// <summary>Reminders whose waiting messages are not to be sent any more; one that is being sent right now may still arrive, but is not tried again.</summary>
    public IReadOnlyList<string> Withdrawn { get; init; } = [];

    /// <summary>Who leads the session in this conversation, and how it stands, after this turn; null when nobody does.</summary>
    public LedSession? Led { get; init; }

    /// <summary>The channel or group chat that this turn took place in, seen from now on.</summary>
    public Place? Place { get; init; }

    /// <summary>The person whose turn it was: seen in <see cref="Place"/>. With <see cref="Erase"/>: it is forgotten where this person was seen.</summary>
    public string? Speaker { get; init; }
}

/// <summary>What became of a turn. Only with <see cref="Committed"/> was anything written.</summary>
public enum CommitOutcome
{
    /// <summary>All of it is on disk.</summary>
    Committed,

    /// <summary>Another turn came first: load again, decide again, commit again.</summary>
    VersionConflict,

    /// <summary>This activity was answered before, or its inbox item is gone: drop the turn.</summary>
    SeenBefore,

    /// <summary>Others of this conversation wait in the inbox (see <see cref="TurnCommit.YieldsToInbox"/>): store this one behind them.</summary>
    InboxFirst,
}
