using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Understanding;

/// <summary>"van 6 tot 9 jaar", "8-12 jaar", "vanaf 12 jaar", "10-jarigen", "12+", "jongeren van 14 tot 17".</summary>
internal static class AgeRule
{
    private const int Youngest = 3, Oldest = 23, HighestGroup = 8;

    public static void Apply(Reading reading)
    {
        for (var n = 1; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Used) continue;
            if (reading.Is(n, Cue.YearsOld) && Numbers.RunBefore(reading, n - 1) is { } old) Find(reading, old, n);
            else if (reading.Is(n, Cue.Years) && Numbers.RunBefore(reading, n - 1) is { } years && IsAge(reading, years)) Find(reading, years, n);
            else if (Spread(reading, n) is { } spread) Find(reading, spread, spread.Last);
            else if (reading.Items[n].IsSign('+') && !reading.Items[n].Token.Spaced && reading.At(n + 1)?.Number() is null && Numbers.RunBefore(reading, n - 1) is { Low: >= Youngest and <= Oldest } from)
                reading.Find(new Fact(Slot.Ages, Range: new Bounds(from.Low, null)), from.First, n);
        }
    }

    /// <summary>"jongeren van 14 tot 17", "meiden van 13": numbers behind those whose age it is, too high for groups and with no unit of their own.</summary>
    private static Run? Spread(Reading reading, int place)
    {
        if (!IsPupils(reading, place - 2) || !(reading.Is(place - 1, Cue.Link) || reading.Is(place - 1, Cue.From))) return null;
        if (reading.At(place)?.Number() is not { } first || reading.At(place) is { Used: true }) return null;
        var run = reading.Is(place + 1, Cue.To) && Numbers.RunBefore(reading, place + 2) is { } spread && spread.First == place ? spread : new Run(first, first, place) { First = place };
        return run is { Low: >= Youngest, High: > HighestGroup and <= Oldest } && !HasUnit(reading, run.Last + 1) ? run : null;
    }

    /// <summary>A word for pupils by itself, or at the end of a phrase that says more of them ("bange kinderen", "meiden").</summary>
    private static bool IsPupils(Reading reading, int place)
    {
        if (reading.At(place) is not { } item) return false;
        var word = reading.Tokens[item.Last];
        return item.Is(Cue.Pupils) || reading.Text.Span(word.Start, word.End) is "kinderen" or "leerlingen" or "jongeren" or "meiden" or "meisjes" or "jongens";
    }

    private static bool HasUnit(Reading reading, int place) =>
        reading.At(place) is { } item && (item.Is(Cue.Years) || item.Is(Cue.YearsOld) || item.Is(Cue.Lessons) || item.Is(Cue.Minutes) || item.Is(Cue.Weeks) || item.Is(Cue.Hours) || item.Is(Cue.Pupils) || item.Is(Cue.Euro) || item.Is(Cue.Months) || item.Is(Cue.Days) || item.Is(Cue.Year) || item.Is(Cue.Group) || item.IsSign('%'));

    private static bool IsAge(Reading reading, Run run) => run.Low >= Youngest && run.High <= Oldest && !reading.Is(run.First - 1, Cue.From) && !reading.Is(run.First - 1, Cue.AtMost);

    private static void Find(Reading reading, Run run, int last)
    {
        if (run.Low < Youngest || run.High > Oldest) return;
        var before = run.First - 1;
        var range = (run.Low == run.High, Numbers.IsLeast(reading, before), reading.Is(before, Cue.To)) switch
        {
            (true, true, _) => new Bounds(run.Low, null),
            (true, _, true) => new Bounds(null, run.High),
            _ => new Bounds(run.Low, run.High),
        };
        var first = range.Low is null || range.High is null ? before : run.First;
        reading.Find(new Fact(Slot.Ages, Range: range), first, last, Polarity.IsRefused(reading, first, last, lack: false));
    }
}
