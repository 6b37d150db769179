namespace HandreikingBot.Storage;

public partial interface IStore
{
    /// <summary>Accepts an activity. On disk when it returns, so it may be acknowledged then.</summary>
    /// <param name="key">Which conversation.</param>
    /// <param name="activityId">The channel's id of the activity.</param>
    /// <param name="payload">The activity as JSON.</param>
    /// <param name="now">The moment.</param>
    /// <param name="team">The team whose channel this is, so that <see cref="EraseTeamAsync"/> finds it before its first turn.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>False when this conversation's activity was accepted before (here or by <see cref="CommitAsync"/>); nothing is written then.</returns>
    Task<bool> EnqueueAsync(
        ConversationKey key, string activityId, string payload, DateTimeOffset now, string? team = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes the activities to work on: of each conversation only the oldest that waits, and only when nobody works on it. An item stays in the table
    /// until its turn is committed, so when <paramref name="leaseUntil"/> has passed without that, it comes back.
    /// </summary>
    Task<IReadOnlyList<InboxItem>> TakeInboxAsync(int limit, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default);

    /// <summary>Gives a taken activity back, to be tried again at <paramref name="due"/>. Later ones of its conversation wait for it.</summary>
    /// <returns>False when it is not the caller's any more: committed, erased, or taken by another after the lease ended.</returns>
    Task<bool> PostponeInboxAsync(InboxItem item, DateTimeOffset due, CancellationToken cancellationToken = default);

    /// <summary>Sets a taken activity aside that keeps failing, so that the conversation goes on with the next one.</summary>
    /// <returns>False when it is not the caller's any more.</returns>
    Task<bool> ParkInboxAsync(InboxItem item, string reason, DateTimeOffset now, CancellationToken cancellationToken = default);
}
