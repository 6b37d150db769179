namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Any single day: the longest that one of the readers of days finds.</summary>
internal static class DayReader
{
    public static Found.Point? At(DateText text, int place) =>
        Longer(Simple(text, place), OffsetReader.At(text, place) is { Kind: DateKind.Date } day ? day : null);

    /// <summary>A day that is not told by its distance from another.</summary>
    public static Found.Point? Simple(DateText text, int place)
    {
        if (!text[place].Exists) return null;
        var best = Longer(DigitDayReader.At(text, place), NamedDayReader.At(text, place));
        best = Longer(best, MixedDayReader.At(text, place));
        best = Longer(best, WeekdayReader.At(text, place));
        best = Longer(best, RelativeDay(text, place));
        best = Longer(best, DayOnly(text, place));
        best = Longer(best, FirstOfReader.Day(text, place));
        return Longer(best, HolidayReader.At(text, place));
    }

    public static T? Longer<T>(T? one, T? two)
        where T : Found => one is null || (two is not null && two.Last > one.Last) ? two : one;

    /// <summary>"vandaag", "deze morgen", "de volgende dag", "de dag ervoor".</summary>
    private static Found.Point? RelativeDay(DateText text, int place)
    {
        if (text.Is(place, Term.RelativeDay)) return Days.Offset(text, place, place, text[place].Value);
        var start = text.Skip(place, Term.De);
        if (text.IsUnit(start, Unit.Day)
            && text.Is(start + 1, Term.DayBefore, Term.DayAfter)) return Days.Offset(text, place, start + 1, text[start + 1].Value);
        if (IsOneDay(text, start) && text.Is(start + 1, Term.For, Term.After) && text.Is(start + 2, Term.RelativeDay))
            return Days.Offset(text, place, start + 2, text[start + 2].Value + (text.Is(start + 1, Term.After) ? 1 : -1));
        if (IsOneDay(text, start) && text.Is(start + 1, Term.For, Term.After) && DayBeside(text, place, start + 1) is { } beside) return beside;
        return Relation.At(text, start) is { } relation
            && IsOneDay(text, relation.Last + 1) ? Days.Offset(text, place, relation.Last + 1, relation.Shift) : null;
    }

    /// <summary>"de dag voor kerst", "de dag na 3 mei".</summary>
    private static Found.Point? DayBeside(DateText text, int first, int place)
    {
        var at = text.SkipArticle(place + 1);
        if ((NamedDayReader.At(text, at) ?? HolidayReader.At(text, at)) is not { } day) return null;
        var step = text.Is(place, Term.After) ? 1 : -1;
        return new Found.Point(first, day.Last, DateKind.Date, Array.ConvertAll(day.Values, value => value.At is { } known ? Shifted(DateMath.Plus(known, step)) : value));
    }

    private static Instant Shifted(DateTime day) => new(Timex.Day(day), day);

    private static bool IsOneDay(DateText text, int place) => text.IsWord(place, "dag");

    /// <summary>"op de 15e", "voor de vijftiende", and "op 17" at the end of what is said.</summary>
    private static Found.Point? DayOnly(DateText text, int place)
    {
        if (!text.Is(place - 1, Term.On, Term.For) || DayNumber.At(text, place) is not { } day) return null;
        var hasArticle = text.Is(place, Term.De);
        if (hasArticle && text[day.Last + 1] is
            {
                Kind: Understanding.TokenKind.Word, Exists: true, Term: Term.Unit or Term.Month or Term.Weekday
            or Term.Rest
            }) return null;
        if (hasArticle && (day.IsOrdinal ? EndsThere(text, day.Last + 1) : text[day.Last].IsDigits)) return Days.DayOnly(text, place, day.Last, day.Day);
        return !hasArticle && text.Is(place - 1, Term.On) && text[day.First].IsDigits && (day.IsOrdinal || text.IsEnd(day.Last + 1)
            || text.Is(day.Last + 1, Term.At, Term.Particle) || (text.IsSign(day.Last + 1, ',')
            && text[day.Last + 2].IsDigits)) ? Days.DayOnly(text, place, day.Last, day.Day) : null;
    }

    /// <summary>Not "op de tweede plaats": the ordinal may not belong to an unknown word.</summary>
    private static bool EndsThere(DateText text, int place) =>
        text[place] is { Kind: Understanding.TokenKind.Sign } or { Exists: false } || text[place].Term is not Term.None
            || text[place - 1].Term is Term.OrdinalEnding or Term.De;
}
