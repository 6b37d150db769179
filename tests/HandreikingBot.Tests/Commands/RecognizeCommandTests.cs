using HandreikingBot.Commands;
using HandreikingBot.Content;

namespace HandreikingBot.Tests.Commands;

public sealed class RecognizeCommandTests
{
    private static readonly Library Library = Library.Read();

    private static string Answer(string line) => RecognizeCommand.Answer(Library.Recogniser, line);

    [Theory]
    [InlineData("number", "Twee en een half", """{"start":0,"end":15,"text":"twee en een half","type":"number","resolution":{"value":"2,5"}}""")]
    [InlineData("number", "twee derde", """{"start":0,"end":9,"text":"twee derde","type":"number","resolution":{"value":"0,666666666666667"}}""")]
    [InlineData("ordinal", "de 3e les", """{"start":3,"end":4,"text":"3e","type":"ordinal","resolution":{"value":"3","offset":"3","relativeTo":"start"}}""")]
    [InlineData("ordinal", "vorige les", """{"start":0,"end":5,"text":"vorige","type":"ordinal.relative","resolution":{"value":"current-1","offset":"-1","relativeTo":"current"}}""")]
    [InlineData("percentage", "12,5 %", """{"start":0,"end":5,"text":"12,5 %","type":"percentage","resolution":{"value":"12,5%"}}""")]
    [InlineData("numberrange", "minder dan 2,5", """{"start":0,"end":13,"text":"minder dan 2,5","type":"numberrange","resolution":{"value":"(,2.5)"}}""")]
    [InlineData("currency", "€ 1.500", """{"start":0,"end":6,"text":"€ 1.500","type":"currency","resolution":{"value":"1500","unit":"Euro","isoCurrency":"EUR"}}""")]
    [InlineData("currency", "hoeveel dollar", """{"start":8,"end":13,"text":"dollar","type":"currency","resolution":{"value":null,"unit":"Dollar"}}""")]
    [InlineData("age", "8 jaar", """{"start":0,"end":5,"text":"8 jaar","type":"age","resolution":{"value":"8","unit":"Year"}}""")]
    [InlineData("dimension", "5 MB", """{"start":0,"end":3,"text":"5 mb","type":"dimension","resolution":{"value":"5","unit":"Megabyte","subtype":"Information"}}""")]
    [InlineData("boolean", "Ja", """{"start":0,"end":1,"text":"Ja","type":"boolean","resolution":{"value":true,"score":1}}""")]
    [InlineData("datetime", "Morgen", """{"start":0,"end":5,"text":"morgen","type":"datetimeV2.date","resolution":{"values":[{"timex":"2016-11-08","type":"date","value":"2016-11-08"}]}}""")]
    [InlineData("datetime", "voor mei 2017", """{"start":0,"end":12,"text":"voor mei 2017","type":"datetimeV2.daterange","resolution":{"values":[{"timex":"2017-05","Mod":"before","type":"daterange","sourceEntity":"datetimerange","end":"2017-05-01"}]}}""")]
    [InlineData("datetime", "9:30 uur", """{"start":0,"end":7,"text":"9:30 uur","type":"datetimeV2.time","resolution":{"values":[{"timex":"T09:30","type":"time","value":"09:30:00"},{"timex":"T21:30","type":"time","value":"21:30:00"}]}}""")]
    [InlineData("datetime", "wekelijks", """{"start":0,"end":8,"text":"wekelijks","type":"datetimeV2.set","resolution":{"values":[{"timex":"P1W","type":"set","value":"not resolved"}]}}""")]
    [InlineData("datetime", "anderhalf uur", """{"start":0,"end":12,"text":"anderhalf uur","type":"datetimeV2.duration","resolution":{"values":[{"timex":"PT1.5H","type":"duration","value":"5400"}]}}""")]
    public void A_kind_is_written_as_the_contract_says(string kind, string text, string result) =>
        Assert.Equal($$"""{"results":[{{result}}]}""", Answer($$"""{"kind":"{{kind}}","text":"{{text}}","reference":"2016-11-07T00:00:00"}"""));

    [Fact]
    public void Nothing_found_is_an_empty_list() => Assert.Equal("""{"results":[]}""", Answer("""{"kind":"number","text":"een tafel"}"""));

    [Theory]
    [InlineData("vijf")]
    [InlineData("{")]
    [InlineData("""{"text":"vijf"}""")]
    [InlineData("""{"kind":"number"}""")]
    [InlineData("""{"kind":"getal","text":"vijf"}""")]
    [InlineData("""{"kind":"number","text":5}""")]
    [InlineData("""{"kind":"number","text":"vijf","reference":"gisteren"}""")]
    [InlineData("""{"kind":"number","text":"vijf","soort":1}""")]
    public void A_faulty_line_is_answered_with_how_to_write_it(string line) => Assert.StartsWith("""{"error":"geef {""", Answer(line).Replace("\\\"", "\""), StringComparison.Ordinal);
}
