using System.Collections.Concurrent;
using System.Diagnostics;
using HandreikingBot.Storage;

namespace HandreikingBot.Telemetry;

/// <summary>
/// Which trace an activity belongs to, from its request over its turn to its answers, which other threads take from the store. In memory and only of the last
/// ones: what another process works on, or this one after a restart, begins a trace of its own.
/// </summary>
internal static class TraceMemory
{
    private const int Most = 1_000;

    private static readonly ConcurrentDictionary<(ConversationKey, string), ActivityContext> Known = new();
    private static readonly ConcurrentQueue<(ConversationKey, string)> Order = new();

    /// <summary>What comes of this activity later follows from what runs now.</summary>
    public static void Keep(ConversationKey key, string? activityId)
    {
        if (activityId is null || Activity.Current is not { } current || current.Source != Instruments.Traces) return;
        if (!Known.ContainsKey((key, activityId))) Order.Enqueue((key, activityId));
        Known[(key, activityId)] = current.Context;
        while (Known.Count > Most && Order.TryDequeue(out var oldest)) Known.TryRemove(oldest, out _);
    }

    public static ActivityContext Of(ConversationKey key, string? activityId) =>
        activityId is not null && Known.TryGetValue((key, activityId), out var context) ? context : default;
}
