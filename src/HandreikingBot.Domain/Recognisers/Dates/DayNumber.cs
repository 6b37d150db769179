using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// A day of the month: "5", "5e", "vijfde", "vijf"; words <paramref name="First"/> to <paramref name="Last"/>, with the article that a number in digits takes
/// along.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayNumber(int Day, int First, int Last, bool IsOrdinal)
{
    public static DayNumber? At(DateText text, int place)
    {
        var at = text.Skip(place, Term.De);
        var word = text[at];
        if (word.Value is < 1 or > 31) return null;
        if (word is { IsDigits: true, Length: <= 2 })
            return HasEnding(text, at + 1) ? new DayNumber(word.Value, place, at + 1, true) : new DayNumber(word.Value, place, at, false);
        return word.Term is Term.Ordinal or Term.Cardinal ? new DayNumber(word.Value, at, at, word.Term is Term.Ordinal) : null;
    }

    /// <summary>"1e", "2de", "22ste", and words.</summary>
    public static int? Ordinal(DateText text, int place, out int last)
    {
        last = place;
        if (text.Is(place, Term.Ordinal)) return text[place].Value;
        if (text[place] is not { IsDigits: true, Value: > 0 and < 100 } word || !HasEnding(text, place + 1)) return null;
        last = place + 1;
        return word.Value;
    }

    private static bool HasEnding(DateText text, int place) => text.IsGlued(place) && text.Is(place, Term.OrdinalEnding, Term.De);
}
