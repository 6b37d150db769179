namespace HandreikingBot.Delivery;

/// <summary>So many messages in so much time, counted over any stretch of that length.</summary>
internal sealed record SendLimit(int Count, TimeSpan Within);

/// <summary>
/// When the next message may go, from when the last ones went: exact over every sliding stretch of time. Arithmetic only: the moment comes in. Remembers what went within its longest
/// limit, 8 bytes each.
/// </summary>
internal sealed class SendWindow(IReadOnlyList<SendLimit> limits)
{
    private readonly List<DateTimeOffset> sent = [];
    private readonly TimeSpan longest = limits.Max(limit => limit.Within);

    /// <summary>Nothing goes before this, whatever the limits leave room for.</summary>
    public DateTimeOffset HeldUntil { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>Nothing in it counts any more.</summary>
    public bool IsOver(DateTimeOffset now) => HeldUntil <= now && (sent.Count is 0 || sent[^1] + longest <= now);

    /// <summary>The first moment, not before <paramref name="now"/>, at which one more may go.</summary>
    /// <param name="now">The present.</param>
    /// <param name="slower">Divides every limit; at least one message is left.</param>
    public DateTimeOffset Next(DateTimeOffset now, int slower = 1)
    {
        var next = HeldUntil > now ? HeldUntil : now;
        foreach (var (count, within) in limits)
        {
            var most = Math.Max(1, count / slower);
            if (sent.Count >= most && sent[^most] + within > next) next = sent[^most] + within;
        }

        return next;
    }

    public void Add(DateTimeOffset now)
    {
        var old = sent.FindIndex(moment => moment + longest > now);
        if (old is not 0) sent.RemoveRange(0, old < 0 ? sent.Count : old);
        sent.Add(now);
    }

    public void Hold(DateTimeOffset until)
    {
        if (until > HeldUntil) HeldUntil = until;
    }
}
