using System.Text.Json;
using HandreikingBot.Commands;
using HandreikingBot.Content;

namespace HandreikingBot.Tests.Commands;

public sealed class MatchCommandTests
{
    private static readonly Library Library = Library.Read();

    private static string Answer(string line) => MatchCommand.Answer(Library, new DateOnly(2026, 11, 21), line);

    [Fact]
    public void A_line_has_matches_with_reasons_then_excluded_then_relaxations()
    {
        var line = Answer("""{"education":["po"],"grades":{"po":[7,8]},"goals":["groep"],"topics":["pesten"],"level":"effectief-eerste","deliveredBy":["leraar"],"training":"geen"}""");
        Assert.StartsWith("""{"matches":[{"id":"kiva","level":"effectief-sterk","fits":["education","grades","goals","topics","level","deliveredBy"],"unknown":[],"misses":["training"]},""", line, StringComparison.Ordinal);
        Assert.Matches("""\],"excluded":\d+,"relaxations":\[\{"drop":"training","adds":\d+\}""", line);
        Assert.DoesNotContain('\n', line);
    }

    [Theory]
    [InlineData("""{"schooltype":["po"]}""", "schooltype")]
    [InlineData("""{"topics":["pestten"]}""", "pestten")]
    [InlineData("""{"level":"heel goed"}""", "level")]
    [InlineData("""{"grades":{"po":[8,7]}}""", "grades.po")]
    [InlineData("""{"grades":{"po":[0,9]}}""", "grades.po")]
    [InlineData("""{"grades":{"mbo":[1,1]}}""", "mbo")]
    [InlineData("""{"ages":[1]}""", "ages")]
    [InlineData("""{"education":"po"}""", "education")]
    [InlineData("""{"budget":-1}""", "budget")]
    [InlineData("""{"lessons":2.5}""", "lessons")]
    [InlineData("""{"goals":["groep"],"goals":["relaties"]}""", "twee keer")]
    [InlineData("""["po"]""", "JSON-object")]
    [InlineData("po", "JSON")]
    public void A_faulty_line_is_answered_with_what_is_wrong(string line, string named)
    {
        var error = JsonDocument.Parse(Answer(line)).RootElement;
        Assert.Equal("error", Assert.Single(error.EnumerateObject()).Name);
        Assert.Contains(named, error.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_understand_writes_can_be_read() =>
        Assert.StartsWith("""{"matches":[{""", Answer("""{"intent":"antwoord","education":["po"],"yesNo":true,"choice":[1],"start":"2027-02-01","pupils":60}"""), StringComparison.Ordinal);
}
