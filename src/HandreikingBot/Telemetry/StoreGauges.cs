using System.Diagnostics.Metrics;
using HandreikingBot.Storage;

namespace HandreikingBot.Telemetry;

/// <summary>How much waits in the store and for how long. The store is asked when somebody looks, at most every <see cref="Apart"/>; a store that does not answer gives no numbers.</summary>
internal sealed class StoreGauges : IDisposable
{
    public static readonly TimeSpan Apart = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Meter meter = new(Instruments.Name);
    private readonly Lock gate = new();
    private readonly Func<CancellationToken, Task<StoreCounts>> ask;
    private readonly TimeProvider time;
    private DateTimeOffset nextLook = DateTimeOffset.MinValue;
    private StoreCounts? seen;

    public StoreGauges(Func<CancellationToken, Task<StoreCounts>> ask, TimeProvider time)
    {
        (this.ask, this.time) = (ask, time);
        meter.CreateObservableGauge("handreiking.queue.length", Lengths, "{item}", "What waits, or is set aside");
        meter.CreateObservableGauge("handreiking.queue.age", Ages, "s", "How long the oldest that is not set aside has waited; 0 when nothing waits");
    }

    public void Dispose() => meter.Dispose();

    private IEnumerable<Measurement<long>> Lengths() => Look() is not { } counts ? [] :
    [
        Of(counts.Inbox, "inbox", "waiting"), Of(counts.ParkedInbox, "inbox", "parked"), Of(counts.Outbox, "outbox", "waiting"), Of(counts.ParkedOutbox, "outbox", "parked"),
    ];

    private IEnumerable<Measurement<double>> Ages() => Look() is not { } counts ? [] : [Since(counts.OldestInbox, "inbox"), Since(counts.OldestOutbox, "outbox")];

    private static Measurement<long> Of(long count, string queue, string state) => new(count, new("queue", queue), new("state", state));

    private Measurement<double> Since(DateTimeOffset? oldest, string queue) =>
        new(oldest is { } moment ? Math.Max(0, (time.GetUtcNow() - moment).TotalSeconds) : 0, new KeyValuePair<string, object?>("queue", queue));

    private StoreCounts? Look()
    {
        lock (gate)
        {
            if (time.GetUtcNow() < nextLook) return seen;
            nextLook = time.GetUtcNow() + Apart;
            return seen = Ask();
        }
    }

    /// <summary>Instruments are read by the exporter's own thread, which may wait.</summary>
    private StoreCounts? Ask()
    {
        try
        {
            using var limit = new CancellationTokenSource(Patience);
            return Task.Run(() => ask(limit.Token), limit.Token).GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return null; // readiness tells of it
        }
    }
}
