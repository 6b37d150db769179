namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Makes points of days: what is meant by "1 mei" or "vrijdag" when the year or week is not said.</summary>
internal static class Days
{
    public static Found.Point Of(int first, int last, DateTime day) => new(first, last, DateKind.Date, new Instant(Timex.Day(day), day));

    public static Found.Point Offset(DateText text, int first, int last, int days) => Of(first, last, DateMath.Plus(text.Today, days));

    /// <summary>A day of a month; without a year the last one before today and the first one from today on.</summary>
    public static Found.Point OfMonth(DateText text, int first, int last, int? year, int month, int day)
    {
        var timex = Timex.Day(year, month, day);
        if (year is { } known) return new Found.Point(first, last, DateKind.Date, new Instant(timex, DateMath.Date(known, month, day)));
        var today = text.Today;
        var comesNext = month < today.Month || (month == today.Month && day < today.Day);
        var future = DateMath.NearestYear(comesNext ? today.Year + 1 : today.Year, month, day, 1);
        var past = DateMath.NearestYear(comesNext ? today.Year : today.Year - 1, month, day, -1);
        return Either(first, last, timex, past, future);
    }

    /// <summary>"de 15e": of the months that have it.</summary>
    public static Found.Point DayOnly(DateText text, int first, int last, int day)
    {
        var (today, timex) = (text.Today, $"XXXX-XX-{day:00}");
        return Either(first, last, timex, NearestMonth(today, day < today.Day ? 0 : -1, day, -1), NearestMonth(today, day < today.Day ? 1 : 0, day, 1));
    }

    public static Found.Point OfWeek(DateText text, int first, int last, int weekday)
    {
        var thisWeek = DateMath.Plus(DateMath.Monday(text.Today), weekday - 1);
        var passed = thisWeek < text.Today;
        return Either(first, last, Timex.Weekday(weekday), passed ? thisWeek : DateMath.Plus(thisWeek, -7), passed ? DateMath.Plus(thisWeek, 7) : thisWeek);
    }

    /// <summary>"volgende vrijdag", "afgelopen maandag": of the neighbouring week, or the nearest.</summary>
    public static Found.Point Related(DateText text, int first, int last, Relation relation, int weekday)
    {
        var day = DateMath.Plus(DateMath.Monday(text.Today), weekday - 1);
        var isThisWeeks = relation.Nearest && (relation.Shift > 0 ? day > text.Today : day < text.Today);
        return Of(first, last, isThisWeeks ? day : DateMath.Plus(day, 7 * relation.Shift));
    }

    /// <summary>"vrijdag 31": the nearest months in which that day is that weekday.</summary>
    public static Found.Point WeekdayAndDay(DateText text, int first, int last, int weekday, int day)
    {
        var past = MonthWith(text.Today, -1, -1, weekday, day);
        var future = MonthWith(text.Today, 0, 1, weekday, day);
        if (past >= text.Today) past = MonthWith(text.Today, -1, -1, weekday, day);
        if (future < text.Today) future = MonthWith(text.Today, 1, 1, weekday, day);
        if (MonthWith(text.Today, 0, -1, weekday, day) is { } near && near < text.Today) past = near;
        return Either(first, last, Timex.Weekday(weekday), past, future);
    }

    /// <summary>"vrijdag de 26e": of this month when that is so, else of the first month in which it is.</summary>
    public static Found.Point WeekdayTheDay(DateText text, int first, int last, int weekday, int day) =>
        MonthWith(text.Today, 0, 1, weekday, day) is { } found ? Of(first, last, found)
            : new Found.Point(first, last, DateKind.Date, new Instant(Timex.Weekday(weekday), null));

    /// <summary>"eerste maandag van mei"; <paramref name="nth"/> -1 = last.</summary>
    public static Found.Point NthWeekday(DateText text, int first, int last, int nth, int weekday, int? year, int month)
    {
        var timex = $"{Timex.Month(year, month)}-WXX-{weekday}-#{(nth < 0 ? 5 : nth)}";
        if (year is { } known) return new Found.Point(first, last, DateKind.Date, new Instant(timex, Nth(known, month, weekday, nth)));
        var thisYear = Nth(text.Today.Year, month, weekday, nth);
        var passed = thisYear < text.Today;
        return Either(first, last, timex, passed ? thisYear : Nth(text.Today.Year - 1, month, weekday, nth), passed
            ? Nth(text.Today.Year + 1, month, weekday, nth) : thisYear);
    }

    public static DateTime? Nth(int year, int month, int weekday, int nth)
    {
        var start = DateMath.MonthStart(year, month);
        var day = 1 + ((weekday - DateMath.Weekday(start) + 7) % 7) + (7 * ((nth < 0 ? 5 : nth) - 1));
        return DateMath.Date(start.Year, month, day) ?? (nth < 0 ? DateMath.Date(start.Year, month, day - 7) : null);
    }

    /// <summary>Both candidates; one when they are the same or only one exists.</summary>
    public static Found.Point Either(int first, int last, string timex, DateTime? past, DateTime? future)
    {
        if (past == future || past is null || future is null) return new Found.Point(first, last, DateKind.Date, new Instant(timex, past ?? future));
        return new Found.Point(first, last, DateKind.Date, new Instant(timex, past), new Instant(timex, future));
    }

    private static DateTime? NearestMonth(DateTime today, int shift, int day, int step)
    {
        for (var tries = 0; tries < 3; tries++, shift += step)
        {
            var month = DateMath.MonthStart(today.Year, today.Month + shift);
            if (DateMath.Date(month.Year, month.Month, day) is { } found) return found;
        }

        return null;
    }

    private static DateTime? MonthWith(DateTime today, int shift, int step, int weekday, int day)
    {
        for (var tries = 0; tries < 48; tries++, shift += step)
        {
            var month = DateMath.MonthStart(today.Year, today.Month + shift);
            if (DateMath.Date(month.Year, month.Month, day) is { } found && DateMath.Weekday(found) == weekday) return found;
        }

        return null;
    }
}
