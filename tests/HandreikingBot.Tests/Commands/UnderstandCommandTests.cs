using HandreikingBot.Commands;
using HandreikingBot.Content;

namespace HandreikingBot.Tests.Commands;

public sealed class UnderstandCommandTests
{
    private static readonly Library Library = Library.Read();

    private static string Answer(string line, bool explain = false) => UnderstandCommand.Answer(Library, new DateOnly(2026, 11, 21), line, explain);

    [Theory]
    [InlineData("in groep 5 wordt veel gepest", """{"intent":"antwoord","education":["po"],"grades":{"po":[5,5]},"goals":["groep"],"topics":["pesten"]}""")]
    [InlineData("""{"text":"2","options":4}""", """{"intent":"antwoord","choice":[2]}""")]
    [InlineData("""{"text":"herinner ons over zes weken","today":"2027-01-01"}""", """{"intent":"herinner","when":"2027-02-12"}""")]
    [InlineData("wat is een databank?", """{"intent":"uitleg","about":"databanken"}""")]
    [InlineData("vanaf 12 jaar", """{"intent":"antwoord","ages":[12,null]}""")]
    [InlineData("tafel", "{}")]
    public void A_line_gives_the_slots_that_it_speaks_of_and_no_others(string line, string expected) => Assert.Equal(expected, Answer(line));

    [Fact]
    public void Explain_adds_which_words_led_to_which_slot() =>
        Assert.Equal("""{"intent":"antwoord","topics":["scheiding"],"evidence":[{"start":4,"length":14,"slot":"topics","value":"scheiding"}]}""", Answer("een vechtscheiding", explain: true));

    [Theory]
    [InlineData("""{"tekst":"groep 7"}""")]
    [InlineData("""{"text":7}""")]
    [InlineData("""{"options":4}""")]
    [InlineData("{")]
    public void A_faulty_object_is_answered_with_how_to_write_it(string line) => Assert.StartsWith("""{"error":"geef een zin, of""", Answer(line), StringComparison.Ordinal);
}
