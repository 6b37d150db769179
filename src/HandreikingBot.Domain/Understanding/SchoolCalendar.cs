namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// School holidays by school year and region, as the ministry advises or sets them (<c>content/vocabulary/schoolkalender.json</c>). A school may move some of them, so a day
/// from this calendar is told as such; of a year that is not in the data, or without a region where regions differ, it is a guess.
/// </summary>
public sealed class SchoolCalendar
{
    /// <summary>Whole weeks, so that a guess falls on the same day of the week.</summary>
    private const int DaysPerYear = 52 * 7;

    private const int YearsAhead = 30;

    private readonly IReadOnlyList<SchoolCalendarYear> years;
    private readonly string? region;

    /// <param name="years">Any order; without years nothing is known.</param>
    /// <param name="region">Where the school is (<see cref="Regions"/>), <c>null</c> when that is not known.</param>
    public SchoolCalendar(IReadOnlyList<SchoolCalendarYear> years, string? region = null)
    {
        this.years = [.. years.OrderBy(year => year.Year, StringComparer.Ordinal)];
        this.region = region;
    }

    public static SchoolCalendar Empty { get; } = new([]);

    /// <summary>The regions over which the holidays are spread.</summary>
    public static IReadOnlyList<string> Regions { get; } = ["noord", "midden", "zuid"];

    /// <summary>The holidays by the ids of the data.</summary>
    public static IReadOnlyList<string> Holidays { get; } = ["herfst", "kerst", "voorjaar", "mei", "zomer"];

    /// <summary>The same calendar for a school in this region; <c>null</c> keeps what is known.</summary>
    public SchoolCalendar In(string? otherRegion) => otherRegion is null || otherRegion == region ? this : new SchoolCalendar(years, otherRegion);

    /// <summary>The first such moment from a day on.</summary>
    /// <param name="holiday">One of <see cref="Holidays"/>.</param>
    /// <param name="moment">Before, in or after it.</param>
    /// <param name="from">The earliest day that counts.</param>
    /// <returns><c>null</c> when the calendar is empty.</returns>
    public SchoolDay? Next(string holiday, SchoolMoment moment, DateOnly from)
    {
        foreach (var year in years)
            if (DayOf(year, holiday, moment) is { } day && day.Day >= from) return day;
        if (years.Count is 0 || DayOf(years[^1], holiday, moment) is not { } last) return null;
        for (var ahead = 1; ahead <= YearsAhead; ahead++)
            if (last.Day.AddDays(ahead * DaysPerYear) is var guessed && guessed >= from) return new SchoolDay(guessed, IsGuess: true);
        return null;
    }

    /// <summary>True in a holiday of this region, or of any region when none is known; years that are not in the data have none.</summary>
    public bool IsHoliday(DateOnly day) => years.SelectMany(year => year.Holidays.Values).Any(spans => spans.Any(span => (region is null || span.Key == region) && day >= span.Value[0] && day <= span.Value[1]));

    /// <summary>This day, or the first one after it that is neither in a weekend nor in a holiday.</summary>
    public DateOnly SchoolDayFrom(DateOnly day)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || IsHoliday(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>Where regions differ and the region is not known: the day that is right for each of them, after the last or before the first.</summary>
    private SchoolDay? DayOf(SchoolCalendarYear year, string holiday, SchoolMoment moment)
    {
        if (!year.Holidays.TryGetValue(holiday, out var spans)) return null;
        var days = (region is null ? spans.Values : spans.Where(span => span.Key == region).Select(span => span.Value)).Select(span => DayOf(span, moment)).ToArray();
        if (days.Length is 0) return null;
        var day = moment is SchoolMoment.After ? days.Max() : days.Min();
        return new SchoolDay(day, IsGuess: days.Any(other => other != day));
    }

    /// <summary>After is the first day of school again, before the last one.</summary>
    private static DateOnly DayOf(IReadOnlyList<DateOnly> span, SchoolMoment moment) => moment switch
    {
        SchoolMoment.After => NextSchoolDay(span[1].AddDays(1), 1),
        SchoolMoment.Before => NextSchoolDay(span[0].AddDays(-1), -1),
        _ => span[0],
    };

    private static DateOnly NextSchoolDay(DateOnly day, int step)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) day = day.AddDays(step);
        return day;
    }
}

/// <summary>Where a day lies beside a holiday.</summary>
public enum SchoolMoment
{
    /// <summary>The last school day before it.</summary>
    Before,

    /// <summary>Its first day.</summary>
    During,

    /// <summary>The first school day after it.</summary>
    After,
}

/// <summary>A day from the school calendar; a guess when regions differ or the year is not in the data.</summary>
public readonly record struct SchoolDay(DateOnly Day, bool IsGuess);

/// <summary>The holidays of one school year.</summary>
/// <param name="Year"><c>2026-2027</c>.</param>
/// <param name="Source">Where it is published.</param>
/// <param name="Confirmed">Whether the days were read at the source itself; else from rosters of schools.</param>
/// <param name="Holidays">Holiday, region, first and last day.</param>
public sealed record SchoolCalendarYear(string Year, string Source, bool Confirmed, IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<DateOnly>>> Holidays);
