using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Tests.Planning;

public sealed class ReminderListTests
{
    private static readonly SchoolCalendar Calendar = new([new SchoolCalendarYear("2026-2027", "test", Confirmed: true, new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<DateOnly>>>
    {
        ["kerst"] = new Dictionary<string, IReadOnlyList<DateOnly>> { ["noord"] = [new(2026, 12, 19), new(2027, 1, 3)], ["zuid"] = [new(2026, 12, 19), new(2027, 1, 3)] },
        ["voorjaar"] = new Dictionary<string, IReadOnlyList<DateOnly>> { ["noord"] = [new(2027, 2, 20), new(2027, 2, 28)], ["zuid"] = [new(2027, 2, 13), new(2027, 2, 21)] },
    })]);

    [Theory]
    [InlineData("2026-12-18", "2026-12-18")]
    [InlineData("2026-12-19", "2027-01-04")]
    [InlineData("2027-01-03", "2027-01-04")]
    [InlineData("2027-01-09", "2027-01-11")]
    [InlineData("2027-02-15", "2027-03-01")] // a holiday of one region, then of the other
    public void A_reminder_falls_on_a_school_day(string asked, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), ReminderList.None.Add(ReminderKind.Own, DateOnly.Parse(asked, null), anyDay: false, Calendar)?.Made.Day);

    [Fact]
    public void Who_asks_for_a_day_by_name_gets_it_in_a_holiday_too() =>
        Assert.Equal(new DateOnly(2026, 12, 28), ReminderList.None.Add(ReminderKind.Own, new DateOnly(2026, 12, 28), anyDay: true, Calendar)?.Made.Day);

    [Fact]
    public void In_a_known_region_only_its_own_holidays_count() => Assert.Equal(new DateOnly(2027, 2, 15), Calendar.In("noord").SchoolDayFrom(new DateOnly(2027, 2, 15)));

    [Fact]
    public void A_second_reminder_of_a_kind_takes_the_place_of_the_first_but_own_days_add_up()
    {
        var list = Added(Added(Added(Added(ReminderList.None, ReminderKind.Halfway, 4), ReminderKind.Halfway, 5), ReminderKind.Own, 6), ReminderKind.Own, 7);
        Assert.Equal([(ReminderKind.Halfway, 5), (ReminderKind.Own, 6), (ReminderKind.Own, 7)], list.Items.Select(item => (item.Kind, item.Day.Day)));
        Assert.Equal(4, list.Items.Select(item => item.Id).Append("h1").Distinct().Count());
    }

    [Fact]
    public void There_is_an_end_to_reminders()
    {
        var full = Enumerable.Range(1, ReminderList.Most).Aggregate(ReminderList.None, (list, _) => Added(list, ReminderKind.Own, 4));
        Assert.Null(full.Add(ReminderKind.Own, new DateOnly(2027, 1, 4), anyDay: true, Calendar));
    }

    private static ReminderList Added(ReminderList list, ReminderKind kind, int day) => list.Add(kind, new DateOnly(2027, 1, day), anyDay: true, Calendar)!.Value.List;
}
