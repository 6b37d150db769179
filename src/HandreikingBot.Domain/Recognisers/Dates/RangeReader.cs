namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// From one day or period to another: "van 4 tot 23 november", "jan-feb 2017", "tussen jan 2019 en vandaag", "volgende maand van 4-23", "2014-2018".
/// </summary>
internal static class RangeReader
{
    public static Found.Stretch? At(DateText text, int place)
    {
        var isBetween = text.Is(place, Term.Between);
        var at = isBetween || text.Is(place, Term.Of, Term.From) || text.Is(place, Term.In, Term.During) ? place + 1 : place;
        return DayReader.Longer(Between(text, place, at, isBetween), MonthFirst(text, place));
    }

    private static Found.Stretch? Between(DateText text, int first, int at, bool isBetween)
    {
        if (NumbersFirst(text, first, at, isBetween) is { } numbers) return numbers;
        if (EndAt(text, at) is not { } from || RangeWords.Connector(text, from.Day.Last + 1, isBetween) is not { } behind) return null;
        if (BareEnd(text, first, from, behind) is { } sameMonth) return sameMonth;
        if (EndAt(text, text.Skip(behind, Term.On)) is not { } to || IsMonthOnly(text, from, to)) return null;
        return Pairs.Between(first, DateKind.DateRange, from.Day, to.Day, StepOf(from.Step, to.Step));
    }

    /// <summary>"25 december - 31", "van 4 januari tot 22": the last number is of the same month.</summary>
    private static Found.Stretch? BareEnd(DateText text, int first, (Found.Point Day, Unit Step) from, int place)
    {
        if (from.Step is not Unit.Day || !text.Is(from.Day.Last, Term.Month, Term.MonthShort) || DayNumber.At(text, place) is not { } to
            || !text[to.First].IsDigits) return null;
        if (NamedDayReader.At(text, place) is not null || DigitDayReader.At(text, place) is not null || text[to.Last + 1].Term is not Term.None
            || text.IsSign(to.Last + 1, ':') || text[to.Last + 1].IsDigits) return null;
        var values = Array.ConvertAll(from.Day.Values, value => value with
        {
            Timex = value.Timex[..^2] + $"{to.Day:00}",
            At = value.At is { } at
            ? DateMath.Date(at.Year, at.Month, to.Day) : null
        });
        return values[0].At > from.Day.Past.At ? Pairs.Between(first, DateKind.DateRange, from.Day, from.Day with { Last = to.Last, Values = values }) : null;
    }

    /// <summary>"mei - 5": no range of a month and a day alone.</summary>
    private static bool IsMonthOnly(DateText text, (Found.Point Day, Unit Step) from, (Found.Point Day, Unit Step) to) =>
        text.Is(from.Day.First, Term.Weekday) && text.Is(to.Day.First, Term.Weekday) && from.Day.Last + 2 == to.Day.First
            && text.IsSign(from.Day.Last + 1, '-') && !text.IsGlued(to.Day.First);

    private static Unit StepOf(Unit one, Unit two) => one == two ? one : one >= Unit.Month && two >= Unit.Month ? Unit.Month : Unit.Day;

    /// <summary>A day, or the day with which a period begins.</summary>
    private static (Found.Point Day, Unit Step)? EndAt(DateText text, int place)
    {
        var day = DayReader.At(text, place);
        var period = EdgeReader.At(text, place) ?? PeriodReader.Whole(text, place);
        if (period is not null && period.Past.Start is not null && (day is null
            || period.Last > day.Last)) return (Starting(period), period.Mod is null ? period.Step : Unit.Month);
        if (day is not null) return (day, Unit.Day);
        return text[place] is { Term: Term.Now, Value: 0 } || text.IsWord(place, "heden") ? (Days.Offset(text, place, place, 0), Unit.Day) : null;
    }

    /// <summary>Of the end of a period its end, of the middle its middle day.</summary>
    private static Found.Point Starting(Found.Stretch period) => new(period.First, period.Last, DateKind.Date, Array.ConvertAll(period.Values,
        value => Starting(value, period.Mod)));

