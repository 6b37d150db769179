namespace HandreikingBot.Storage;

public partial interface IStore
{
    /// <summary>
    /// The first moment at which there is something to take: a due time or the end of a lease, of inbox, outbox or reminders; null when nothing waits. In
    /// the past when something can be taken now.
    /// </summary>
    Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken = default);

    /// <summary>How much waits. Cheap while little does; for a health page and metrics, not for every turn.</summary>
    Task<StoreCounts> CountsAsync(CancellationToken cancellationToken = default);

    /// <summary>What is set aside or waits, since longest first.</summary>
    Task<IReadOnlyList<Stuck>> StuckAsync(int limit, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gives back all work that is being done, as if every lease had ended now. Only for the start of a process that has the store to itself: then whoever
    /// held the leases is dead. From then on, until it is disposed, the store is claimed for this process. A store that processes share does nothing here, as another may be alive; there leases
    /// end by themselves.
    /// </summary>
    /// <exception cref="StoreInUseException">Another process has claimed it; nothing is given back.</exception>
    Task ReleaseLeasesAsync(DateTimeOffset now, CancellationToken cancellationToken = default);

    /// <summary>
    /// Forgets what is old: conversations without a turn since then (as <see cref="EraseAsync"/> does, but input that waits is kept and begins anew), browser
    /// chats, places not spoken in, parked items and seen activities. Works in small rounds between the turns.
    /// </summary>
    /// <returns>How many conversations were forgotten.</returns>
    Task<int> ExpireAsync(DateTimeOffset olderThan, CancellationToken cancellationToken = default);

    /// <summary>Forgets which activities were accepted before then; days are enough, as nobody delivers an activity again after that.</summary>
    /// <returns>How many were forgotten.</returns>
    Task<int> PruneSeenAsync(DateTimeOffset olderThan, CancellationToken cancellationToken = default);
}
