namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Makes of a point or range what lies before or behind it.</summary>
internal static class Bound
{
    public const string Before = "before";
    public const string After = "after";
    public const string Since = "since";
    public const string Until = "until";
    public const string Approx = "approx";

    public static Found.Stretch Of(Found found, string mod, int first, int last) => found switch
    {
        Found.Point point => new Found.Stretch(first, last, RangeOf(point.Kind), Array.ConvertAll(point.Values, value => Open(value.Timex, value.At, value.At,
            mod)))
        { Mod = mod, Source = DateSource.Point },
        Found.Stretch range => range with
        {
            First = first,
            Last = last,
            Mod = range.Mod is { } inner ? $"{mod}-{inner}" : mod,
            Source = range.Kind is DateKind.DateRange ? DateSource.Range : DateSource.None,
            Values = Array.ConvertAll(range.Values, value => Open(value, mod, range.Mod)),
        },
        _ => throw new System.Diagnostics.UnreachableException(found.GetType().Name),
    };

    public static DateKind RangeOf(DateKind kind) => kind switch
    {
        DateKind.Date => DateKind.DateRange,
        DateKind.Time => DateKind.TimeRange,
        DateKind.DateTime => DateKind.DateTimeRange,
        _ => kind
    };

    /// <summary>Before the end is before its last day, after the beginning is from its first.</summary>
    private static Interval Open(Interval value, string mod, string? inner) => mod switch
    {
        Before => Open(value.Timex, null, inner is "end" ? value.End : value.Start, mod),
        After => Open(value.Timex, inner is "start" ? value.Start : value.End, null, mod),
        Until => Open(value.Timex, null, value.End, mod),
        _ => Open(value.Timex, value.Start, null, mod),
    };

    private static Interval Open(string timex, DateTime? start, DateTime? end, string mod) => mod is Before or Until ? new Interval(timex, null, end)
        : new Interval(timex, start, null);
}
