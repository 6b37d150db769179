using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Understanding;

/// <summary>Reads numbers, ranges and lists of numbers from items.</summary>
internal static class Numbers
{
    private const int FarthestDenied = 12;

    /// <summary>"7", "6/7/8", "5 t/m 8", "7 en 8": from the lowest to the highest. <see langword="null"/> when no number of at most <paramref name="most"/> stands at <paramref name="place"/>.</summary>
    public static Run? RunAt(Reading reading, int place, int most)
    {
        if (NumberAt(reading, place, most) is not { } first) return null;
        var run = new Run(first, first, place);
        while (IsBetween(reading, run.Last + 1) && NumberAt(reading, run.Last + 2, most) is { } next && !BelongsToUnit(reading, run.Last + 2))
            run = new Run(Math.Min(run.Low, next), Math.Max(run.High, next), run.Last + 2);
        return run;
    }

    /// <summary>The number or range that ends at <paramref name="place"/>: "8 tot 10" before "lessen".</summary>
    public static Run? RunBefore(Reading reading, int place)
    {
        if (reading.At(place)?.Number() is not { } last || reading.At(place) is { Used: true }) return null;
        var (low, high, start) = (last, last, place);
        while (IsBetween(reading, start - 1) && reading.At(start - 2) is { Used: false } before && before.Number() is { } number && !before.Is(Cue.Link))
            (low, high, start) = (Math.Min(low, number), Math.Max(high, number), start - 2);
        // "6- tot 8-jarigen".
        if ((reading.Is(start - 1, Cue.To) || reading.Is(start - 1, Cue.And)) && reading.At(start - 2)?.IsSign('-') is true && reading.At(start - 3) is { Used: false } joined && joined.Number() is { } least && least < low)
            (low, start) = (least, start - 3);
        return new Run(low, high, place) { First = start };
    }

    /// <summary>"minstens", "vanaf"; "min" when it is not the unit of a number before it.</summary>
    public static bool IsLeast(Reading reading, int place) =>
        reading.Is(place, Cue.AtLeast) && !(reading.Is(place, Cue.Minutes) && reading.At(place - 1)?.Quantity is not null) && !IsMoreThanCan(reading, place);

    /// <summary>"langer dan acht weken trekken we niet", "meer dan 500 euro krijg ik er niet door": what is too much is the limit.</summary>
    private static bool IsMoreThanCan(Reading reading, int place)
    {
        if (!reading.Says(place, "meer dan") && !reading.Says(place, "langer dan") && !reading.Says(place, "hoger dan")) return false;
        var denied = false;
        var first = reading.Items[place].Last + 1;
        for (var token = first; token < reading.Tokens.Count && token < first + FarthestDenied && !reading.Tokens[token].EndsSentence && !reading.Tokens[token].IsSign(','); token++)
        {
            var word = reading.Text.Span(reading.Tokens[token].Start, reading.Tokens[token].End);
            // "meer dan 8 lessen is niet erg".
            if (word is "erg" or "bezwaar" or "probleem" or "punt") return false;
            denied |= word is "niet";
        }

        return denied;
    }

    private static int? NumberAt(Reading reading, int place, int most) =>
        reading.At(place) is { Used: false } item && item.Number() is { } number && number >= 1 && number <= most ? number : null;

    /// <summary>"groep 7 en 8 lessen": the 8 counts lessons.</summary>
    public static bool BelongsToUnit(Reading reading, int place) =>
        reading.At(place + 1) is { } next && (next.Is(Cue.Lessons) || next.Is(Cue.Minutes) || next.Is(Cue.Weeks) || next.Is(Cue.Euro) || next.Is(Cue.Hours) || next.Is(Cue.Pupils));

    private static bool IsBetween(Reading reading, int place) =>
        reading.At(place) is { } item && (item.IsSign('/') || item.IsSign('-') || item.IsSign(',') || item.IsSign('&') || item.IsSign('+') || item.Is(Cue.To) || item.Is(Cue.And));
}

/// <summary>Numbers from <paramref name="Low"/> to <paramref name="High"/> in the items up to <paramref name="Last"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Run(int Low, int High, int Last)
{
    public int First { get; init; } = Last;
}
