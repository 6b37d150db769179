namespace HandreikingBot.Storage;

public partial interface IStore
{
    /// <summary>
    /// Takes the messages to send: of each conversation only the oldest that waits, when it is due and nobody works on it. A lease that ends without
    /// <see cref="MarkSentAsync"/>, <see cref="RescheduleAsync"/> or <see cref="ParkOutboxAsync"/> gives the message back, so it must outlast one attempt.
    /// </summary>
    Task<IReadOnlyList<OutboxItem>> TakeOutboxAsync(int limit, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default);

    /// <summary>
    /// To be called just before the request goes out: should the process die after it, the message comes back with <see cref="OutboxItem.MaybeSent"/>.
    /// </summary>
    /// <returns>False when the message is not the caller's any more (its lease ended, or it was erased or withdrawn): do not send it.</returns>
    Task<bool> MarkSendingAsync(OutboxItem item, CancellationToken cancellationToken = default);

    /// <summary>
    /// The message arrived; the next one of its conversation may go. Sent is sent: this does not ask whose lease it is. A new message with a slot is remembered
    /// as that slot's message, also when it is an update that went as a new message because the slot had none; a delete empties its slot.
    /// </summary>
    /// <param name="item">As taken.</param>
    /// <param name="activityId">The channel's id of the message, when it gave one.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>False when it was gone already; nothing is remembered then.</returns>
    Task<bool> MarkSentAsync(OutboxItem item, string? activityId, CancellationToken cancellationToken = default);

    /// <summary>
    /// As <see cref="MarkSentAsync"/>, and in the same transaction takes the next message of the conversation, as <see cref="TakeOutboxAsync"/> and <see cref="MarkSendingAsync"/> would. A store
    /// may leave that to them.
    /// </summary>
    /// <returns>The message that is the caller's to send at once.</returns>
    async Task<OutboxItem?> MarkSentAndTakeAsync(OutboxItem item, string? activityId, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default)
    {
        await MarkSentAsync(item, activityId, cancellationToken);
        return null;
    }

    /// <summary>
    /// The channel does not have the slot's message (404): it is forgotten, and the item given back, to go out at <paramref name="due"/> as a new message.
    /// </summary>
    /// <returns>False when the item is not the caller's any more; nothing is forgotten then.</returns>
    Task<bool> ForgetSlotAsync(OutboxItem item, DateTimeOffset due, CancellationToken cancellationToken = default);

    /// <summary>Gives a taken message back, to be sent at <paramref name="due"/>. Later ones of its conversation wait for it.</summary>
    /// <param name="item">As taken.</param>
    /// <param name="due">When to try again.</param>
    /// <param name="maybeSent">Whether any attempt so far may have arrived: <c>item.MaybeSent || this attempt's outcome is unknown</c>.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>False when it is not the caller's any more.</returns>
    Task<bool> RescheduleAsync(OutboxItem item, DateTimeOffset due, bool maybeSent, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gives a taken message back that was not tried, since it is not its turn yet: as if it had not been taken, its attempt does not count. Later ones of its conversation wait for it.
    /// </summary>
    /// <returns>False when it is not the caller's any more.</returns>
    Task<bool> DeferAsync(OutboxItem item, DateTimeOffset due, CancellationToken cancellationToken = default);

    /// <summary>Sets a taken message aside that cannot be delivered, so that the conversation goes on with the next one.</summary>
    /// <returns>False when it is not the caller's any more.</returns>
    Task<bool> ParkOutboxAsync(OutboxItem item, string reason, DateTimeOffset now, CancellationToken cancellationToken = default);
}
