using System.Globalization;
using HandreikingBot.Delivery;
using HandreikingBot.Domain.Planning;

namespace HandreikingBot.Tests.Edge;

public sealed class SchoolHoursTests
{
    [Theory]
    [InlineData("2026-11-23T08:00+01:00", null)]
    [InlineData("2026-11-23T17:29+01:00", null)]
    [InlineData("2026-11-23T17:30+01:00", "2026-11-24T09:00+01:00")]
    [InlineData("2026-11-23T03:00+01:00", "2026-11-23T09:00+01:00")]
    [InlineData("2026-11-20T23:00+01:00", "2026-11-23T09:00+01:00")] // Friday night
    [InlineData("2026-03-28T23:00+01:00", "2026-03-30T09:00+02:00")] // the clock goes forward in between
    public void What_may_not_be_said_now_is_said_when_the_school_is_open_again(string now, string? from) =>
        Assert.Equal(from is null ? null : Moment(from), SchoolHours.NotBefore(Moment(now), SchoolHours.ZoneOf("Europe/Amsterdam")));

    [Theory]
    [InlineData("Europe/Amsterdam", "2027-01-04T08:00Z")]
    [InlineData("America/Curacao", "2027-01-04T13:00Z")]
    [InlineData("Somewhere/Else", "2027-01-04T08:00Z")] // then the Netherlands
    public void A_reminder_comes_at_nine_on_the_clock_of_the_school(string zone, string moment) =>
        Assert.Equal(Moment(moment), SchoolHours.MomentOf(new Reminder("h1", ReminderKind.Own, new DateOnly(2027, 1, 4)), SchoolHours.ZoneOf(zone)));

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
