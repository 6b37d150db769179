namespace HandreikingBot.Delivery;

/// <summary>How long to wait before sending again: doubling from a second to five minutes, a quarter more or less by chance so that messages do not come back all at once.</summary>
/// <param name="chance">From 0 up to 1; a seeded one in tests.</param>
internal sealed class Backoff(Func<double> chance)
{
    /// <summary>After so many attempts a message is set aside: with the waits below that is about three hours.</summary>
    public const int Most = 40;

    /// <summary>So often a message is sent whose earlier outcome is unknown.</summary>
    public const int MostUnknown = 4;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <param name="attempts">How often it was tried: 1 or more.</param>
    public TimeSpan After(int attempts)
    {
        var doubled = TimeSpan.FromSeconds(Math.Pow(2, Math.Clamp(attempts - 1, 0, 12)));
        var wait = doubled < Longest ? doubled : Longest;
        return wait * (0.75 + (chance() / 2));
    }
}
