using System.Net;
using System.Text;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Delivery;
using HandreikingBot.Storage;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;
using HandreikingBot.Turns;

namespace HandreikingBot.Tests.Edge;

/// <summary>Sending within the limits of Teams (protocol part B4), to messages and conversations that may be gone (part C5).</summary>
public sealed class SendingTests
{
    private static readonly SendTarget Target = new("msteams", Wire.School, Wire.Personal);

    [Fact]
    public async Task A_message_whose_thread_may_take_no_more_yet_waits_without_counting_as_a_try_and_others_go_on()
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.Knows("a:2");
        bot.Rate.Throttled(Target, bot.Time.GetUtcNow(), TimeSpan.FromHours(1));
        await Decide(bot, Says("een"), Says("twee"));
        await Decide(bot, "a:2", Says("drie", conversation: "a:2"));
        Assert.Equal("drie", (await bot.Connector.Next()).Text);
        var stuck = (await bot.Store.StuckAsync(10, TestContext.Current.CancellationToken)).Where(waiting => waiting.Key.Conversation == Wire.Personal).ToArray();
        Assert.Equal(2, stuck.Length);
        Assert.All(stuck, waiting => Assert.InRange(waiting.Attempts, 0, 1)); // 1: at this very moment it is looked at
        bot.Time.Forward(TimeSpan.FromHours(1));
        Assert.Equal(["een", "twee"], (await bot.Connector.Next(2)).Select(sent => sent.Text));
    }

    [Fact]
    public async Task Ten_messages_at_once_to_one_thread_arrive_all_and_in_order()
    {
        await using var bot = await RunningBot.Start();
        await Decide(bot, [.. Enumerable.Range(1, 10).Select(n => Says($"bericht {n}"))]);
        Assert.Equal(Enumerable.Range(1, 10).Select(n => $"bericht {n}"), (await bot.Connector.Next(10)).Select(sent => sent.Text));
        Assert.Equal(10, bot.Connector.Attempts.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, "BotNotInConversationRoster")]
    [InlineData(HttpStatusCode.Forbidden, "ConversationBlockedByUser")]
    [InlineData(HttpStatusCode.NotFound, "ConversationNotFound")]
    public async Task In_a_dead_conversation_everything_that_waits_is_set_aside_after_one_try(HttpStatusCode status, string code)
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.Refuses(Wire.Personal, status, code);
        await Decide(bot, Says("een"), Says("twee"), Says("drie"));
        await bot.Quiet();
        Assert.Equal(3, (await bot.Store.CountsAsync(TestContext.Current.CancellationToken)).ParkedOutbox);
        Assert.Single(bot.Connector.Attempts);
        Assert.All(await bot.Store.StuckAsync(10, TestContext.Current.CancellationToken), stuck => Assert.Equal(code, stuck.Reason));
    }

    [Fact]
    public async Task An_update_replaces_the_message_of_its_slot_and_when_that_was_deleted_a_new_one_comes_that_the_next_update_replaces()
    {
        await using var bot = await RunningBot.Start();
        await Decide(bot, Says("stem") with { Slot = "stemming" });
        await bot.Connector.Next();
        bot.Connector.Refuses(Wire.Personal, HttpStatusCode.NotFound, "ActivityNotFoundInConversation");
        await Decide(bot, Says("1 stem", OutgoingKind.Update) with { Slot = "stemming" });
        Assert.Equal(("POST", "1 stem"), Seen(await bot.Connector.Next()));
        await bot.Quiet();
        await Decide(bot, Says("2 stemmen", OutgoingKind.Update) with { Slot = "stemming" });
        Assert.Equal(("PUT", "2 stemmen"), Seen(await bot.Connector.Next()));
        Assert.Equal(["activities", "m-1", "activities", "m-2"], bot.Connector.Attempts.Select(sent => sent.Place));
    }

    [Fact]
    public async Task An_update_of_a_deleted_message_without_a_slot_is_set_aside_and_the_conversation_lives()
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.Refuses(Wire.Personal, HttpStatusCode.NotFound, "ActivityNotFoundInConversation");
        await Decide(bot, Says("nieuw", OutgoingKind.Update, activityId: "weg"), Says("verder"));
        Assert.Equal("verder", (await bot.Connector.Next()).Text);
        await bot.Quiet();
        Assert.Equal(1, (await bot.Store.CountsAsync(TestContext.Current.CancellationToken)).ParkedOutbox);
    }

    [Fact]
    public async Task A_channel_that_the_bot_may_not_write_to_does_not_kill_the_conversation_that_shares_there()
    {
        await using var bot = await RunningBot.Start();
        bot.Connector.Knows(Wire.Channel);
        bot.Connector.Refuses(Wire.Channel, HttpStatusCode.Forbidden, "BotNotInConversationRoster");
        await Decide(bot, Says("gedeeld", OutgoingKind.NewThread, conversation: Wire.Channel), Says("verder"));
        Assert.Equal("verder", (await bot.Connector.Next()).Text);
    }

    [Fact]
    public async Task An_update_and_a_delete_are_repeated_after_a_fault_of_the_server_as_that_does_no_harm()
    {
        await using var bot = await RunningBot.Start();
        foreach (var status in (HttpStatusCode[])[HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout, HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway])
            bot.Connector.Refuses(Wire.Personal, status);
        await Decide(bot, Says("nieuw", OutgoingKind.Update, activityId: "m-9"));
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            await bot.Tried(attempt);
            bot.Time.Forward(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(("PUT", "nieuw"), Seen(await bot.Connector.Next()));
    }

    private static (string Method, string Text) Seen(Sent sent) => (sent.Method, sent.Text);

    private static Outgoing Says(string text, OutgoingKind kind = OutgoingKind.Send, string? activityId = null, string conversation = Wire.Personal) =>
        new(kind, Encoding.UTF8.GetString(OutboundActivity.Message(text).ToJson()), new ReplyAddress(Wire.ServiceUrl, conversation, "msteams", ActivityId: activityId).ToJson());

    private static Task Decide(RunningBot bot, params Outgoing[] messages) => Decide(bot, Wire.Personal, messages);

    /// <summary>A turn that decided to send these.</summary>
    private static async Task Decide(RunningBot bot, string conversation, params Outgoing[] messages)
    {
        var key = new ConversationKey("msteams", Wire.School, conversation);
        var version = (await bot.Kept(conversation))?.Version ?? 0;
        var turn = new TurnCommit(key, version, StateJson.Schema, "{}", Reference: null, Wire.NewId(), InboxId: null, messages, bot.Time.GetUtcNow());
        Assert.Equal(CommitOutcome.Committed, await bot.Store.CommitAsync(turn, TestContext.Current.CancellationToken));
    }
}
