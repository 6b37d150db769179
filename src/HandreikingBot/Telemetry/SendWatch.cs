using System.Diagnostics;
using HandreikingBot.BotConnector.Connector;
using HandreikingBot.Storage;
using HandreikingBot.Turns;

namespace HandreikingBot.Telemetry;

/// <summary>Times one call to the Connector and traces it; one that is disposed without <see cref="Ended"/> was cut off.</summary>
internal sealed class SendWatch : IDisposable
{
    private readonly long start = Stopwatch.GetTimestamp();
    private readonly string kind;
    private readonly Activity? trace;
    private string outcome = "cut_off";

    public SendWatch(OutboxItem item, ReplyAddress address)
    {
        kind = Word(item.Kind);
        if (item.Attempts > 1) Instruments.Retried("outbox");
        trace = Instruments.Begin("send", ActivityKind.Client, TraceMemory.Of(item.Key, address.ActivityId))?.SetTag("kind", kind).SetTag("attempt", item.Attempts);
    }

    public SendOutcome Ended(SendOutcome result)
    {
        outcome = Word(result);
        if (result is SendOutcome.Throttled) Instruments.Throttled();
        return result;
    }

    public void Dispose()
    {
        Instruments.Sent(Stopwatch.GetElapsedTime(start), kind, outcome);
        trace?.SetTag("outcome", outcome).SetStatus(outcome is "delivered" ? ActivityStatusCode.Unset : ActivityStatusCode.Error).Dispose();
    }

    private static string Word(OutgoingKind kind) => kind switch
    {
        OutgoingKind.Send => "send",
        OutgoingKind.Reply => "reply",
        OutgoingKind.Update => "update",
        OutgoingKind.Delete => "delete",
        OutgoingKind.NewThread => "new_thread",
        _ => throw new UnreachableException("a kind outside the closed family"),
    };

    private static string Word(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Delivered => "delivered",
        SendOutcome.Throttled => "throttled",
        SendOutcome.TryAgain => "again",
        SendOutcome.Unknown => "unknown",
        SendOutcome.Gone => "gone",
        SendOutcome.TooLarge => "too_large",
        SendOutcome.Refused => "refused",
        _ => throw new UnreachableException("an outcome outside the closed family"),
    };
}
