using System.Globalization;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Writes TIMEX3 expressions as Recognizers-Text does.</summary>
internal static class Timex
{
    public static string Day(DateTime day) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}");

    /// <summary>"XXXX" stands for a year that was not said.</summary>
    public static string Day(int? year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}-{day:00}");

    public static string Month(int? year, int month) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}");

    public static string Year(int? year) => year is { } some ? some.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";

    public static string Moment(DateTime moment) => string.Create(CultureInfo.InvariantCulture, $"{moment:yyyy-MM-dd'T'HH:mm:ss}");

    /// <summary>"T09", "T09:30", "T09:30:15".</summary>
    public static string Clock(int hour, int? minute, int? second)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"T{hour:00}");
        if (minute is { } minutes) text = string.Create(CultureInfo.InvariantCulture, $"{text}:{minutes:00}");
        return second is { } seconds ? string.Create(CultureInfo.InvariantCulture, $"{text}:{seconds:00}") : text;
    }

    public static string Week(DateTime day) => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");

    public static string Weekday(int weekday) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}");

    /// <summary>"P3D", "PT1H30M", "P1Y2M": largest unit first, as said.</summary>
    public static string Length(params ReadOnlySpan<Amount> amounts)
    {
        var (days, clock) = ("", "");
        foreach (var amount in amounts)
        {
            var text = amount.Count.ToString("0.##########", CultureInfo.InvariantCulture);
            if (amount.Unit <= Unit.Hour) clock += text + Letter(amount.Unit);
            else if (amount.Unit is Unit.Decade or Unit.Century) days += (amount.Count * (amount.Unit is Unit.Decade ? 10
                : 100)).ToString("0.####", CultureInfo.InvariantCulture) + "Y";
            else if (amount.Unit is Unit.Quarter) days += (amount.Count * 3).ToString("0.####", CultureInfo.InvariantCulture) + "M";
            else days += text + Letter(amount.Unit);
        }

        return clock.Length is 0 ? "P" + days : $"P{days}T{clock}";
    }

    /// <summary>"PT1H30M" of what lies between two clock times.</summary>
    public static string Between(DateTime start, DateTime end)
    {
        var span = end - start;
        Span<Amount> amounts = stackalloc Amount[4];
        var count = 0;
        if (span.Days > 0) amounts[count++] = new Amount(span.Days, Unit.Day);
        if (span.Hours > 0) amounts[count++] = new Amount(span.Hours, Unit.Hour);
        if (span.Minutes > 0) amounts[count++] = new Amount(span.Minutes, Unit.Minute);
        if (span.Seconds > 0) amounts[count++] = new Amount(span.Seconds, Unit.Second);
        return count is 0 ? "PT0S" : Length(amounts[..count]);
    }

    private static string Letter(Unit unit) => unit switch
    {
        Unit.Second => "S",
        Unit.Minute => "M",
        Unit.Hour => "H",
        Unit.Day => "D",
        Unit.Workday => "BD",
        Unit.Week => "W",
        Unit.Weekend => "WE",
        Unit.Workweek => "W",
        Unit.Month => "M",
        _ => "Y",
    };
}
