namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Weeks by number or place: "week 31", "de 3e week van jan", "laatste week van 2016", "de week van 5 mei", "de week startend 4 februari".</summary>
internal static class WeekReader
{
    public static Found.Stretch? At(DateText text, int place)
    {
        var start = text.Skip(place, Term.De);
        return Numbered(text, place) ?? WithDay(text, place, start) ?? Nth(text, place, start) ?? Weekdays(text, place);
    }

    private static Found.Stretch? Numbered(DateText text, int place)
    {
        if (!(text.IsWord(place, "week") || text.IsWord(place, "wk") || text.IsWord(place, "weeknummer"))
            || text[place + 1] is not { IsDigits: true, Length: <= 2 } number) return null;
        var year = YearReader.Behind(text, place + 1);
        return Periods.Monday(year?.Year ?? text.Today.Year, number.Value) is { } monday ? Periods.Week(place, year?.Last ?? (place + 1), monday) : null;
    }

    /// <summary>The week in which a day is.</summary>
    private static Found.Stretch? WithDay(DateText text, int place, int start)
    {
        if (!text.IsWord(start, "week")) return null;
        if (text.IsWord(start + 1, "die") && (text.IsWord(start + 2, "begint") || text.IsWord(start + 2, "start"))) start += 1;
        else if (!text.Is(start + 1, Term.Of, Term.Starting) && !text.Is(start + 1, Term.Early)) return null;
        var at = text[start + 2].Term is Term.On or Term.From ? start + 3 : start + 2;
        if (DayReader.Simple(text, at) is not { } day || text.Is(at, Term.Weekday)) return null;
        var values = Array.ConvertAll(day.Values, value => WeekOf(value));
        return new Found.Stretch(place, day.Last, DateKind.DateRange, values) { Step = Unit.Week };
    }

    private static Interval WeekOf(Instant day)
    {
        if (day.At is not { } at) return new Interval(day.Timex, null, null);
        var monday = DateMath.Monday(at);
        return new Interval(day.Timex, monday, DateMath.Plus(monday, 7));
    }

    private static Found.Stretch? Nth(DateText text, int place, int start)
    {
        var last = start;
        var nth = text.Is(start, Term.Last) ? -1 : DayNumber.Ordinal(text, start, out last) ?? 0;
        if (nth is 0 or > 53 || !text.IsWord(last + 1, "week")) return null;
        var of = text.Is(last + 2, Term.Of, Term.In) ? last + 3 : last + 2;
        if (nth <= 5 && MonthOf(text, of) is { } month) return OfMonth(place, month, nth);
        if ((YearReader.Full(text, of) ?? YearReader.Relative(text, of)) is not { } year) return null;
        var monday = Periods.Monday(year.Year, nth) ?? Periods.Monday(year.Year, 53) ?? Periods.Monday(year.Year, 52);
        return monday is { } found ? Periods.Week(place, year.Last, found) : null;
    }

    private static Found.Stretch? MonthOf(DateText text, int place)
    {
        var at = text.SkipArticle(place);
        if (text.IsUnit(at, Unit.Month)) return Periods.MonthBeside(text, place, at, 0);
        if (Relation.At(text, at) is { } relation
            && text.IsUnit(relation.Last + 1, Unit.Month)) return Periods.MonthBeside(text, at, relation.Last + 1, relation.Shift);
        return MonthReader.At(text, at) is { Step: Unit.Month } month ? month : null;
    }

    private static Found.Stretch OfMonth(int first, Found.Stretch month, int nth) =>
        new(first, month.Last, DateKind.DateRange, Array.ConvertAll(month.Values, value => OfMonth(value, nth))) { Step = Unit.Week };

    private static Interval OfMonth(Interval month, int nth)
    {
        var start = month.Start.GetValueOrDefault();
        var monday = Periods.MondayOf(start.Year, start.Month, nth);
        return new Interval($"{month.From}-W{(nth < 0 ? 5 : nth):00}", monday, DateMath.Plus(monday, 7));
    }

    /// <summary>"volgende week van maandag tot vrijdag".</summary>
    private static Found.Stretch? Weekdays(DateText text, int place)
    {
        if (Relation.At(text, place) is not { } relation || !text.IsUnit(relation.Last + 1, Unit.Week)) return null;
        var isBetween = text.Is(relation.Last + 2, Term.Between);
        var at = isBetween || text.Is(relation.Last + 2, Term.Of) ? relation.Last + 3 : relation.Last + 2;
        if (WeekdayReader.Name(text, at, out var named) is not { } from || RangeWords.Connector(text, named + 1, isBetween) is not { } behind) return null;
        if (WeekdayReader.Name(text, behind, out var last) is not { } to || to <= from) return null;
        var monday = DateMath.Plus(DateMath.Monday(text.Today), 7 * relation.Shift);
        return Periods.Between(place, last, DateMath.Plus(monday, from - 1), DateMath.Plus(monday, to - 1), Timex.Length(new Amount(to - from, Unit.Day)));
    }
}
