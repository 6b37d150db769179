using System.Text.Json.Nodes;
using HandreikingBot.Cards;

namespace HandreikingBot.Tests.Cards;

public sealed class CardTextTests
{
    [Fact]
    public void The_question_card_reads_as_a_question()
    {
        var card = CardSample.Find("question", "voorkeur-ingevuld").Bind();

        Assert.Equal("""
            Vraag 5 van 5
            Wat mag het van jullie school vragen?
            Dit heb ik al: basisonderwijs, groep 7, pesten, de leraar geeft het zelf.

            Hoeveel mag het kosten?
             1. Het moet gratis zijn
             2. Een klein bedrag, zoals lesboekjes (gekozen)
             3. Dat maakt niet uit

            Of noem een bedrag in euro's, voor de hele school: (Bijvoorbeeld: 1500)

            [Verder] [Terug] [Sla over] [Toon resultaten] [Uitleg en tip]
            """, CardText.Of(card));
    }

    /// <summary>Elements of a body, and the lines they read as.</summary>
    [Theory]
    [InlineData("""{"type":"TextBlock","text":"Een **vet** woord, een _schuin_ woord en [een link](https://nji.nl)."}""", "Een vet woord, een schuin woord en een link (https://nji.nl).")]
    [InlineData("""{"type":"TextBlock","text":"snake_case_naam blijft"}""", "snake_case_naam blijft")]
    [InlineData("""{"type":"TextBlock","text":"Kop","style":"heading"},{"type":"TextBlock","text":"Onderkop","style":"heading"},{"type":"TextBlock","text":"tekst"}""", "Kop\nOnderkop\ntekst")]
    [InlineData("""{"type":"TextBlock","text":"tekst"},{"type":"TextBlock","text":"Kop","style":"heading"}""", "tekst\n\nKop")]
    [InlineData("""{"type":"FactSet","facts":[{"title":"Groep","value":"7 en 8"},{"title":"Kosten","value":"niet bekend"}]},{"type":"TextBlock","text":"na"}""", "Groep: 7 en 8\nKosten: niet bekend\n\nna")]
    [InlineData("""{"type":"TextBlock","text":"zichtbaar"},{"type":"Container","isVisible":false,"items":[{"type":"TextBlock","text":"verborgen"}]}""", "zichtbaar")]
    [InlineData("""{"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"TextBlock","text":"links"}]},{"type":"Column","items":[{"type":"TextBlock","text":"rechts"}]}]}""", "links\nrechts")]
    [InlineData("""{"type":"Input.Text","label":"Naam van de eigenaar"}""", "Naam van de eigenaar: …")]
    [InlineData("""{"type":"Input.Date","label":"Wanneer?","value":"2027-01-15"}""", "Wanneer? 2027-01-15")]
    [InlineData("""{"type":"Input.Number","label":"Leerlingen","value":60}""", "Leerlingen: 60")]
    [InlineData("""{"type":"Input.Toggle","title":"Stuur een herinnering","value":"true"}""", "[x] Stuur een herinnering")]
    [InlineData("""{"type":"Image","url":"https://x","altText":"Drie trappen"}""", "(afbeelding: Drie trappen)")]
    [InlineData("""{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"Past: "},{"type":"TextRun","text":"groep 7"}]}""", "Past: groep 7")]
    [InlineData("""{"type":"TextBlock","text":"   "},{"type":"TextBlock","text":"iets"}""", "iets")]
    public void An_element_reads_as_plain_lines(string elements, string text) =>
        Assert.Equal(text, CardText.Of(JsonNode.Parse($$"""{"type":"AdaptiveCard","body":[{{elements}}]}""")!.AsObject()));

    [Fact]
    public void The_summary_is_the_headings_in_one_line() =>
        Assert.Equal("Vraag 1 van 5: Wat willen jullie bereiken, en voor wie?", CardText.Summary(CardSample.Find("question", "een-antwoord").Bind()));

    [Fact]
    public void A_long_summary_is_cut_off()
    {
        var card = JsonNode.Parse($$"""{"type":"AdaptiveCard","body":[{"type":"TextBlock","style":"heading","text":"{{new string('x', 200)}}"}]}""")!.AsObject();

        Assert.Equal(CardLimits.Summary, CardText.Summary(card).Length);
    }
}
