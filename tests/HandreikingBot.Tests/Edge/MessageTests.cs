using System.Net;
using HandreikingBot.Cards;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Edge;

/// <summary>Messages: acknowledged at once, answered through the Connector, in order, in their thread, once (protocol parts B3, B4, C3).</summary>
public sealed class MessageTests
{
    [Fact]
    public async Task A_message_is_acknowledged_and_then_answered_as_a_reply()
    {
        await using var bot = await RunningBot.Start();
        var message = Wire.Says("start");
        Assert.Equal(new Answer(HttpStatusCode.Accepted, ""), await bot.Post(message));
        var answer = await bot.Connector.Next();
        Assert.Equal(message.Text("id"), answer.Activity.Text("replyToId"));
        Assert.Contains("Voor je begint", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_comes_before_the_card_that_asks_on()
    {
        await using var bot = await RunningBot.Start();
        var welcome = await bot.Welcome();
        await bot.Post(Wire.Submits(Click.On(welcome, "Hulp")));
        var help = await bot.Connector.Next(2);
        Assert.Equal((null, "Welkom bij Handreiking"), (help[0].Card?.ToString(), help[1].Card?["body"]?[0]?["text"]?.ToString()));
    }

    [Fact]
    public async Task In_a_channel_the_mention_is_taken_out_and_the_answer_stays_in_the_thread()
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.Knows(Wire.Thread(1));
        await bot.Post(Wire.Mentions("start", Wire.Thread(1)));
        var answers = await bot.Connector.Next(2);
        Assert.All(answers, answer => Assert.Equal(Wire.Thread(1), answer.Conversation));
        Assert.Contains("Vraag 1 van 5", answers[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_to_say_next_are_offered_to_one_person_and_not_in_a_channel()
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.Knows(Wire.Thread(1));
        foreach (var text in new[] { "resultaten", "bewaar kiva" })
        {
            await bot.Post(Wire.Says(text));
            await bot.Post(Wire.Mentions(text, Wire.Thread(1)));
        }

        await bot.Quiet();
        var (alone, together) = (bot.Connector.Board(Wire.Personal)[^1], bot.Connector.Board(Wire.Thread(1))[^1]);
        Assert.Equal(alone.Text, together.Text);
        Assert.NotNull(alone.Activity["suggestedActions"]);
        Assert.Null(together.Activity["suggestedActions"]);
    }

    [Fact]
    public async Task The_welcome_comes_once_when_both_signs_of_an_installation_arrive()
    {
        await using var bot = await RunningBot.Start();
        await Task.WhenAll(bot.Post(Wire.Installs("add")), bot.Post(Wire.BotAdded()));
        await bot.Quiet();
        Assert.Contains("Welkom bij Handreiking", Assert.Single(bot.Connector.Rest()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_delivered_three_times_is_answered_once()
    {
        await using var bot = await RunningBot.Start();
        var message = Wire.Says("start");
        var answers = await Task.WhenAll(bot.Post(message), bot.Post(message), bot.Post(message));
        await bot.Quiet();
        await bot.Post(message);
        await bot.Quiet();
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Accepted, answer.Status));
        Assert.Single(bot.Connector.Rest());
    }

    [Fact]
    public async Task A_message_that_expects_its_replies_gets_them_in_the_response_three_times_the_same()
    {
        await using var bot = await RunningBot.Start();
        var message = Wire.Says("start");
        message["deliveryMode"] = "expectReplies";
        var answers = new[] { await bot.Post(message), await bot.Post(message), await bot.Post(message) };
        var version = (await bot.Kept())?.Version;
        Assert.Equal(1, version);
        Assert.All(answers, answer => Assert.Contains("Voor je begint", answer.Body, StringComparison.Ordinal));
        Assert.Empty(bot.Connector.Attempts);
    }

    [Fact]
    public async Task Messages_of_one_conversation_are_answered_in_the_order_in_which_they_came()
    {
        await using var bot = await RunningBot.Start();
        foreach (var text in new[] { "start", "verder", "overzicht" }) await bot.Post(Wire.Says(text));
        await bot.Quiet();
        string[] expected = ["Voor je begint", "Op wat voor school", "Jullie antwoorden"];
        Assert.Equal(expected, bot.Connector.Rest().Where(sent => sent.Card is not null).Select((sent, at) => expected.First(sent.Text.Contains)));
    }
}
