namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Whole units from the beginning or the end of a period: "de eerste dag van mei", "de laatste dag van de maand", "de eerste drie maanden van 2018", "de laatste twee weken van dit jaar".</summary>
internal static class FirstOfReader
{
    private const int MostUnits = 60;

    /// <summary>One day of it.</summary>
    public static Found.Point? Day(DateText text, int place)
    {
        if (Head(text, place) is not { Count: 1, Unit: Unit.Day } head || Whole(text, head.Last + 1) is not { } period) return null;
        var days = Array.ConvertAll(period.Values, value => Instant(head.FromEnd ? value.End?.AddDays(-1) : value.Start));
        return new Found.Point(place, period.Last, DateKind.Date, days);
    }

    /// <summary>Several days, or larger units.</summary>
    public static Found.Stretch? Several(DateText text, int place)
    {
        if (Head(text, place) is not { } head || head is { Count: 1, Unit: Unit.Day or Unit.Week } || Whole(text, head.Last + 1) is not { } period || period.Step <= head.Unit) return null;
        var amount = new Amount(head.Count, head.Unit);
        return new Found.Stretch(place, period.Last, DateKind.DateRange, Array.ConvertAll(period.Values, value => Cut(value, amount, head.FromEnd)));
    }

    private static Interval Cut(Interval whole, Amount amount, bool fromEnd)
    {
        if (whole.Start is not { } start || whole.End is not { } end) return whole;
        if (fromEnd) start = DateMath.Plus(end, [amount], -1);
        else end = DateMath.Plus(start, [amount], 1);
        return new Interval(Timex.Day(start), start, end, Timex.Day(end), Timex.Length(amount));
    }

    private static Instant Instant(DateTime? day) => new(day is { } known ? Timex.Day(known) : "", day);

    /// <summary>"(de) eerste (drie) maanden", "(de) laatste dag", and behind it "van" or "in".</summary>
    private static (int Count, Unit Unit, bool FromEnd, int Last)? Head(DateText text, int place)
    {
        var at = text.Skip(place, Term.De);
        var fromEnd = text.Is(at, Term.Last);
        if (!fromEnd && !text.IsWord(at, "eerste")) return null;
        var count = text.Number(at + 1) is { } said && !text.Is(at + 1, Term.One) ? said : 1;
        var unit = text.Number(at + 1) is null ? at + 1 : at + 2;
        if (count is < 1 or > MostUnits || !text.Is(unit, Term.Unit) || !text.Is(unit + 1, Term.Of, Term.In)) return null;
        return (Unit)text[unit].Value is Unit.Day or Unit.Week or Unit.Month ? (count, (Unit)text[unit].Value, fromEnd, unit + 1) : null;
    }

    private static Found.Stretch? Whole(DateText text, int place)
    {
        var found = RelatedUnitReader.At(text, place) ?? MonthReader.At(text, text.SkipArticle(place));
        return found is { Mod: null, Values.Length: > 0 } && found.Step is Unit.Month or Unit.Year or Unit.Week ? found : null;
    }
}
