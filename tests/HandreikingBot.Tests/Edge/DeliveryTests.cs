using System.Net;
using HandreikingBot.BotConnector;
using HandreikingBot.Delivery;
using HandreikingBot.Storage;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Edge;

/// <summary>What the Connector says and what the bot then does (protocol part C5), on a clock that the test sets forward.</summary>
public sealed class DeliveryTests
{
    [Fact]
    public async Task Throttled_waits_as_long_as_asked_and_keeps_the_order()
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.Refuses(Wire.Personal, HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromMinutes(3));
        await bot.Post(Wire.Says("start"));
        await bot.Post(Wire.Says("verder"));
        await bot.Tried(1);
        bot.Time.Forward(TimeSpan.FromMinutes(2));
        await Task.Delay(TimeSpan.FromSeconds(1.5), TestContext.Current.CancellationToken); // longer than the sender sleeps between two looks
        Assert.Single(bot.Connector.Attempts);
        bot.Time.Forward(TimeSpan.FromMinutes(3)); // the bot may have heard the 429 only after the first two
        var answers = await bot.Connector.Next(2);
        Assert.Contains("Voor je begint", answers[0].Text, StringComparison.Ordinal);
        Assert.Contains("Op wat voor school", answers[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_throttled_conversation_does_not_hold_up_another()
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.Knows("a:2");
        bot.Connector.Refuses(Wire.Personal, HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromHours(1));
        await bot.Post(Wire.Says("start"));
        await bot.Tried(1);
        Assert.Equal("a:2", Assert.Single(await bot.Say("start", conversation: "a:2")).Conversation);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, "BotNotInConversationRoster")]
    [InlineData(HttpStatusCode.NotFound, "ConversationNotFound")]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig")]
    [InlineData(HttpStatusCode.BadRequest, "BadSyntax")]
    public async Task What_can_never_be_delivered_is_set_aside_and_the_conversation_goes_on(HttpStatusCode status, string code)
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.Refuses(Wire.Personal, status, code);
        await bot.Post(Wire.Says("start"));
        await bot.Quiet();
        Assert.Equal(1, (await bot.Store.CountsAsync(TestContext.Current.CancellationToken)).ParkedOutbox);
        Assert.Contains("Op wat voor school", Assert.Single(await bot.Say("verder")).Text, StringComparison.Ordinal);
        Assert.Equal(2, bot.Connector.Attempts.Count);
    }

    [Fact]
    public async Task An_unclear_fault_is_tried_again_a_few_times_and_then_set_aside()
    {
        await using var bot = await RunningBot.Start();
        for (var i = 0; i < 10; i++) bot.Connector.Refuses(Wire.Personal, HttpStatusCode.InternalServerError);
        await bot.Post(Wire.Says("start"));
        await QuietAfter(bot, tries: 4);
        Assert.Equal(4, bot.Connector.Attempts.Count);
        Assert.Equal(1, (await bot.Store.CountsAsync(TestContext.Current.CancellationToken)).ParkedOutbox);
    }

    [Fact]
    public async Task An_unclear_fault_is_tried_again_also_when_the_message_was_throttled_often_before()
    {
        await using var bot = await RunningBot.Start();
        for (var i = 0; i < 4; i++) bot.Connector.Refuses(Wire.Personal, HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromSeconds(1));
        bot.Connector.Refuses(Wire.Personal, HttpStatusCode.BadGateway);
        await bot.Post(Wire.Says("start"));
        await QuietAfter(bot, tries: 5);
        Assert.Equal(6, bot.Connector.Attempts.Count);
        Assert.Equal(0, (await bot.Store.CountsAsync(TestContext.Current.CancellationToken)).ParkedOutbox);
    }

    [Fact]
    public async Task A_message_that_arrived_is_not_sent_again_when_the_store_stumbles_over_noting_it()
    {
        await using var bot = await RunningBot.StartOn(store => StumblingStore.Around(store, nameof(IStore.MarkSentAndTakeAsync), times: 2));
        await bot.Say("start");
        await bot.Quiet();
        Assert.Single(bot.Connector.Attempts);
    }

    [Theory]
    [InlineData(15, 10)]
    [InlineData(120, 60)] // the longest that may be set
    public void A_message_is_one_process_s_own_for_longer_than_its_call_can_take(int call, int login)
    {
        var lease = OutboxSender.LeaseFor(new BotConnectorOptions { CallTimeout = TimeSpan.FromSeconds(call), LoginTimeout = TimeSpan.FromSeconds(login) });
        Assert.True(lease > TimeSpan.FromSeconds(2 * (call + login)));
    }

    [Fact]
    public async Task A_message_that_waited_longer_than_a_second_gets_the_three_dots_before_its_answer()
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.SeesTyping = true;
        await bot.Waits(Wire.Says("start"), TimeSpan.FromSeconds(2));
        Assert.Equal(["typing", "message"], (await bot.Connector.Next(2)).Select(sent => sent.Type));
    }

    [Fact]
    public async Task In_a_channel_nobody_sees_the_three_dots()
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.SeesTyping = true;
        bot.Connector.Knows(Wire.Thread(1));
        await bot.Waits(Wire.Mentions("start", Wire.Thread(1)), TimeSpan.FromSeconds(2));
        Assert.Equal("message", (await bot.Connector.Next()).Type);
    }

    [Fact]
    public async Task The_three_dots_that_cannot_be_shown_hold_nothing_up()
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.SeesTyping = true;
        bot.Connector.Refuses(Wire.Personal, HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromHours(1));
        await bot.Waits(Wire.Says("start"), TimeSpan.FromSeconds(2));
        Assert.Equal("message", (await bot.Connector.Next()).Type);
    }

    /// <summary>After each of these tries the clock goes on, so that the next one need not be waited for.</summary>
    private static async Task QuietAfter(RunningBot bot, int tries)
    {
        for (var attempt = 1; attempt <= tries; attempt++)
        {
            await bot.Tried(attempt);
            bot.Time.Forward(TimeSpan.FromMinutes(1));
        }

        await bot.Quiet();
    }
}
