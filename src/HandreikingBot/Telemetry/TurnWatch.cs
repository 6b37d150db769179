using System.Diagnostics;
using HandreikingBot.Turns;

namespace HandreikingBot.Telemetry;

/// <summary>Times one turn and traces it; one that is disposed without <see cref="Ended"/> failed.</summary>
internal sealed class TurnWatch : IDisposable
{
    private readonly long start = Stopwatch.GetTimestamp();
    private readonly string input;
    private readonly Activity? trace;
    private string outcome = "failed";

    public TurnWatch(TurnRequest request)
    {
        input = Word(request.Input);
        trace = Instruments.Begin("turn", parent: TraceMemory.Of(request.Key, request.ActivityId))?.SetTag("input", input);
    }

    public TurnResult Ended(TurnResult result)
    {
        outcome = result switch { TurnResult.SeenBefore => "seen_before", TurnResult.InboxFirst => "inbox_first", _ => "done" };
        return result;
    }

    public void Dispose()
    {
        Instruments.Turned(Stopwatch.GetElapsedTime(start), input, outcome);
        trace?.SetTag("outcome", outcome).SetStatus(outcome is "failed" ? ActivityStatusCode.Error : ActivityStatusCode.Unset).Dispose();
    }

    private static string Word(TurnInput input) => input switch
    {
        TurnInput.Joined => "joined",
        TurnInput.Said => "said",
        TurnInput.Clicked => "clicked",
        TurnInput.FellDue => "fell_due",
        TurnInput.Removed => "removed",
        _ => throw new UnreachableException("a turn input outside the closed family"),
    };
}
