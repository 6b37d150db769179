namespace HandreikingBot.Delivery;

/// <summary>Where a message goes, as the limits of Teams see it: a thread of a channel, or a chat.</summary>
internal readonly record struct SendTarget(string Channel, string Tenant, string Thread);

/// <summary>
/// Keeps sending within the limits of Teams (protocol part B4), per thread and per tenant, a tenth below them and at least one message: the clocks of both sides differ, typing signs go beside it, and
/// Teams says that the numbers may change. One for the process; several processes share a limit through the 429 that Teams then gives. Remembers only what went in the last hour.
/// </summary>
internal sealed class SendRate
{
    /// <summary>Teams: 7 in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in an hour.</summary>
    public static readonly IReadOnlyList<SendLimit> Thread =
        [new(6, TimeSpan.FromSeconds(1)), new(7, TimeSpan.FromSeconds(2)), new(54, TimeSpan.FromSeconds(30)), new(1_620, TimeSpan.FromHours(1))];

    /// <summary>Teams: 50 in a second for one app in one tenant.</summary>
    public static readonly SendLimit Tenant = new(45, TimeSpan.FromSeconds(1));

    private static readonly TimeSpan Sweep = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private readonly Dictionary<SendTarget, SendWindow> threads = [];
    private readonly Dictionary<(string Channel, string Tenant), TenantPace> tenants = [];
    private DateTimeOffset nextSweep = DateTimeOffset.MinValue;

    /// <summary>Threads that are remembered.</summary>
    public int Count
    {
        get
        {
            lock (gate) return threads.Count;
        }
    }

    /// <summary>Asks to send one message. <c>null</c>: it may go now, and counts. Else nothing is counted: ask again at that moment.</summary>
    public DateTimeOffset? Ask(SendTarget to, DateTimeOffset now)
    {
        lock (gate)
        {
            Forget(now);
            var (thread, tenant) = (ThreadOf(to), TenantOf(to));
            if (thread.Next(now) is var next && next > now) return next;
            if (tenant.Later(now) is { } later) return later;
            thread.Add(now);
            tenant.Add(now);
            return null;
        }
    }

    /// <summary>Teams said 429: nothing more to this thread until it may, and its tenant is watched for a storm.</summary>
    public void Throttled(SendTarget to, DateTimeOffset now, TimeSpan retryAfter)
    {
        lock (gate)
        {
            ThreadOf(to).Hold(now + retryAfter);
            TenantOf(to).Throttled(to.Thread, now);
        }
    }

    private SendWindow ThreadOf(SendTarget to) => threads.TryGetValue(to, out var window) ? window : threads[to] = new SendWindow(Thread);

    private TenantPace TenantOf(SendTarget to) => tenants.TryGetValue((to.Channel, to.Tenant), out var pace) ? pace : tenants[(to.Channel, to.Tenant)] = new TenantPace();

    private void Forget(DateTimeOffset now)
    {
        if (now < nextSweep) return;
        nextSweep = now + Sweep;
        foreach (var (to, window) in threads)
            if (window.IsOver(now)) threads.Remove(to);
        foreach (var (key, pace) in tenants)
            if (pace.IsOver(now)) tenants.Remove(key);
    }
}
