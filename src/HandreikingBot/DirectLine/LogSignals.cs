using HandreikingBot.Delivery;

namespace HandreikingBot.DirectLine;

/// <summary>Who watches which conversation in this process, so that a stream need not ask the store again and again.</summary>
internal sealed class LogSignals
{
    private readonly Dictionary<string, List<Signal>> watchers = new(StringComparer.Ordinal);
    private readonly Lock guard = new();

    /// <summary>Begins to watch; dispose it to stop. Null when <paramref name="most"/> watch this conversation already.</summary>
    public Watch? Open(string conversation, int most)
    {
        lock (guard)
        {
            if (!watchers.TryGetValue(conversation, out var signals)) watchers[conversation] = signals = [];
            if (signals.Count >= most) return null;
            var signal = new Signal();
            signals.Add(signal);
            return new Watch(signal, () => Close(conversation, signal));
        }
    }

    /// <summary>There is something new in this conversation's log.</summary>
    public void Wake(string conversation)
    {
        lock (guard)
        {
            foreach (var signal in watchers.GetValueOrDefault(conversation) ?? []) signal.Set();
        }
    }

    private void Close(string conversation, Signal signal)
    {
        lock (guard)
        {
            if (watchers.TryGetValue(conversation, out var signals) && signals.Remove(signal) && signals.Count is 0) watchers.Remove(conversation);
        }
    }
}

/// <summary>One watcher of a conversation.</summary>
internal sealed class Watch(Signal signal, Action close) : IDisposable
{
    public Task WaitAsync(TimeSpan most, CancellationToken cancellationToken) => signal.WaitAsync(most, cancellationToken);

    public void Dispose() => close();
}
