using System.Net;
using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Edge;

/// <summary>The message extension over the wire (protocol parts B3 and C7): nothing is kept, nothing is sent, and whatever comes is answered calmly.</summary>
public sealed class ExtensionTests
{
    private const string Nothing = "Ik herken hier geen doel, groep of naam in. Probeer: pesten groep 7.";

    /// <summary>Values of a search that no client sends, or a hostile one.</summary>
    public static TheoryData<string> Odd =>
    [
        "null", "7", "[]", "\"zoek\"", "{}", """{"commandId":7}""", """{"commandId":"anders","parameters":[{"name":"q","value":"pesten"}]}""",
        """{"commandId":"zoek","parameters":{"q":"x"}}""", """{"commandId":"zoek","parameters":[null,7,[],{"name":7},{"name":"q"},{"name":"q","value":{"a":1}}]}""",
        """{"commandId":"zoek","parameters":[{"name":"q","value":"pesten"}],"queryOptions":"x"}""", """{"commandId":"zoek","parameters":[{"name":"q","value":"pesten"}],"queryOptions":{"skip":-5,"count":1e30}}""",
        "{\"commandId\":\"zoek\",\"parameters\":[{\"name\":\"q\",\"value\":\"" + new string('x', 4000) + "\"}]}",
        "{\"commandId\":\"zoek\",\"parameters\":[{\"name\":\"q\",\"value\":\"" + string.Concat(Enumerable.Repeat("${$root} <b>kiva</b> \\u0001 ", 160)) + "\"}]}",
    ];

    [Fact]
    public async Task A_search_gives_cards_with_previews_and_neither_keeps_nor_sends_anything()
    {
        await using var bot = await RunningBot.Start();
        var results = Results(await bot.Post(Search("pesten groep 7")));
        Assert.InRange(results.Count, 5, 20);
        Assert.All(results, result => Assert.Empty(CardRules.Check(CardOf(result))));
        Assert.Equal("application/vnd.microsoft.card.thumbnail", (string?)results[0]["preview"]?["contentType"]);
        Assert.Equal(("KiVa", "KiVa"), (TitleOf(results[0]), (string?)CardOf(results[0])["body"]?[0]?["text"]));
        Assert.StartsWith("Effectief, sterke aanwijzingen", (string?)results[0]["preview"]?["content"]?["text"], StringComparison.Ordinal);
        await bot.DidNothing();
    }

    [Fact]
    public async Task A_search_in_a_channel_where_the_bot_is_not_is_answered_as_well()
    {
        await using var bot = await RunningBot.Start();
        Assert.Equal("KiVa", TitleOf(Results(await bot.Post(Search("kivva", conversation: Wire.Thread(1))))[0]));
        await bot.DidNothing();
    }

