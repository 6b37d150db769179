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
    /// in after the erasing inbox item is kept: that is a new conversation.
    /// </summary>
    Task<CommitOutcome> CommitAsync(TurnCommit turn, CancellationToken cancellationToken = default);

    /// <summary>
    /// Forgets a conversation: state, reference, waiting and parked input, waiting and parked messages, and its browser chat's log (the chat itself
    /// stays open; see <see cref="EraseDirectLineAsync"/>). Activities stay known as digests, so that a late copy of one is not answered anew.
    /// </summary>
    Task EraseAsync(ConversationKey key, CancellationToken cancellationToken = default);

    /// <summary>Forgets all conversations in the channels of a team, as <see cref="EraseAsync"/> does.</summary>
    /// <param name="channel">The channel's name, as in <see cref="ConversationKey"/>.</param>
    /// <param name="tenant">The school's tenant: another tenant's team is never meant.</param>
    /// <param name="team">As given in <see cref="TurnCommit.Team"/>.</param>
    /// <param name="upToInboxId">What came in after this inbox item is kept: the team may have been added again.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>How many conversations were forgotten.</returns>
    Task<int> EraseTeamAsync(string channel, string tenant, string team, long upToInboxId = long.MaxValue, CancellationToken cancellationToken = default);
}
