using System.Net;
using System.Text.Json.Nodes;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Edge;

/// <summary>Issue 2, line 6: whatever somebody sends gets a 4xx or a calm reply, never a 500.</summary>
public sealed class BodyTests
{
    public static TheoryData<string> Unreadable =>
    [
        "", "   ", "null", "[]", "42", "\"start\"", "{", "{}", """{"type":"message"}""", """{"type":7,"channelId":"msteams"}""",
        """{"type":"message","id":"1","channelId":"msteams","conversation":"a:1","from":{"id":"29:1"}}""",
        """{"type":"message","id":"1","channelId":"msteams","conversation":{"id":5},"from":{"id":"29:1"}}""",
        """{"type":"message","id":"1","channelId":"msteams","conversation":{"id":"a:1"},"from":{"id":"29:1"},"text":{"a":1}}""",
        """{"type":"message","id":"1","channelId":"msteams","conversation":{"id":"a:1"},"from":{"id":"29:1"},"text":"\ud83d"}""",
        """{"type":"message","id":"1","channelId":"msteams","conversation":{"id":"a:1"},"from":{"id":"29:1"},"entities":{}}""",
        Nested(5000),
    ];

    /// <summary>Data that no card of this bot has.</summary>
    public static TheoryData<string> Tampered =>
    [
        "null", "7", "\"start\"", "[]", "{}", """{"do":"drop-tables","session":"s","step":"start","version":1}""", """{"do":{"a":1},"session":"s","step":"start"}""",
        """{"do":"start","session":["s"],"step":"start","version":1}""", """{"do":"answer","session":"other","step":"doel","version":"x","choice":"groep"}""",
        """{"do":"answer","session":"other","step":"doel","version":1e99,"choice":{"a":[1]}}""", """{"do":"form","session":"other","step":"formulier","form-school":17,"form-doel":"onzin,,,,"}""",
        """{"do":"change-plan","session":"other","step":"plan","item":"99","state":"x","due":"31 februari"}""",
        "{\"do\":\"answer\",\"session\":\"other\",\"step\":\"doel\",\"choice\":\"" + new string('x', 100_000) + "\"}",
    ];

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_cannot_be_read_is_answered_400_and_nothing_is_done(string body)
    {
        await using var bot = await RunningBot.Start();
        Assert.Equal(HttpStatusCode.BadRequest, (await bot.PostText(body, Token.Sound)).Status);
        await bot.DidNothing();
    }

    [Fact]
    public async Task Ten_megabytes_are_answered_413_and_nothing_is_done()
    {
        await using var bot = await RunningBot.Start();
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await bot.Post(Wire.Says(new string('x', 10_000_000)))).Status);
        await bot.DidNothing();
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("event")]
    [InlineData("somethingOfTheFuture")]
    public async Task A_type_that_asks_for_nothing_is_answered_200_and_nothing_is_done(string type)
    {
        await using var bot = await RunningBot.Start();
        Assert.Equal(HttpStatusCode.OK, (await bot.Post(Wire.Activity(type))).Status);
        await bot.DidNothing();
    }

    [Theory]
    [MemberData(nameof(Tampered))]
    public async Task Tampered_card_data_in_a_message_gets_a_calm_reply_and_writes_no_answer(string data)
    {
        await using var bot = await RunningBot.Start();
        await bot.Say("start");
        var before = (await bot.Kept())?.State;
        Assert.Equal(HttpStatusCode.Accepted, (await bot.Post(Wire.Submits(JsonNode.Parse(data)))).Status);
        Assert.NotEmpty((await bot.Connector.Next()).Text);
        await bot.Quiet();
        Assert.Equal(Answers(before), Answers((await bot.Kept())?.State));
    }

    [Theory]
    [MemberData(nameof(Tampered))]
    public async Task Tampered_card_data_in_an_invoke_is_answered_200_and_writes_no_answer(string data)
    {
        await using var bot = await RunningBot.Start();
        await bot.Say("start");
        var before = (await bot.Kept())?.State;
        var answer = await bot.Post(Wire.Executes(JsonNode.Parse(data)));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(answer.InnerStatus, (int[])[200, 400]);
        Assert.Equal(Answers(before), Answers((await bot.Kept())?.State));
    }

    private static string? Answers(string? state) => state is null ? null : JsonNode.Parse(state)?["session"]?["answers"]?.ToJsonString();

    private static string Nested(int depth) =>
        """{"type":"message","id":"1","channelId":"msteams","conversation":{"id":"a:1"},"from":{"id":"29:1"},"value":""" + new string('[', depth) + new string(']', depth) + "}";
}
