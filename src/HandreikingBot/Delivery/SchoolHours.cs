using HandreikingBot.Domain.Planning;

namespace HandreikingBot.Delivery;

/// <summary>When the bot may speak unasked: on weekdays while a school is open, on the clock of where the school is.</summary>
internal static class SchoolHours
{
    private static readonly TimeOnly Opens = new(8, 0);
    private static readonly TimeOnly Closes = new(17, 30);

    /// <summary>A vote closes when the day is done, a reminder comes when it begins.</summary>
    private static readonly TimeOnly Reminds = new(9, 0);
    private static readonly TimeOnly ClosesVotes = new(17, 0);

    private static readonly TimeZoneInfo Netherlands = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The zone of this IANA name; the Netherlands when there is none.</summary>
    public static TimeZoneInfo ZoneOf(string? name) => name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : Netherlands;

    /// <summary>The moment of a reminder on its day.</summary>
    public static DateTimeOffset MomentOf(Reminder reminder, TimeZoneInfo zone) => At(reminder.Day, reminder.Kind is ReminderKind.CloseVote ? ClosesVotes : Reminds, zone);

    /// <summary><c>null</c> when it may be said now; else the moment from which it may.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="zone">Where the school is.</param>
    /// <param name="anyDay">Also in a weekend.</param>
    public static DateTimeOffset? NotBefore(DateTimeOffset now, TimeZoneInfo zone, bool anyDay = false)
    {
        var local = TimeZoneInfo.ConvertTime(now, zone);
        var (day, hour) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
        if (hour >= Opens && hour < Closes && (anyDay || !IsWeekend(day))) return null;
        var next = hour < Opens ? day : day.AddDays(1);
        while (!anyDay && IsWeekend(next)) next = next.AddDays(1);
        return At(next, Reminds, zone);
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateTimeOffset At(DateOnly day, TimeOnly hour, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(hour);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
