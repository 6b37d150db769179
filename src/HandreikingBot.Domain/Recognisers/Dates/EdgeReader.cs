namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// The beginning, middle or end of a period: "begin september", "eind van de maand", "halverwege 1989", "half mei", "aan het eind van het jaar".
/// </summary>
internal static class EdgeReader
{
    private const int YearsOfDecade = 10;

    private enum Edge
    {
        Start,
        Mid,
        End,
    }

    public static Found.Stretch? At(DateText text, int place)
    {
        var at = text.SkipArticle(text.IsWord(place, "aan") && text.Is(place + 1, Term.Het) ? place + 1 : place);
        if (EdgeAt(text, at) is not { } edge) return null;
        var behind = text[at + 1].Term is Term.Of or Term.In or Term.On ? at + 2 : at + 1;
        if (Period(text, behind) is not { } period || (text.Is(at, Term.Half) && (period.Step is not Unit.Month || behind > at + 1))) return null;
        var isPlain = period.Step is Unit.Year && !text[period.Last].IsDigits && !text.Is(period.Last, Term.Cardinal);
        return period with
        {
            First = place,
            // Of "later dit jaar" the specs name no part, though they cut it.
            Mod = edge switch { Edge.Start => "start", Edge.Mid => "mid", _ => text.Is(at, Term.Later) ? null : "end" },
            Values = Array.ConvertAll(period.Values, value => Cut(value, period.Step, edge, isPlain))
        };
    }

    private static Edge? EdgeAt(DateText text, int place) => text[place].Term switch
    {
        Term.Early or Term.RelativeEarly => Edge.Start,
        Term.Mid or Term.Half => Edge.Mid,
        Term.Late or Term.Later => Edge.End,
        _ => null,
    };

    private static Found.Stretch? Period(DateText text, int place)
    {
        if (RelatedUnitReader.At(text, place) is { } unit) return unit;
        var at = text.SkipArticle(place);
        return MonthReader.At(text, at) ?? QuarterReader.At(text, place) ?? DecadeReader.At(text, place);
    }

    /// <summary>
    /// Months in three parts of ten days (early and late: halves), weeks from thursday, the present years in halves, others in parts of four months.
    /// </summary>
    private static Interval Cut(Interval whole, Unit step, Edge edge, bool isPlain)
    {
        if (whole.Start is not { } start || whole.End is not { } end) return whole;
        return (step, edge) switch
        {
            (Unit.Month, Edge.Start) => whole with { End = start.AddDays(15) },
            (Unit.Month, Edge.Mid) => whole with { Start = start.AddDays(10), End = start.AddDays(20) },
            (Unit.Month, _) => whole with { Start = start.AddDays(15) },
            (Unit.Week, Edge.Start) => whole with { End = start.AddDays(3) },
            (Unit.Week, Edge.Mid) => whole with { Start = start.AddDays(1), End = start.AddDays(5) },
            (Unit.Week, _) => whole with { Start = start.AddDays(3) },
            (Unit.Year, Edge.Start) => whole with { End = start.AddMonths(isPlain ? 6 : 4) },
            (Unit.Year, Edge.Mid) => whole with { Start = start.AddMonths(isPlain ? 3 : 4), End = start.AddMonths(isPlain ? 9 : 8) },
            (Unit.Year, _) => whole with { Start = start.AddMonths(isPlain ? 6 : 8) },
            (_, Edge.Start) when end.Year - start.Year is YearsOfDecade => whole with { End = start.AddYears(YearsOfDecade / 2) },
            (_, Edge.End) when end.Year - start.Year is YearsOfDecade => whole with { Start = start.AddYears(YearsOfDecade / 2) },
            (_, Edge.Start) => whole with { End = start + ((end - start) / 2) },
            _ => whole with { Start = start + ((end - start) / 2) },
        };
    }
}
