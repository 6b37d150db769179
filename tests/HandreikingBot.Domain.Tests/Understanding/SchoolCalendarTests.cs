using HandreikingBot.Domain.Tests.Builders;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Tests.Understanding;

/// <summary>Days beside school holidays, on the shipped calendar.</summary>
public sealed class SchoolCalendarTests
{
    private static readonly SchoolCalendar Calendar = RealWords.Calendar;

    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("kerst", SchoolMoment.After, "2027-01-04", false)]
    [InlineData("kerst", SchoolMoment.Before, "2026-12-18", false)]
    [InlineData("kerst", SchoolMoment.During, "2026-12-19", false)]
    [InlineData("voorjaar", SchoolMoment.After, "2027-03-01", true)] // Zuid is back on 22 February
    [InlineData("voorjaar", SchoolMoment.Before, "2027-02-12", true)]
    [InlineData("zomer", SchoolMoment.After, "2027-09-06", true)]
    [InlineData("herfst", SchoolMoment.After, "2027-11-01", true)] // this year's is over
    public void A_moment_beside_a_holiday_is_the_next_one(string holiday, SchoolMoment moment, string day, bool isGuess) =>
        Assert.Equal(new SchoolDay(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), isGuess), Calendar.Next(holiday, moment, Today));

    [Fact]
    public void A_known_region_takes_the_guess_away() =>
        Assert.Equal(new SchoolDay(new DateOnly(2027, 2, 22), IsGuess: false), Calendar.In("zuid").Next("voorjaar", SchoolMoment.After, Today));

    [Fact]
    public void A_year_beyond_the_data_is_a_guess_on_a_school_day()
    {
        var day = Calendar.In("noord").Next("kerst", SchoolMoment.After, new DateOnly(2032, 6, 1));

        Assert.True(day is { IsGuess: true, Day: { Year: 2033, Month: 1, DayOfWeek: DayOfWeek.Monday } }, $"{day}");
    }

    [Fact]
    public void Nothing_is_known_without_years() => Assert.Null(SchoolCalendar.Empty.Next("kerst", SchoolMoment.After, Today));
}
