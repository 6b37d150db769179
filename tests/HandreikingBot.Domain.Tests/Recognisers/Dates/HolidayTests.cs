using System.Globalization;
using HandreikingBot.Domain.Recognisers.Dates;

namespace HandreikingBot.Domain.Tests.Recognisers.Dates;

public sealed class HolidayTests
{
    [Theory]
    [InlineData(1900, "1900-04-15")]
    [InlineData(1954, "1954-04-18")]
    [InlineData(1981, "1981-04-19")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_is_computed(int year, string day) => Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture),
        DateOnly.FromDateTime(Holidays.Easter(year)));

    [Fact]
    public void Easter_is_a_sunday_between_22_march_and_25_april_in_every_year()
    {
        foreach (var year in Enumerable.Range(1900, 301))
        {
            var easter = Holidays.Easter(year);
            Assert.True(easter.DayOfWeek is DayOfWeek.Sunday && easter >= new DateTime(year, 3, 22)
                && easter <= new DateTime(year, 4, 25), $"{easter:yyyy-MM-dd}");
        }
    }
}
