using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using HandreikingBot.Telemetry;

namespace HandreikingBot.Tests.Operations;

/// <summary>Hears all that the bots of this process measure and trace while it lives.</summary>
internal sealed class Ear : IDisposable
{
    private readonly MeterListener meters = new();
    private readonly ActivityListener traces;
    private readonly ConcurrentQueue<(string Name, string Key, object? Value)> tags = new();
    private readonly ConcurrentDictionary<string, double> measured = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Activity> ended = new();

    public Ear()
    {
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Instruments.Name) listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, given, _) => Heard(instrument, value, given));
        meters.SetMeasurementEventCallback<double>((instrument, value, given, _) => Heard(instrument, value, given));
        meters.Start();
        traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Instruments.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(traces);
    }

    /// <summary>Every tag of a measurement or of a piece of a trace.</summary>
    public IEnumerable<(string Name, string Key, object? Value)> Tags =>
        [.. tags, .. ended.SelectMany(piece => piece.TagObjects.Select(tag => (piece.OperationName, tag.Key, tag.Value)))];

    /// <summary>Names of what was measured, each with the sum of its values.</summary>
    public IReadOnlyDictionary<string, double> Measured => measured;

    public IReadOnlyList<Activity> Ended => [.. ended];

    /// <summary>Asks the instruments that only answer when asked.</summary>
    public void Ask() => meters.RecordObservableInstruments();

    public void Dispose()
    {
        meters.Dispose();
        traces.Dispose();
    }

    private void Heard(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> given)
    {
        measured.AddOrUpdate(instrument.Name, value, (_, before) => before + value);
        foreach (var (key, content) in given) tags.Enqueue((instrument.Name, key, content));
    }
}
