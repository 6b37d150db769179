namespace HandreikingBot.DirectLine;

/// <summary>So many per window for each key. The window of a key begins with its first use.</summary>
internal sealed class FixedWindow(int permits, TimeSpan length, TimeProvider time)
{
    /// <summary>Keys after which windows that are over are cleared away.</summary>
    private const int Many = 10_000;

    private readonly Dictionary<string, (long Start, int Used)> windows = new(StringComparer.Ordinal);
    private readonly Lock guard = new();

    /// <summary>Takes one; null when that is allowed, else how long until it is.</summary>
    public TimeSpan? Take(string key)
    {
        lock (guard)
        {
            var now = time.GetTimestamp();
            if (windows.Count >= Many && !windows.ContainsKey(key)) Clear(now);
            if (!windows.TryGetValue(key, out var window) || time.GetElapsedTime(window.Start, now) >= length) window = (now, 0);
            if (window.Used >= permits) return length - time.GetElapsedTime(window.Start, now);
            windows[key] = window with { Used = window.Used + 1 };
            return null;
        }
    }

    private void Clear(long now)
    {
        foreach (var (key, window) in windows)
        {
            if (time.GetElapsedTime(window.Start, now) >= length) windows.Remove(key);
        }
    }
}
