using System.Globalization;
using HandreikingBot.Domain.Recognisers.Dates;
using HandreikingBot.Domain.Tests.Builders;

namespace HandreikingBot.Domain.Tests.Recognisers.Dates;

/// <summary>The table cases in <c>Cases/datums.tsv</c>; its first lines tell how a case is written.</summary>
public sealed class DateTableTests
{
    private const string Usual = "2026-11-21T10:00:00";

    public static TheoryData<string, string, string> Cases => [.. Rows()];

    [Fact]
    public void There_are_hundreds_of_cases() => Assert.True(Rows().Count() >= 300, $"{Rows().Count()} cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_holds_the_dates_that_the_table_says(string text, string wanted, string reference) =>
        Assert.Equal(wanted, DateNotation.Of(DateRecogniser.Recognise(text, DateTime.Parse(reference, CultureInfo.InvariantCulture))));

    private static IEnumerable<(string Text, string Wanted, string Reference)> Rows() =>
        File.ReadLines(Path.Combine(RepositoryFiles.Root, "tests/HandreikingBot.Domain.Tests/Recognisers/Dates/Cases/datums.tsv"))
            .Where(line => line.Length > 0 && line[0] is not '#').Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1], parts.Length > 2
                ? parts[2] : Usual));
}
