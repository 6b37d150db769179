using System.Globalization;
using HandreikingBot.Domain.Recognisers.Dates;

namespace HandreikingBot.Domain.Tests.Recognisers.Dates;

public sealed class FirstDayTests
{
    private static readonly DateTime Reference = new(2026, 11, 21, 10, 0, 0);

    private static DateOnly? First(string text) => DateRecogniser.Recognise(text, Reference) is [var only]
        ? only.FirstOnOrAfter(DateOnly.FromDateTime(Reference)) : null;

    [Theory]
    [InlineData("1 maart", "2027-03-01")]
    [InlineData("vrijdag", "2026-11-27")]
    [InlineData("vandaag", "2026-11-21")]
    [InlineData("over 6 weken", "2027-01-02")]
    [InlineData("mei", "2027-05-01")]
    [InlineData("deze maand", "2026-11-21")]
    [InlineData("half januari", "2027-01-11")]
    [InlineData("maandag om 9 uur", "2026-11-23")]
    [InlineData("na de kerst", "2026-11-21")]
    public void The_first_day_from_today_on_is_taken(string text, string day) => Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), First(text));

    [Theory]
    [InlineData("gisteren")]
    [InlineData("vorige week")]
    [InlineData("2 uur")]
    [InlineData("elke week")]
    [InlineData("30 februari 2027")]
    public void What_lies_before_or_names_no_day_has_none(string text) => Assert.Null(First(text));
}
