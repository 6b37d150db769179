namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Any range of days: the longest that one of the readers of periods finds.</summary>
internal static class PeriodReader
{
    public static Found.Stretch? At(DateText text, int place)
    {
        var best = DayReader.Longer(Whole(text, place), EdgeReader.At(text, place));
        best = DayReader.Longer(best, FirstOfReader.Several(text, place));
        best = DayReader.Longer(best, SpanReader.At(text, place));
        return DayReader.Longer(best, RangeReader.At(text, place));
    }

    /// <summary>A month, week, quarter, year … by itself.</summary>
    public static Found.Stretch? Whole(DateText text, int place)
    {
        if (!text[place].Exists) return null;
        var best = DayReader.Longer(MonthReader.At(text, place), RelatedUnitReader.At(text, place));
        best = DayReader.Longer(best, WeekReader.At(text, place));
        best = DayReader.Longer(best, QuarterReader.At(text, place));
        return DayReader.Longer(best, DecadeReader.At(text, place));
    }
}
