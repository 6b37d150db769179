using HandreikingBot.Domain.Conversation;
using HandreikingBot.Storage;

namespace HandreikingBot.Turns;

/// <summary>Where a conversation stood when a turn was decided.</summary>
/// <param name="State">The dialogue's state.</param>
/// <param name="Version">0 when nothing was stored.</param>
/// <param name="At">When that version was committed; <c>null</c> when nothing was stored.</param>
internal sealed record Standing(DialogueState State, long Version, DateTimeOffset? At)
{
    public static Standing Of(StoredConversation? stored) =>
        new((stored is null ? null : StateJson.Read(stored.State, stored.Schema)) ?? new DialogueState.NotStarted(), stored?.Version ?? 0, stored?.UpdatedAt);
}

/// <summary>
/// The states of the conversations that spoke last, so that the next turn of one is decided without reading it from the store. A head start, not a second truth: that nothing changed since is
/// for the version check of the commit, also when another process took the turn in between. What was erased is forgotten here too.
/// </summary>
internal sealed class RecentStates(IStore store)
{
    private const int Most = 256;
    private readonly Lock gate = new();
    private Dictionary<ConversationKey, Standing> young = [], old = [];

    /// <summary>As kept here, or else as stored.</summary>
    public async ValueTask<Standing> OfAsync(ConversationKey key, CancellationToken cancellationToken) => Find(key) ?? Standing.Of(await store.LoadAsync(key, cancellationToken));

    /// <summary>A turn was committed: this is where the conversation stands now.</summary>
    public void Keep(ConversationKey key, Standing standing)
    {
        lock (gate)
        {
            // Those that had no turn since the last time go: at most twice as many are kept.
            if (young.Count >= Most && !young.ContainsKey(key)) (old, young) = (young, []);
            young[key] = standing;
        }
    }

    /// <summary>What is known of it may not be so any more.</summary>
    public void Forget(ConversationKey key)
    {
        lock (gate)
        {
            young.Remove(key);
            old.Remove(key);
        }
    }

    /// <summary>More conversations were erased than are named.</summary>
    public void Clear()
    {
        lock (gate) (old, young) = ([], []);
    }

    private Standing? Find(ConversationKey key)
    {
        lock (gate) return young.GetValueOrDefault(key) ?? old.GetValueOrDefault(key);
    }
}
