namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>One thing that a <see cref="DateResult"/> can mean.</summary>
public abstract record DateValue
{
    private DateValue()
    {
    }

    /// <summary>TIMEX3 as Recognizers-Text writes it: "XXXX-WXX-5", "(T09,T10,PT1H)".</summary>
    public required string Timex { get; init; }

    /// <summary>Can differ from the result's: "rond 13.00" is a time whose value is a time range.</summary>
    public required DateKind Kind { get; init; }

    /// <summary>
    /// before, after, since, until, approx, start, mid, end, more, less, ref_undef, or two of them ("before-end"); <see langword="null"/>: none.
    /// </summary>
    public string? Mod { get; init; }

    /// <summary>What a word as "voor" or "na" made this range of.</summary>
    public DateSource Source { get; init; }

    /// <summary>The first day of this on or after <paramref name="today"/>; <see langword="null"/> when it names no day or lies before.</summary>
    public DateOnly? FirstOnOrAfter(DateOnly today) => this switch
    {
        Day day when day.Value >= today => day.Value,
        Moment moment when DateOnly.FromDateTime(moment.Value) >= today => DateOnly.FromDateTime(moment.Value),
        Days days => First(days.From, days.To, today),
        Moments moments => First(DayOf(moments.From), DayOf(moments.To)?.AddDays(1), today),
        _ => null,
    };

    private static DateOnly? DayOf(DateTime? moment) => moment is { } some ? DateOnly.FromDateTime(some) : null;

    private static DateOnly? First(DateOnly? from, DateOnly? before, DateOnly today)
    {
        if (from >= today) return from;
        return before is null || before > today ? today : null;
    }

    public sealed record Day(DateOnly Value) : DateValue;

    public sealed record Clock(TimeOnly Value) : DateValue;

    public sealed record Moment(DateTime Value) : DateValue;

    public sealed record Length(decimal Seconds) : DateValue;

    /// <summary>From the first day up to, not including, <paramref name="To"/>; <see langword="null"/>: open at that side.</summary>
    public sealed record Days(DateOnly? From, DateOnly? To) : DateValue;

    /// <summary>An end before the start lies on the next day.</summary>
    public sealed record Clocks(TimeOnly? From, TimeOnly? To) : DateValue;

    public sealed record Moments(DateTime? From, DateTime? To) : DateValue;

    /// <summary>No moment can be given: a repetition, a season, a day that does not exist.</summary>
    public sealed record Unresolved : DateValue;
}