    [Fact]
    public async Task One_that_is_not_recognised_is_found_by_name_and_its_status_stands_on_card_and_preview()
    {
        await using var bot = await RunningBot.Start();
        var result = Results(await bot.Post(Search("rots en waater")))[0];
        Assert.StartsWith("Niet erkend", (string?)result["preview"]?["content"]?["text"], StringComparison.Ordinal);
        Assert.Contains("Rots en Water is beoordeeld als niet erkend", CardText.Of(CardOf(result)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_follow_each_other_and_end()
    {
        await using var bot = await RunningBot.Start();
        var all = Results(await bot.Post(Search("pesten groep 7"))).Select(TitleOf).ToArray();
        var paged = new List<string>();
        for (var skip = 0; skip <= all.Length; skip += 4) paged.AddRange(Results(await bot.Post(Search("pesten groep 7", skip, 4))).Select(TitleOf));
        Assert.Equal(all, paged);
        Assert.Empty(Results(await bot.Post(Search("pesten groep 7", 1000))));
        Assert.Empty(Results(await bot.Post(Search("pesten groep 7", 0, 0))));
        Assert.Equal(all.Length, Results(await bot.Post(Search("pesten groep 7", -3, 1_000_000))).Count);
    }

    [Fact]
    public async Task Opening_the_box_tells_how_to_search_and_gives_a_few_to_begin_with()
    {
        await using var bot = await RunningBot.Start();
        var parameters = new JsonArray(new JsonObject { ["name"] = "initialRun", ["value"] = "true" });
        var opened = Results(await bot.Post(Wire.Invokes("composeExtension/query", new JsonObject { ["commandId"] = "zoek", ["parameters"] = parameters, ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 } })));
        Assert.Equal("Zo zoek je hier", TitleOf(opened[0]));
        Assert.InRange(opened.Count, 4, 7);
        Assert.Equal(opened.Select(TitleOf), Results(await bot.Post(Search(""))).Select(TitleOf));
    }

    [Fact]
    public async Task Words_that_say_nothing_get_a_line_that_helps()
    {
        await using var bot = await RunningBot.Start();
        Assert.Equal(("message", Nothing), Message(await bot.Post(Search("xqzw blub"))));
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task An_odd_search_is_answered_200_and_calmly(string value)
    {
        await using var bot = await RunningBot.Start();
        var answer = await bot.Post(Wire.Invokes("composeExtension/query", JsonNode.Parse(value)));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains((string?)answer.Json["composeExtension"]?["type"], (string[])["result", "message"]);
        await bot.DidNothing();
    }

    [Theory]
    [InlineData("composeExtension/queryLink")]
    [InlineData("composeExtension/anonymousQueryLink")]
    public async Task A_link_to_a_page_in_a_databank_unfolds_into_the_card_of_its_intervention(string name)
    {
        await using var bot = await RunningBot.Start();
        var result = Assert.Single(Results(await bot.Post(Link("http://nji.nl/interventies/kiva/?utm=1#x", name))));
        Assert.Equal(("KiVa", "1.3"), (TitleOf(result), (string?)CardOf(result)["version"]));
        Assert.DoesNotContain("Action.Execute", result.ToJsonString(), StringComparison.Ordinal);
        await bot.DidNothing();
    }

    [Fact]
    public async Task A_link_unfolds_the_same_for_somebody_without_the_bot_as_for_somebody_in_the_middle_of_a_conversation()
    {
        await using var bot = await RunningBot.Start();
        await bot.Say("pesten groep 7, geen geld");
        var anonymous = Link("https://www.nji.nl/interventies/kiva", "composeExtension/anonymousQueryLink");
        anonymous["from"] = new JsonObject { ["id"] = "redacted", ["name"] = "redacted" };
        anonymous["conversation"] = new JsonObject { ["id"] = " redacted", ["tenantId"] = "redacted", ["isGroup"] = true, ["conversationType"] = "groupChat" };
        Assert.Equal((await bot.Post(Link("https://www.nji.nl/interventies/kiva"))).Body, (await bot.Post(anonymous)).Body);
    }

    [Theory]
    [InlineData("""{"url":"https://www.nji.nl/iets-anders"}""")]
    [InlineData("""{"url":"https://example.org/interventies/kiva"}""")]
    [InlineData("""{"url":"geen adres"}""")]
    [InlineData("""{"url":7}""")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task Any_other_link_is_answered_200_with_nothing(string value)
    {
        await using var bot = await RunningBot.Start();
        Assert.Equal(new Answer(HttpStatusCode.OK, "{}"), await bot.Post(Wire.Invokes("composeExtension/queryLink", JsonNode.Parse(value))));
        await bot.DidNothing();
    }

    private static JsonObject Search(string text, int? skip = null, int? count = null, string conversation = Wire.Personal) => Wire.Invokes("composeExtension/query", new JsonObject
    {
        ["commandId"] = "zoek",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "q", ["value"] = text }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip ?? 0, ["count"] = count ?? 25 },
    }, conversation);

    private static JsonObject Link(string address, string name = "composeExtension/queryLink") => Wire.Invokes(name, new JsonObject { ["url"] = address });

    private static IReadOnlyList<JsonObject> Results(Answer answer)
    {
        Assert.Equal((HttpStatusCode.OK, "result", "list"), (answer.Status, (string?)answer.Json["composeExtension"]?["type"], (string?)answer.Json["composeExtension"]?["attachmentLayout"]));
        return [.. answer.Json["composeExtension"]!["attachments"]!.AsArray().Select(attachment => attachment!.AsObject())];
    }

    private static (string? Type, string? Text) Message(Answer answer) => ((string?)answer.Json["composeExtension"]?["type"], (string?)answer.Json["composeExtension"]?["text"]);

    private static string TitleOf(JsonObject result) => (string?)result["preview"]?["content"]?["title"] ?? "";

    private static JsonObject CardOf(JsonObject result) => result["content"]!.AsObject();
}
