namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Calendar arithmetic. Steps that would leave the calendar stop at its ends.</summary>
internal static class DateMath
{
    private const decimal SecondsOfDay = 86_400;

    /// <summary>Monday = 1 … sunday = 7.</summary>
    public static int Weekday(DateTime day) => day.DayOfWeek is DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static DateTime Monday(DateTime day) => Plus(day.Date, 1 - Weekday(day));

    public static DateTime? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;

    public static DateTime MonthStart(int year, int month)
    {
        var months = Math.Clamp((year * 12) + month - 1, 12, (9999 * 12) + 11);
        return new DateTime(months / 12, (months % 12) + 1, 1);
    }

    public static DateTime YearStart(int year) => new(Math.Clamp(year, 1, 9999), 1, 1);

    public static DateTime Plus(DateTime day, int days)
    {
        var ticks = Math.Clamp(day.Ticks + (days * TimeSpan.TicksPerDay), DateTime.MinValue.Ticks, DateTime.MaxValue.Date.Ticks);
        return new DateTime(ticks);
    }

    public static DateTime Plus(DateTime moment, ReadOnlySpan<Amount> amounts, int sign)
    {
        foreach (var amount in amounts) moment = Plus(moment, amount, sign);
        return moment;
    }

    /// <summary>The length in seconds: a month counts 30 days, a year 365.</summary>
    public static decimal Seconds(Amount amount) => amount.Count * amount.Unit switch
    {
        Unit.Second => 1,
        Unit.Minute => 60,
        Unit.Hour => 3_600,
        Unit.Day or Unit.Workday => SecondsOfDay,
        Unit.Week => 7 * SecondsOfDay,
        Unit.Weekend => 2 * SecondsOfDay,
        Unit.Workweek => 5 * SecondsOfDay,
        Unit.Month => 30 * SecondsOfDay,
        Unit.Quarter => 90 * SecondsOfDay,
        Unit.Year => 365 * SecondsOfDay,
        Unit.Decade => 3_650 * SecondsOfDay,
        _ => 36_500 * SecondsOfDay,
    };

    /// <summary>The first year of a list of candidates from <paramref name="year"/> on, upwards or downwards, in which month and day exist.</summary>
    public static DateTime? NearestYear(int year, int month, int day, int step)
    {
        for (var tries = 0; tries < 9; tries++, year += step)
            if (Date(year, month, day) is { } found) return found;
        return null;
    }

    private static DateTime Plus(DateTime moment, Amount amount, int sign)
    {
        var months = amount.Unit switch { Unit.Month => 1, Unit.Quarter => 3, Unit.Year => 12, Unit.Decade => 120, Unit.Century => 1_200, _ => 0 };
        if (months > 0 && decimal.IsInteger(amount.Count * months)) return PlusMonths(moment, amount.Count * months * sign);
        if (amount.Unit is Unit.Workday && decimal.IsInteger(amount.Count)) return PlusWorkdays(moment, (int)Math.Min(amount.Count, 10_000), sign);
        var ticks = moment.Ticks + ((decimal)sign * Seconds(amount) * TimeSpan.TicksPerSecond);
        return new DateTime((long)Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Date.Ticks));
    }

    private static DateTime PlusMonths(DateTime moment, decimal months)
    {
        var room = months > 0 ? ((9999 - moment.Year) * 12) + 12 - moment.Month : ((moment.Year - 1) * 12) + moment.Month - 1;
        return moment.AddMonths((int)Math.Clamp(months, -room, room));
    }

    private static DateTime PlusWorkdays(DateTime day, int count, int sign)
    {
        while (count > 0 && day.Year is > 1 and < 9999)
        {
            day = Plus(day, sign);
            if (Weekday(day) <= 5) count--;
        }

        return day;
    }
}
