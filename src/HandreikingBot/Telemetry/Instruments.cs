using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace HandreikingBot.Telemetry;

/// <summary>
/// What the bot tells of itself, under one name for measurements and traces. A tag's value is always one of a few words of this program, or a small number: never
/// a text, a name or an id of a person, conversation or school. Without a listener all of it costs next to nothing.
/// </summary>
internal static class Instruments
{
    public const string Name = "HandreikingBot";

    public static readonly ActivitySource Traces = new(Name);

    private static readonly Meter Meter = new(Name);

    /// <summary>Seconds; a turn takes milliseconds, a call to Teams up to fifteen seconds.</summary>
    private static readonly InstrumentAdvice<double> Buckets =
        new() { HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20] };

    private static readonly Histogram<double> Turns = Seconds("handreiking.turn.duration", "From what came in to what was committed");
    private static readonly Histogram<double> Understanding = Seconds("handreiking.understanding.duration", "Reading what was typed");
    private static readonly Histogram<double> Matching = Seconds("handreiking.match.duration", "Holding the catalogue against the answers");
    private static readonly Histogram<double> Sends = Seconds("handreiking.send.duration", "One call to the Connector");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("handreiking.retries", "{attempt}", "Work that was taken again after a failed attempt");
    private static readonly Counter<long> Throttles = Meter.CreateCounter<long>("handreiking.throttles", "{answer}", "Times that Teams asked to wait");
    private static readonly Counter<long> Refusals = Meter.CreateCounter<long>("handreiking.refusals", "{request}", "Requests that were refused at the door");
    private static readonly Counter<long> Reminders = Meter.CreateCounter<long>("handreiking.reminders", "{reminder}", "Reminders that were told");

    public static void Turned(TimeSpan took, string input, string outcome) => Turns.Record(took.TotalSeconds, new("input", input), new("outcome", outcome));

    public static void Sent(TimeSpan took, string kind, string outcome) => Sends.Record(took.TotalSeconds, new("kind", kind), new("outcome", outcome));

    /// <param name="queue">inbox or outbox.</param>
    public static void Retried(string queue) => Retries.Add(1, new KeyValuePair<string, object?>("queue", queue));

    public static void Throttled() => Throttles.Add(1);

    /// <param name="door">messages or directline.</param>
    /// <param name="reason">One of the program's own words, such as <c>TokenMissing</c>.</param>
    public static void Refused(string door, string reason) => Refusals.Add(1, new("door", door), new("reason", reason));

    public static void ReminderTold() => Reminders.Add(1);

    /// <summary>Takes the time of the reader, which has no clock of its own: goes around each reading.</summary>
    public static T TimeUnderstanding<T>(Func<T> read) => Time(Understanding, read);

    /// <summary>As <see cref="TimeUnderstanding"/>, for the matcher.</summary>
    public static T TimeMatching<T>(Func<T> match) => Time(Matching, match);

    /// <summary>Begins a piece of a trace; null when nobody listens. Dispose it to end it.</summary>
    /// <param name="name">request, turn, commit or send.</param>
    /// <param name="kind">Which side of a call it is.</param>
    /// <param name="parent">What it follows from; by default what this code runs in, when that is a piece of ours: ASP.NET's own may carry what a sender chose.</param>
    public static Activity? Begin(string name, ActivityKind kind = ActivityKind.Internal, ActivityContext parent = default)
    {
        if (!Traces.HasListeners()) return null;
        if (Activity.Current is { } outer && outer.Source != Traces) Activity.Current = null;
        return Traces.StartActivity(name, kind, parent);
    }

    private static Histogram<double> Seconds(string name, string description) => Meter.CreateHistogram(name, "s", description, tags: null, Buckets);

    private static T Time<T>(Histogram<double> histogram, Func<T> work)
    {
        if (!histogram.Enabled) return work();
        var start = Stopwatch.GetTimestamp();
        var result = work();
        histogram.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        return result;
    }
}
