namespace HandreikingBot.Delivery;

/// <summary>
/// How fast one tenant is written to: up to the limit of Teams, and slower while Teams says that it is too much in several conversations at once. Halves with every storm and doubles again
/// after every quiet stretch.
/// </summary>
internal sealed class TenantPace
{
    /// <summary>So many conversations that are throttled within <see cref="Storm"/> are a storm.</summary>
    public const int StormConversations = 3;

    public static readonly TimeSpan Storm = TimeSpan.FromSeconds(10), Quiet = TimeSpan.FromSeconds(30);

    private const int Slowest = 32;

    private readonly SendWindow window = new([SendRate.Tenant]);
    private readonly Dictionary<string, DateTimeOffset> throttled = new(StringComparer.Ordinal);
    private DateTimeOffset faster = DateTimeOffset.MaxValue, lastTurn = DateTimeOffset.MinValue;

    /// <summary>What the limit is divided by: 1 in good times.</summary>
    public int Slower { get; private set; } = 1;

    public bool IsOver(DateTimeOffset now)
    {
        Recover(now);
        return Slower is 1 && throttled.Count is 0 && window.IsOver(now);
    }

    /// <summary><c>null</c>: one may go now. Else when to ask again; who asks later gets a later turn, so that not everybody comes back at the same moment.</summary>
    public DateTimeOffset? Later(DateTimeOffset now)
    {
        Recover(now);
        if (window.Next(now, Slower) is var next && next <= now) return null;
        var apart = SendRate.Tenant.Within / Math.Max(1, SendRate.Tenant.Count / Slower);
        lastTurn = lastTurn + apart > next ? lastTurn + apart : next;
        return lastTurn;
    }

    public void Add(DateTimeOffset now) => window.Add(now);

    public void Throttled(string conversation, DateTimeOffset now)
    {
        Recover(now);
        throttled[conversation] = now;
        if (throttled.Count < StormConversations) return;
        throttled.Clear();
        Slower = Math.Min(Slowest, Slower * 2);
        faster = now + Quiet;
    }

    private void Recover(DateTimeOffset now)
    {
        while (Slower > 1 && now >= faster)
        {
            Slower /= 2;
            faster += Quiet;
        }

        foreach (var (old, moment) in throttled)
            if (moment + Storm <= now) throttled.Remove(old);
    }
}
