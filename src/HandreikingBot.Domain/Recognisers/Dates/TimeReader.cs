namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>A clock time or a duration by itself, and which of both "2 uur" is.</summary>
internal static class TimeReader
{
    /// <summary>A dotted time takes "om" along; behind "om" and "rond" a number alone will do.</summary>
    public static Found.Point? At(DateText text, int place)
    {
        if (text.Is(place, Term.At)) return ClockReader.At(text, place + 1, false) is { IsDotted: true } dotted
            && !text.Is(dotted.Last + 1, Term.RelativeDay) ? dotted.ToPoint() with { First = place } : null;
        if (text.Is(place, Term.Mid)) return Middle(text, place);
        var isSaid = text.Is(place - 1, Term.At, Term.Around);
        if (ClockReader.At(text, place, isSaid) is not { } clock) return null;
        return clock.CanBeLength && IsLength(text, place, clock, isSaid) ? null : clock.ToPoint();
    }

    /// <summary>"halverwege de ochtend" is ten o'clock.</summary>
    private static Found.Point? Middle(DateText text, int place)
    {
        var at = text.Skip(place + 1, Term.Of);
        if (!text.Is(at, Term.De) || PartReader.Named(text, at + 1) is not { } part) return null;
        return new Clock(place, at + 1, (PartOfDay.StartOf(part).Hours + 2) % 24) { Part = DayPart.Morning }.ToPoint();
    }

    public static Found? Length(DateText text, int place)
    {
        var mod = text.Is(place + 1, Term.Than) ? text[place].Term switch { Term.More => "more", Term.Less => "less", _ => null } : null;
        return LengthReader.At(text, mod is null ? place : place + 2) is { } length ? length with { First = place, Mod = mod } : null;
    }

    /// <summary>"1 uur" is one hour unless a word makes it a time; more hours are one when something says so.</summary>
    private static bool IsLength(DateText text, int place, Clock clock, bool isSaid) =>
        !isSaid && (text.Number(place) is 1 or 24
            || text[place - 1].Term is Term.For or Term.During or Term.Than or Term.Within or Term.Over or Term.Of or Term.In or Term.Lasting
            || text[clock.Last + 1].Term is Term.Per or Term.Long or Term.And);
}
