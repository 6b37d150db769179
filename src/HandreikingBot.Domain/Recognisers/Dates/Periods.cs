using System.Globalization;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Makes ranges of whole months, years, weeks and quarters; without a year the last one before and the first one from this month on.</summary>
internal static class Periods
{
    public static Found.Stretch Year(int first, int last, int year) =>
        new(first, last, DateKind.DateRange, new Interval(Timex.Year(year), DateMath.YearStart(year), DateMath.YearStart(year + 1))) { Step = Unit.Year };

    public static Found.Stretch Month(DateText text, int first, int last, int? year, int month)
    {
        if (year is { } known) return new Found.Stretch(first, last, DateKind.DateRange, MonthOf(known, month, Timex.Month(known,
            month)))
        { Step = Unit.Month };
        var (today, timex) = (text.Today, Timex.Month(null, month));
        var past = MonthOf(month >= today.Month ? today.Year - 1 : today.Year, month, timex);
        return new Found.Stretch(first, last, DateKind.DateRange, past, MonthOf(month < today.Month ? today.Year + 1
            : today.Year, month, timex))
        { Step = Unit.Month };
    }

    public static Found.Stretch MonthBeside(DateText text, int first, int last, int shift)
    {
        var month = DateMath.MonthStart(text.Today.Year, text.Today.Month + shift);
        return Month(text, first, last, month.Year, month.Month);
    }

    public static Found.Stretch Week(int first, int last, DateTime monday, string? timex = null) => Weekdays(first, last, monday, 0, 7,
        timex ?? Timex.Week(monday));

    /// <summary>Some days of a week: from so many days behind its monday.</summary>
    public static Found.Stretch Weekdays(int first, int last, DateTime monday, int from, int to, string timex) =>
        new(first, last, DateKind.DateRange, new Interval(timex, DateMath.Plus(monday, from), DateMath.Plus(monday, to))) { Step = Unit.Week };

    /// <summary>So many months of a year from a month on: a quarter, a half.</summary>
    public static Found.Stretch Months(DateText text, int first, int last, int? year, int month, int count)
    {
        if (year is { } known) return new Found.Stretch(first, last, DateKind.DateRange, MonthsOf(known, null, month, count)) { Step = Unit.Month };
        var today = text.Today;
        var comesNext = DateMath.MonthStart(today.Year, month + count) <= today;
        var past = MonthsOf(comesNext ? today.Year : today.Year - 1, 0, month, count);
        return new Found.Stretch(first, last, DateKind.DateRange, past, MonthsOf(comesNext ? today.Year + 1
            : today.Year, 0, month, count))
        { Step = Unit.Month };
    }

    /// <summary>From one day up to another with the length as said.</summary>
    public static Found.Stretch Between(int first, int last, DateTime start, DateTime end, string length) =>
        new(first, last, DateKind.DateRange, new Interval(Timex.Day(start), start, end, Timex.Day(end), length));

    public static Found.Stretch Years(int first, int last, int from, int count) =>
        Between(first, last, DateMath.YearStart(from), DateMath.YearStart(from + count), Timex.Length(new Amount(count, Unit.Year)));

    /// <summary>The monday of a week of a year by its ISO number; <see langword="null"/> when the year has no such week.</summary>
    public static DateTime? Monday(int year, int week) =>
        year is > 1 and < 9999 && week >= 1 && week <= ISOWeek.GetWeeksInYear(year) ? ISOWeek.ToDateTime(year, week, DayOfWeek.Monday) : null;

    /// <summary>The nth week of a month: weeks belong to the month of their thursday. -1 = last.</summary>
    public static DateTime MondayOf(int year, int month, int nth)
    {
        var start = DateMath.MonthStart(year, month);
        if (nth < 0)
        {
            var lastThursday = Days.Nth(start.Year, month, 4, -1) ?? start;
            return DateMath.Monday(lastThursday);
        }

        var thursday = Days.Nth(start.Year, month, 4, 1) ?? start;
        return DateMath.Plus(DateMath.Monday(thursday), 7 * (nth - 1));
    }

    private static Interval MonthOf(int year, int month, string timex) => new(timex, DateMath.MonthStart(year, month), DateMath.MonthStart(year, month + 1));

    /// <param name="year">The year.</param>
    /// <param name="unsaid">0 when the year is not said.</param>
    /// <param name="month">The first month.</param>
    /// <param name="count">How many.</param>
    private static Interval MonthsOf(int year, int? unsaid, int month, int count)
    {
        var (start, end) = (DateMath.MonthStart(year, month), DateMath.MonthStart(year, month + count));
        int? said(DateTime day) => unsaid is null ? day.Year : null;
        return new Interval(Timex.Day(said(start), start.Month, 1), start, end, Timex.Day(said(end), end.Month, 1), Timex.Length(new Amount(count,
            Unit.Month)));
    }
}
