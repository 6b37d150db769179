using System.Text.Json.Nodes;
using HandreikingBot.Cards;

namespace HandreikingBot.Tests.Cards;

public sealed class CardTemplateTests
{
    [Theory]
    [InlineData("${a + }", "'the end' is not expected here")]
    [InlineData("${a b}", "'b' is not expected here")]
    [InlineData("${a", "an expression is not closed with }")]
    [InlineData("${'a}", "an expression is not closed with }")]
    [InlineData("${formatDateTime(a)}", "unknown function 'formatDateTime'")]
    [InlineData("${if(a, 1)}", "'if' does not take 2 arguments")]
    [InlineData("${a ?? 1}", "'?' is not expected here")]
    [InlineData("${a & 1}", "'&' is not known here")]
    [InlineData("${$host.x}", "unknown name '$host'")]
    [InlineData("${a.1}", "a name is expected, not '1'")]
    [InlineData("`x` ${a}", "a ` must be written \\` in a text with expressions")]
    [InlineData("${}", "'the end' is not expected here")]
    [InlineData("${a[0}", "']' is expected, not 'the end'")]
    public void What_is_not_our_language_is_refused_when_read(string text, string message)
    {
        var refused = Assert.IsType<CardTemplate.Reading.Refused>(CardTemplate.Parse("card", new JsonObject { ["body"] = new JsonArray(text) }.ToJsonString()));

        Assert.Equal(new CardFault("card", "$.body[0]", message), Assert.Single(refused.Faults));
    }

    [Theory]
    [InlineData("""{"x":{"$when":true}}""", "$.x.$when")]
    [InlineData("""{"x":{"$when":"a ${b}"}}""", "$.x.$when")]
    [InlineData("""{"x":{"$data":{"y":"${z}"}}}""", "$.x.$data")]
    [InlineData("""{"$when":"${a}"}""", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"x": }""", "$")]
    public void A_template_that_is_put_together_wrongly_is_refused_with_its_place(string json, string where)
    {
        var refused = Assert.IsType<CardTemplate.Reading.Refused>(CardTemplate.Parse("card", json));

        Assert.Equal(where, Assert.Single(refused.Faults).Where);
    }

    [Theory]
    [InlineData("${1 + 1}")]
    [InlineData("${$root}")]
    [InlineData("\\\"},{\\\"x\\\":\\\"")]
    public void What_people_say_is_never_read_as_template(string said)
    {
        var card = Read("""{"a":"${said}","b":"je zei: ${said}","c":["${list}"]}""").Expand(new JsonObject { ["said"] = said, ["list"] = new JsonArray(said) });

        Assert.Equal([said, "je zei: " + said, said], [(string)card["a"]!, (string)card["b"]!, (string)card["c"]![0]!]);
    }

    [Fact]
    public void Null_in_the_middle_of_a_text_reads_as_nothing() =>
        Assert.Equal("a  b", (string)Read("""{"x":"a ${y} b"}""").Expand(new JsonObject { ["y"] = null })["x"]!);

    [Fact]
    public void Data_that_does_not_belong_to_the_template_is_named_by_its_place()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Read("""{"body":[{"x":"${join(list, ',')}"}]}""").Expand([]));

        Assert.Equal("Card card, $.body[0].x: what is joined is not a list", fault.Message);
    }

    [Fact]
    public void The_data_and_the_template_stay_as_they_were()
    {
        var template = Read("""{"x":"${list}","y":{"constant":[1]},"z":[{"$data":"${list}","v":"${$data}"}]}""");
        var data = new JsonObject { ["list"] = new JsonArray(1, 2) };

        var first = template.Expand(data).ToJsonString();

        Assert.Equal("""{"list":[1,2]}""", data.ToJsonString());
        Assert.Equal(first, template.Expand(data).ToJsonString());
    }

    [Fact]
    public void Numbers_of_every_kind_count_as_numbers() =>
        Assert.Equal("""{"x":[10,4,4.5]}""", Read("""{"x":["${a + b + c}","${b}","${c * 1}"]}""")
            .Expand(new JsonObject { ["a"] = 1.5m, ["b"] = 4L, ["c"] = 4.5 }).ToJsonString());

    private static CardTemplate Read(string json) => Assert.IsType<CardTemplate.Reading.Read>(CardTemplate.Parse("card", json)).Template;
}
