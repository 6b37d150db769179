namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// Periods beside today: "volgende week", "deze maand", "het jaar", "dit weekend", "komende twee dagen", "2 aankomende dagen", "dezelfde week".
/// </summary>
internal static class RelatedUnitReader
{
    public static Found.Stretch? At(DateText text, int place)
    {
        if (text.Is(place, Term.Same)) return Same(text, place);
        if ((ToDate(text, place) ?? AfterNext(text, place) ?? BesideIt(text, place)) is { } found) return found;
        if (Decades(text, place) is { } several) return several;
        if (Relation.At(text, place) is { } relation) return Single(text, place, relation.Last + 1, IsThisWeekend(text, relation) ? 0
            : relation.Shift) ?? Several(text, place, relation);
        if (CountFirst(text, place) is { } counted) return counted;
        if (text.Is(place, Term.De, Term.Het) && Decades(text, place + 1) is { } decades) return decades with { First = place };
        var isSaid = text.Is(place, Term.De, Term.Het) || text.Is(place, Term.My);
        return isSaid && text[place + 1].Term is Term.Unit && text[place + 1].Value >= (int)Unit.Week && !text[place + 2].IsDigits
            && YearReader.Full(text, place + 2) is null ? Single(text, place, place + 1, 0) : null;
    }

    /// <summary>"het afgelopen decennium", "de komende twee decennia": whole ones beside the present.</summary>
    private static Found.Stretch? Decades(DateText text, int place)
    {
        if (Relation.At(text, place) is not { } relation) return null;
        var count = text.Number(relation.Last + 1) is >= 1 and <= 50 and var said ? said : 1;
        var last = text.Number(relation.Last + 1) is null ? relation.Last + 1 : relation.Last + 2;
        if (!text.IsUnit(last, Unit.Decade)) return null;
        var present = text.Today.Year / 10 * 10;
        return Periods.Years(place, last, relation.Shift switch { 0 => present, > 0 => present + 10, _ => present - (10 * count) }, 10 * count);
    }

    /// <summary>"komend weekend" said before it is that of this week.</summary>
    private static bool IsThisWeekend(DateText text, Relation relation) => relation is { Nearest: true, Shift: > 0 }
        && text.IsUnit(relation.Last + 1, Unit.Weekend) && DateMath.Weekday(text.Today) < 6;

    /// <summary>"de week na de volgende".</summary>
    private static Found.Stretch? AfterNext(DateText text, int place)
    {
        if (!text.Is(place, Term.De, Term.Het) || !text.Is(place + 1, Term.Unit) || !text.Is(place + 2, Term.After)) return null;
        var last = text.SkipArticle(place + 3);
        return text.Is(last, Term.Next) && !text.Is(last + 1, Term.Unit) && Single(text, place, place + 1, 2) is { } found ? found with { Last = last } : null;
    }

    /// <summary>"de week ervoor", "het jaar daarna".</summary>
    private static Found.Stretch? BesideIt(DateText text, int place) =>
        text.Is(place, Term.De, Term.Het) && text.Is(place + 1, Term.Unit) && text.Is(place + 2, Term.DayBefore, Term.DayAfter)
            && Single(text, place, place + 1, text[place + 2].Value) is { } found ? found with { Last = place + 2 } : null;

    /// <summary>"jaar tot heden", "maand tot op heden".</summary>
    private static Found.Stretch? ToDate(DateText text, int place)
    {
        if (!text.IsUnit(place, Unit.Year) && !text.IsUnit(place, Unit.Month) || !text.Is(place + 1, Term.Till)) return null;
        var last = text.Skip(place + 2, Term.On);
        if (!text.IsWord(last, "heden") || Single(text, place, place, 0) is not { } whole) return null;
        return whole with { Last = last, Values = [whole.Past with { End = text.Today }] };
    }

    private static Found.Stretch? Single(DateText text, int first, int last, int shift)
    {
        if (!text.Is(last, Term.Unit)) return null;
        var monday = DateMath.Plus(DateMath.Monday(text.Today), 7 * shift);
        var year = text.Today.Year;
        return (Unit)text[last].Value switch
        {
            Unit.Week => Periods.Week(first, last, monday),
            Unit.Weekend => Periods.Weekdays(first, last, monday, 5, 7, Timex.Week(monday) + "-WE"),
            Unit.Workweek => Periods.Weekdays(first, last, monday, 0, 5, Timex.Week(monday)),
            Unit.Month => Periods.MonthBeside(text, first, last, shift),
            Unit.Quarter => Quarter(text, first, last, shift),
            Unit.Year => Periods.Year(first, last, year + shift),
            Unit.Decade => Periods.Years(first, last, (year / 10 * 10) + (10 * shift), 10),
            Unit.Century => Periods.Years(first, last, (year / 100 * 100) + (100 * shift), 100),
            _ => null,
        };
    }

    private static Found.Stretch Quarter(DateText text, int first, int last, int shift)
    {
        var start = DateMath.MonthStart(text.Today.Year, ((text.Today.Month - 1) / 3 * 3) + 1 + (3 * shift));
        return Periods.Months(text, first, last, start.Year, start.Month, 3);
    }

    /// <summary>"komende twee dagen" begins tomorrow, "afgelopen 5 jaren" ends today.</summary>
    private static Found.Stretch? Several(DateText text, int first, Relation relation) =>
        relation.Shift is not 0 && LengthReader.At(text, relation.Last + 1) is { HasClock: false } length
            ? Beside(text, first, length.Last, length.Amounts, relation.Shift) : null;

    /// <summary>"2 aankomende dagen".</summary>
    private static Found.Stretch? CountFirst(DateText text, int place)
    {
        if (Count.At(text, place) is not { } count || Relation.At(text, count.Last + 1) is not { Shift: not 0 } relation) return null;
        var unit = text[relation.Last + 1];
        if (unit.Term is not Term.Unit || unit.Value < (int)Unit.Day) return null;
        return Beside(text, place, relation.Last + 1, [new Amount(count.Number, (Unit)unit.Value)], relation.Shift);
    }

    public static Found.Stretch Beside(DateText text, int first, int last, Amount[] amounts, int sign)
    {
        var near = sign > 0 ? DateMath.Plus(text.Today, 1) : text.Today;
        var far = DateMath.Plus(near, amounts, sign);
        return sign > 0 ? Periods.Between(first, last, near, far, Timex.Length(amounts)) : Periods.Between(first, last, far, near, Timex.Length(amounts));
    }

    private static Found.Stretch? Same(DateText text, int place)
    {
        if (!text.Is(place + 1, Term.Unit) || Single(text, place, place + 1, 0) is not { } found) return null;
        var timex = (Unit)text[place + 1].Value switch { Unit.Week => "XXXX-WXX", Unit.Month => "XXXX-XX", Unit.Weekend => "XXXX-WXX-WE", _ => "XXXX" };
        return found with { Values = [found.Past with { From = timex, To = "", Length = "" }], Mod = "ref_undef" };
    }
}
