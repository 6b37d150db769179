using HandreikingBot.Storage;

namespace HandreikingBot.Delivery;

/// <summary>How long to wait before sending again: doubling from a second to five minutes, spread so that messages do not come back all at once.</summary>
internal static class Backoff
{
    /// <summary>After so many attempts a message is set aside: with the waits below that is about three hours.</summary>
    public const int Most = 40;

    /// <summary>So often a message is sent whose earlier outcome is unknown.</summary>
    public const int MostUnknown = 4;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static TimeSpan After(OutboxItem item)
    {
        var doubled = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(item.Attempts - 1, 12)));
        var wait = doubled < Longest ? doubled : Longest;
        return wait * (0.75 + (item.Id % 8 / 16.0)); // spread by id: no chance needed, and the same in every test
    }
}
