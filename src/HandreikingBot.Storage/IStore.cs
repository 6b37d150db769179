namespace HandreikingBot.Storage;

/// <summary>
/// Conversations, the inbox, the outbox, reminders and browser chats. A task of a writing method that ended well is on disk; one that failed or was
/// cancelled wrote nothing. Safe to use from any thread. What goes wrong with the disk, the file or the server is an exception, what other turns and users
/// cause is in the result. Time comes in as an argument and is kept to the millisecond. Opened by <see cref="Stores"/>; disposing finishes the writes that
/// were asked for.
/// </summary>
public partial interface IStore : IAsyncDisposable
{
    /// <summary>The conversation as committed last; null when there is none, or it was erased or expired.</summary>
    Task<StoredConversation?> LoadAsync(ConversationKey key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes a turn in one transaction: its activity counts from now on, its inbox item is gone, the state is one version on, and its messages stand in
    /// the outbox in their order. With <see cref="TurnCommit.Erase"/> the conversation is forgotten instead (see <see cref="EraseAsync"/>), but what came
    /// in after the erasing inbox item is kept: that is a new conversation. Of the new state then only what is to be sent is written. A turn from outside
    /// (with an inbox item or activity id) revives a dead conversation (see <see cref="MarkDeadAsync"/>).
    /// </summary>
    Task<CommitOutcome> CommitAsync(TurnCommit turn, CancellationToken cancellationToken = default);

    /// <summary>
    /// As <see cref="CommitAsync"/>, and in the same transaction takes the first message that this conversation has to send, as <see cref="TakeOutboxAsync"/> and
    /// <see cref="MarkSendingAsync"/> would. A store may leave that to them.
    /// </summary>
    /// <returns>The message that is the caller's to send at once; none when the turn was not committed, or others of its conversation go first.</returns>
    async Task<(CommitOutcome Outcome, OutboxItem? First)> CommitAndTakeAsync(TurnCommit turn, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default) =>
        (await CommitAsync(turn, cancellationToken), null);

    /// <summary>
    /// Forgets a conversation: state, reference, waiting and parked input, waiting and parked messages, slots, reminders, the place when it is a group chat,
    /// and its browser chat's log (the chat itself stays open; see <see cref="EraseDirectLineAsync"/>). Activities stay known as digests, so that a late copy
    /// of one is not answered anew.
    /// </summary>
    Task EraseAsync(ConversationKey key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Forgets all conversations in the channels of a team, as <see cref="EraseAsync"/> does, those that only wait in the inbox too, and the team's places.
    /// </summary>
    /// <param name="channel">The channel's name, as in <see cref="ConversationKey"/>.</param>
    /// <param name="tenant">The school's tenant: another tenant's team is never meant.</param>
    /// <param name="team">As given in <see cref="TurnCommit.Team"/> and to <see cref="EnqueueAsync"/>.</param>
    /// <param name="upToInboxId">What came in after this inbox item is kept: the team may have been added again.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>How many conversations were forgotten.</returns>
    Task<int> EraseTeamAsync(string channel, string tenant, string team, long upToInboxId = long.MaxValue, CancellationToken cancellationToken = default);

    /// <summary>
    /// Nothing can be sent to this conversation any more (the bot was removed or blocked): all its messages in the outbox are set aside with the reason, those
    /// being sent too, and its reminders sleep. A turn from outside, or <see cref="ReviveTeamAsync"/>, wakes the reminders; what was set aside stays so.
    /// </summary>
    /// <returns>How many messages were set aside.</returns>
    Task<int> MarkDeadAsync(ConversationKey key, string reason, DateTimeOffset now, CancellationToken cancellationToken = default);

    /// <summary>The bot is back in a team: its dead conversations live again, as after a turn from outside.</summary>
    /// <returns>How many were dead.</returns>
    Task<int> ReviveTeamAsync(string channel, string tenant, string team, CancellationToken cancellationToken = default);

    /// <summary>The conversations that this person leads, the one with the newest turn first; only of this tenant.</summary>
    Task<IReadOnlyList<Led>> LedByAsync(string channel, string tenant, string leader, int limit, CancellationToken cancellationToken = default);

    /// <summary>The places where this person was seen, the last one first; only of this tenant.</summary>
    Task<IReadOnlyList<Place>> PlacesOfAsync(string channel, string tenant, string person, int limit, CancellationToken cancellationToken = default);

    /// <summary>A place by its id; null when the bot was never spoken to there, or it was forgotten.</summary>
    Task<Place?> PlaceAsync(string channel, string tenant, string id, CancellationToken cancellationToken = default);
}
