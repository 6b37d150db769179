namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Days counted from a day: "binnen 5 dagen", "minder dan 3 dagen na morgen", "meer dan 2 weken na vandaag", "rest van de week".</summary>
internal static class SpanReader
{
    public static Found.Stretch? At(DateText text, int place) => Within(text, place) ?? Compared(text, place) ?? Rest(text, place);

    private static Found.Stretch? Within(DateText text, int place)
    {
        if (!text.Is(place, Term.Within)) return null;
        var at = text.SkipArticle(place + 1);
        if (Relation.At(text, at) is { Shift: 1 } relation)
            return LengthReader.At(text, relation.Last + 1) is { HasClock: false } ahead ? RelatedUnitReader.Beside(text, place, ahead.Last, ahead.Amounts, 1)
                : null;
        if (LengthReader.At(text, at) is not { HasClock: false } length) return null;
        return Periods.Between(place, length.Last, text.Today, DateMath.Plus(text.Today, length.Amounts, 1), Timex.Length(length.Amounts));
    }

    private static Found.Stretch? Compared(DateText text, int place)
    {
        if (!text.Is(place, Term.More, Term.Less) || !text.Is(place + 1, Term.Than)
            || LengthReader.At(text, place + 2) is not { HasClock: false } length) return null;
        var (last, day, sign) = Reference(text, length.Last + 1);
        if (day is not { } from) return null;
        var other = DateMath.Plus(from, length.Amounts, sign);
        if (text.Is(place, Term.Less))
            return sign > 0 ? Periods.Between(place, last, from, other, Timex.Length(length.Amounts))
                : Periods.Between(place, last, other, from, Timex.Length(length.Amounts));
        var interval = sign > 0 ? new Interval(Timex.Day(other), other, null) : new Interval(Timex.Day(other), null, other);
        return new Found.Stretch(place, last, DateKind.DateRange, interval) { Mod = sign > 0 ? "after" : "before" };
    }

    private static (int Last, DateTime? Day, int Sign) Reference(DateText text, int place)
    {
        if (text.Is(place, Term.Ago)) return (place, text.Today, -1);
        return OffsetReader.Anchor(text, place, out var sign) is { IsDefinite: true } anchor ? (anchor.Last, anchor.Past.At, sign) : (place, null, sign);
    }

    /// <summary>"rest van de week": from today to its last day.</summary>
    private static Found.Stretch? Rest(DateText text, int place)
    {
        if (!text.Is(place, Term.Rest)) return null;
        var at = text.Skip(place + 1, Term.Of);
        if (text[at].Term is Term.De or Term.Het or Term.My) at++;
        if (text.Is(at, Term.This)) at++;
        if (!text.Is(at, Term.Unit)) return null;
        var (today, year) = (text.Today, text.Today.Year);
        DateTime? end = (Unit)text[at].Value switch
        {
            Unit.Week => DateMath.Plus(DateMath.Monday(today), 6),
            Unit.Month => DateMath.Plus(DateMath.MonthStart(year, today.Month + 1), -1),
            Unit.Year => DateMath.Plus(DateMath.YearStart(year + 1), -1),
            Unit.Decade => DateMath.Plus(DateMath.YearStart((year / 10 * 10) + 10), -1),
            _ => null,
        };
        return end is { } last && last >= today ? Periods.Between(place, at, today, last, Timex.Length(new Amount((last - today).Days, Unit.Day))) : null;
    }
}
