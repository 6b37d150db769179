using System.Globalization;
using HandreikingBot.Domain.Recognisers;
using HandreikingBot.Domain.Tests.Builders;

namespace HandreikingBot.Domain.Tests.Recognisers;

/// <summary>The table cases in <c>Cases/*.tsv</c>; the first line of each says its kind and how a case is written.</summary>
public sealed class RecogniserTableTests
{
    public static TheoryData<string, string, string> Cases => [.. Rows()];

    [Fact]
    public void There_are_hundreds_of_cases() => Assert.True(Rows().Count() >= 500, $"{Rows().Count()} cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_holds_what_the_table_says(string kind, string text, string wanted) =>
        Assert.Equal(wanted, string.Join(" ; ", RealUnits.Kinds[kind](text).Select(found => $"{found.Span.Text}={Value(found)}")));

    private static IEnumerable<(string Kind, string Text, string Wanted)> Rows()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "tests/HandreikingBot.Domain.Tests/Recognisers/Cases"), "*.tsv"))
        {
            var lines = File.ReadAllLines(file);
            var kind = lines[0].TrimStart('#', ' ').Split(':')[0];
            foreach (var line in lines.Skip(1)) yield return (kind, line.Split('\t')[0], line.Split('\t')[1]);
        }
    }

    private static string Value(Recognised found) => found switch
    {
        Recognised.Number number => Number(number.Value),
        Recognised.Ordinal ordinal => Number(ordinal.Value),
        Recognised.RelativeOrdinal ordinal => $"{(ordinal.RelativeTo is OrdinalOrigin.End ? "end" : "current")}{(ordinal.Offset < 0 ? "" : "+")}{Number(ordinal.Offset)}",
        Recognised.Percentage percentage => Number(percentage.Value),
        Recognised.NumberRange range => $"{(range.Low is { Included: true } ? '[' : '(')}{Number(range.Low?.Value)},{Number(range.High?.Value)}{(range.High is { Included: true } ? ']' : ')')}",
        Recognised.Currency currency => $"{Number(currency.Amount, "?")} {currency.Unit} {currency.IsoCode}".TrimEnd(),
        Recognised.Age age => $"{Number(age.Value)} {age.Unit}",
        Recognised.Dimension size => $"{Number(size.Value, "?")} {size.Unit}, {size.Subtype}",
        Recognised.YesNo answer => $"{(answer.Value ? "yes" : "no")} {Math.Round(answer.Score, 3).ToString(CultureInfo.InvariantCulture)}",
        _ => throw new InvalidOperationException(found.GetType().Name),
    };

    private static string Number(double? value, string none = "") => value?.ToString("G15", CultureInfo.InvariantCulture) ?? none;
}
