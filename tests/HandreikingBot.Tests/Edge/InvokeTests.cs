using System.Net;
using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Edge;

/// <summary>Invokes: the response is the answer, and the same click never counts twice (protocol parts C6, C7, D3).</summary>
public sealed class InvokeTests
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    [Fact]
    public async Task A_click_replaces_the_card_by_its_answer_and_the_next_question_follows()
    {
        await using var bot = await RunningBot.Start();
        var question = await Question(bot);
        var answer = await bot.Post(Wire.Executes(Click.On(question, "Verder", "Basisonderwijs")));
        Assert.Equal((HttpStatusCode.OK, 200, CardType), (answer.Status, answer.InnerStatus, answer.InnerType));
        Assert.Contains("Basisonderwijs", CardText.Of(answer.Card), StringComparison.Ordinal);
        Assert.Contains("Voor welke groepen", (await bot.Connector.Next()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_that_is_delivered_three_times_counts_once()
    {
        await using var bot = await RunningBot.Start();
        var invoke = Wire.Executes(Click.On(await Question(bot), "Verder", "Basisonderwijs"));
        var version = (await bot.Kept())?.Version;
        var answers = await Task.WhenAll(bot.Post(invoke), bot.Post(invoke), bot.Post(invoke));
        await bot.Quiet();
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, 200, CardType), (answer.Status, answer.InnerStatus, answer.InnerType)));
        Assert.Equal(2, answers.Count(answer => IsOld(answer.Card)));
        Assert.Equal(version + 1, (await bot.Kept())?.Version);
        Assert.Single(bot.Connector.Rest());
    }

    [Fact]
    public async Task Of_two_clicks_at_once_on_one_card_one_counts_and_the_other_gets_the_present_state()
    {
        await using var bot = await RunningBot.Start();
        var question = await Question(bot);
        var answers = await Task.WhenAll(bot.Post(Wire.Executes(Click.On(question, "Verder", "Basisonderwijs"))), bot.Post(Wire.Executes(Click.On(question, "Verder", "Voortgezet onderwijs"))));
        await bot.Quiet();
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, 200, CardType), (answer.Status, answer.InnerStatus, answer.InnerType)));
        Assert.Single(answers, answer => IsOld(answer.Card));
        var overview = await bot.Say("overzicht");
        Assert.Single(bot.Connector.Attempts, sent => sent.Text.Contains("Voor welke", StringComparison.Ordinal));
        Assert.Single((string[])["basisonderwijs", "voortgezet onderwijs"], overview[0].Text.ToLowerInvariant().Contains);
    }

    [Fact]
    public async Task An_old_card_answers_with_the_present_state_and_a_friendly_line()
    {
        await using var bot = await RunningBot.Start();
        var question = await Question(bot);
        await bot.Post(Wire.Executes(Click.On(question, "Verder", "Basisonderwijs")));
        await bot.Connector.Next();
        var answer = await bot.Post(Wire.Executes(Click.On(question, "Verder", "Mbo")));
        Assert.True(IsOld(answer.Card));
        Assert.Contains("Voor welke groepen", CardText.Of(answer.Card), StringComparison.Ordinal);
        await bot.Quiet();
        Assert.Empty(bot.Connector.Rest());
    }

    [Fact]
    public async Task The_form_opens_in_a_dialog_and_its_answers_lead_to_results()
    {
        await using var bot = await RunningBot.Start();
        var welcome = await bot.Welcome();
        var opened = await bot.Post(Wire.Invokes("task/fetch", new JsonObject { ["data"] = Click.On(welcome, "Alles in één formulier"), ["context"] = new JsonObject { ["theme"] = "default" } }));
        var form = Assert.IsType<JsonObject>(opened.Json["task"]?["value"]?["card"]?["content"]);
        var closed = await bot.Post(Wire.Invokes("task/submit", new JsonObject { ["data"] = Click.On(form, "Toon wat past", "Basisonderwijs", "Groep 7") }));
        Assert.Equal(new Answer(HttpStatusCode.OK, "{}"), closed);
        Assert.Contains("Welke wil je bekijken of vergelijken?", (await bot.Connector.Next(2))[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("composeExtension/selectItem")]
    [InlineData("composeExtension/querySettingUrl")]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("signin/verifyState")]
    [InlineData("something/new")]
    public async Task An_unknown_invoke_is_answered_501_and_nothing_is_done(string name)
    {
        await using var bot = await RunningBot.Start();
        Assert.Equal(HttpStatusCode.NotImplemented, (await bot.Post(Wire.Invokes(name, new JsonObject()))).Status);
        await bot.DidNothing();
    }

    [Theory]
    [InlineData("null", "BadRequest")]
    [InlineData("""{"trigger":"manual"}""", "BadRequest")]
    [InlineData("""{"action":7}""", "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Submit","data":{}}}""", "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Execute"}}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Execute","data":{"do":"x"}}}""", "BadRequest")]
    public async Task A_faulty_card_action_is_answered_200_with_the_fault_inside(string value, string code)
    {
        await using var bot = await RunningBot.Start();
        var answer = await bot.Post(Wire.Invokes("adaptiveCard/action", JsonNode.Parse(value)));
        Assert.Equal((HttpStatusCode.OK, 400, "application/vnd.microsoft.error"), (answer.Status, answer.InnerStatus, answer.InnerType));
        Assert.Equal(code, answer.Json["value"]?["code"]?.ToString());
        await bot.DidNothing();
    }

    private static bool IsOld(JsonObject card) => CardText.Of(card).Contains("Deze kaart is van eerder", StringComparison.Ordinal);

    /// <summary>The first question, as it arrived.</summary>
    private static async Task<Sent> Question(RunningBot bot)
    {
        await bot.Say("start");
        return (await bot.Say("verder"))[^1];
    }
}
