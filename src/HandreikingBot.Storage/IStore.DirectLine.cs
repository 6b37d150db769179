namespace HandreikingBot.Storage;

public partial interface IStore
{
    /// <summary>Starts a browser chat. Ids and tokens are the host's own random ones: a second chat with the same is an exception.</summary>
    /// <param name="conversationId">The chat's conversation id; the same as <see cref="ConversationKey.Conversation"/> of its turns.</param>
    /// <param name="tokenHash">A hash of the client's token; the token itself is never stored.</param>
    /// <param name="userId">The user id that the token speaks for.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    Task StartDirectLineAsync(string conversationId, string tokenHash, string userId, DateTimeOffset now, CancellationToken cancellationToken = default);

    /// <summary>Whose chat a token opens; null for a token that is not known (any more).</summary>
    Task<DirectLineSession?> FindDirectLineAsync(string tokenHash, CancellationToken cancellationToken = default);

    /// <summary>Adds an activity to a chat's log.</summary>
    /// <returns>Its place in the log; null when there is no such chat (any more).</returns>
    Task<long?> AppendLogAsync(string conversationId, string activity, DateTimeOffset now, CancellationToken cancellationToken = default);

    /// <summary>What came after <paramref name="afterSeq"/>, oldest first, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<LogEntry>> ReadLogAsync(string conversationId, long afterSeq, int limit, CancellationToken cancellationToken = default);

    /// <summary>
    /// Moves a message from the outbox into the log of its conversation in one transaction: it is in the one or in the other, and in the log once, however
    /// often this is called. Needs no <see cref="MarkSendingAsync"/> and no <see cref="MarkSentAsync"/>.
    /// </summary>
    /// <returns>Its place in the log; null when the message is gone (erased), or the chat is (the message is then dropped).</returns>
    Task<long?> DeliverToLogAsync(long outboxId, string activity, DateTimeOffset now, CancellationToken cancellationToken = default);

    /// <summary>Ends a chat: its token opens nothing any more and its log is gone. Its turns' state is erased with <see cref="EraseAsync"/>.</summary>
    Task EraseDirectLineAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>Puts other words in the place of what was typed, for a sentence that must not be kept; its place in the log stays.</summary>
    /// <param name="conversationId">The chat.</param>
    /// <param name="activityId">The <c>id</c> inside the logged activity.</param>
    /// <param name="text">The words that are kept instead.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>False when the log holds no such activity.</returns>
    Task<bool> RedactLogAsync(string conversationId, string activityId, string text, CancellationToken cancellationToken = default);
}
