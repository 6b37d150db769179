using HandreikingBot.Storage;

namespace HandreikingBot.Turns;

/// <summary>
/// Where turns wait that lost a race for their conversation, one at a time per conversation. It saves work, nothing else: that no turn is lost is the
/// store's version check, also between processes. Conversations share a fixed number of lines, so it holds no memory of them.
/// </summary>
internal sealed class RaceLine : IDisposable
{
    private readonly SemaphoreSlim[] lines = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Returns when it is the caller's turn; dispose the result to let the next one in.</summary>
    public async Task<IDisposable> WaitAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var line = lines[(key.GetHashCode() & int.MaxValue) % lines.Length];
        await line.WaitAsync(cancellationToken);
        return new Place(line);
    }

    public void Dispose()
    {
        foreach (var line in lines) line.Dispose();
    }

    private sealed class Place(SemaphoreSlim line) : IDisposable
    {
        public void Dispose() => line.Release();
    }
}
