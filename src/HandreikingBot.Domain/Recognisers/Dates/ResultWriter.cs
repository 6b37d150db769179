namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Writes out what was found as results with typed values.</summary>
internal static class ResultWriter
{
    public static DateResult Write(DateText text, Found found)
    {
        var start = text.Normal.OriginOf(text[found.First].Start);
        var end = text.Normal.OriginEndOf(text[found.Last].End);
        return new DateResult(start, end - 1, text.Normal.Original[start..end].ToLowerInvariant(), KindOf(found), Values(found));
    }

    private static DateKind KindOf(Found found) => found switch
    {
        Found.Point point => point.Kind,
        Found.Stretch stretch => stretch.Kind,
        Found.Length => DateKind.Duration,
        _ => DateKind.Set,
    };

    private static IReadOnlyList<DateValue> Values(Found found) => found switch
    {
        Found.Point point => Array.ConvertAll(point.Values, value => Value(point, value)),
        Found.Stretch stretch => Array.ConvertAll(stretch.Values, value => Value(stretch, value)),
        Found.Length length => [new DateValue.Length(length.Amounts.Sum(DateMath.Seconds)) { Timex = Timex.Length(length.Amounts), Kind = DateKind.Duration,
            Mod = length.Mod }],
        Found.Repeat repeat => [new DateValue.Unresolved { Timex = repeat.Timex, Kind = DateKind.Set }],
        _ => throw new System.Diagnostics.UnreachableException(found.GetType().Name),
    };

    private static DateValue Value(Found.Point point, Instant value)
    {
        var kind = point.Mod is null ? point.Kind : Bound.RangeOf(point.Kind);
        if (value.At is not { } at) return new DateValue.Unresolved { Timex = value.Timex, Kind = kind, Mod = point.Mod };
        return point.Kind switch
        {
            DateKind.Date => new DateValue.Day(DateOnly.FromDateTime(at)) { Timex = value.Timex, Kind = kind, Mod = point.Mod },
            DateKind.Time => new DateValue.Clock(TimeOnly.FromDateTime(at)) { Timex = value.Timex, Kind = kind, Mod = point.Mod },
            _ => new DateValue.Moment(at) { Timex = value.Timex, Kind = kind, Mod = point.Mod },
        };
    }

    private static DateValue Value(Found.Stretch stretch, Interval value)
    {
        var (timex, kind, mod, source) = (value.Timex, stretch.Kind, stretch.Mod, stretch.Source);
        if (value.Start is null && value.End is null) return new DateValue.Unresolved { Timex = timex, Kind = kind, Mod = mod, Source = source };
        return kind switch
        {
            DateKind.DateRange => new DateValue.Days(Day(value.Start), Day(value.End)) { Timex = timex, Kind = kind, Mod = mod, Source = source },
            DateKind.TimeRange => new DateValue.Clocks(Clock(value.Start), Clock(value.End)) { Timex = timex, Kind = kind, Mod = mod, Source = source },
            _ => new DateValue.Moments(value.Start, value.End) { Timex = timex, Kind = kind, Mod = mod, Source = source },
        };
    }

    private static DateOnly? Day(DateTime? moment) => moment is { } at ? DateOnly.FromDateTime(at) : null;

    private static TimeOnly? Clock(DateTime? moment) => moment is { } at ? TimeOnly.FromDateTime(at) : null;
}