    private static Instant Starting(Interval period, string? mod)
    {
        var (start, end) = (period.Start.GetValueOrDefault(), period.End.GetValueOrDefault());
        var day = mod switch { "mid" => DateMath.Plus(start, (end - start).Days / 2), "end" => end, _ => start };
        return new Instant(period.From.StartsWith("XXXX", StringComparison.Ordinal) ? Timex.Day(null, day.Month, day.Day) : Timex.Day(day), day);
    }

    /// <summary>"4-23 november", "4 tot 23 van deze maand": the first number gets the month of the second.</summary>
    private static Found.Stretch? NumbersFirst(DateText text, int first, int at, bool isBetween)
    {
        if (DayNumber.At(text, at) is not { } from || RangeWords.Connector(text, from.Last + 1, isBetween) is not { } behind
            || DayNumber.At(text, behind) is not { } to) return null;
        if (RelatedMonth(text, text.Skip(to.Last + 1, Term.Of)) is { } month) return Days2(text, first, month.Last, month, from.Day, to.Day);
        return NamedDayReader.At(text, behind) is { } end
            && text.Is(NextMonth(text, to.Last), Term.Month, Term.MonthShort) ? WithMonth(text, first, from.Day, end) : null;
    }

    private static int NextMonth(DateText text, int last) => text.Is(last + 1, Term.Of) ? last + 2 : last + 1;

    private static Found.Stretch? WithMonth(DateText text, int first, int day, Found.Point end)
    {
        if (end.Past.At is not { } known) return null;
        var start = Days.OfMonth(text, first, first, end.Past.Timex[0] is 'X' ? null : known.Year, known.Month, day);
        if (end.Past.Timex[0] is not 'X' || start.Values.Length is 1 || end.Values.Length is 1) return Pairs.Between(first, DateKind.DateRange, start, end);
        var values = new Instant[end.Values.Length];
        for (var n = 0; n < values.Length; n++) values[n] = start.Past with { At = DateMath.Date(end.Values[n].At.GetValueOrDefault().Year, known.Month, day) };
        return Pairs.Between(first, DateKind.DateRange, start with { Values = values }, end);
    }

    /// <summary>"november 19-20", "mei tussen 5 en 8", "volgende maand van 4-23".</summary>
    private static Found.Stretch? MonthFirst(DateText text, int place)
    {
        var month = RelatedMonth(text, place) ?? (MonthName.At(text, place) is { } name ? Periods.Month(text, place, name.Behind - 1, null, name.Month) : null);
        if (month is null) return null;
        var isBetween = text.Is(month.Last + 1, Term.Between);
        var at = isBetween || text.Is(month.Last + 1, Term.Of) ? month.Last + 2 : month.Last + 1;
        if (DayNumber.At(text, at) is not { } from || RangeWords.Connector(text, from.Last + 1, isBetween) is not { } behind
            || DayNumber.At(text, behind) is not { } to) return null;
        if (text.IsSign(to.Last + 1, ':') || text.IsUnit(to.Last + 1, Unit.Hour)) return null;
        if (month.Past.Timex[0] is not 'X' || YearReader.Behind(text, to.Last) is not { } year) return Days2(text, place, to.Last, month, from.Day, to.Day);
        return Days2(text, place, year.Last, Periods.Month(text, place, place, year.Year, month.Past.Start.GetValueOrDefault().Month), from.Day, to.Day);
    }

    private static Found.Stretch? RelatedMonth(DateText text, int place)
    {
        var at = text.Skip(place, Term.De);
        return Relation.At(text, at) is { } relation
            && text.IsUnit(relation.Last + 1, Unit.Month) ? Periods.MonthBeside(text, at, relation.Last + 1, relation.Shift) : null;
    }

    /// <summary>Two days of one month.</summary>
    private static Found.Stretch? Days2(DateText text, int first, int last, Found.Stretch month, int from, int to)
    {
        var start = month.Past.Start.GetValueOrDefault();
        int? year = month.Past.Timex[0] is 'X' ? null : start.Year;
        var one = Days.OfMonth(text, first, first, year, start.Month, from);
        var two = Days.OfMonth(text, first, last, year, start.Month, to);
        return from < to ? WithMonth(text, first, from, two) ?? Pairs.Between(first, DateKind.DateRange, one, two) : null;
    }
}
