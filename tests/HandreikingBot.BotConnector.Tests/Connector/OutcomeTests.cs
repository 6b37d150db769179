using System.Net;
using System.Net.Http.Headers;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.BotConnector.Connector;
using HandreikingBot.BotConnector.Tests.Drivers;

namespace HandreikingBot.BotConnector.Tests.Connector;

/// <summary>The table of protocol part C5.</summary>
public sealed class OutcomeTests : IDisposable
{
    private const string Post = "POST https://smba.trafficmanager.net/emea/v3/conversations/c/activities";
    private const string Put = "PUT https://smba.trafficmanager.net/emea/v3/conversations/c/activities/a";
    private static readonly ConversationAddress To = new("https://smba.trafficmanager.net/emea/", "c");

    private readonly BotDriver bot = BotDriver.Configured().GivesTokens("t1", "t2");

    public static TheoryData<int, string, string> Posts => new()
    {
        { 400, Error("BadSyntax"), "Refused { Status = 400, Code = BadSyntax }" },
        { 403, Error("BotNotInConversationRoster"), "Gone { Code = BotNotInConversationRoster, OnlyActivity = False }" },
        { 403, Error("ConversationBlockedByUser"), "Gone { Code = ConversationBlockedByUser, OnlyActivity = False }" },
        { 403, Error("BotDisabledByAdmin"), "Gone { Code = BotDisabledByAdmin, OnlyActivity = False }" },
        { 403, Error("NotEnoughPermissions"), "Gone { Code = NotEnoughPermissions, OnlyActivity = False }" },
        { 403, Error("MessageWritesBlocked"), "Gone { Code = MessageWritesBlocked, OnlyActivity = False }" },
        { 403, """{"errorCode":209,"message":"x"}""", "Gone { Code = 209, OnlyActivity = False }" },
        { 403, Error("InvalidBotApiHost"), "Refused { Status = 403, Code = InvalidBotApiHost }" },
        { 403, "geen json", "Refused { Status = 403, Code =  }" },
        { 404, Error("ConversationNotFound"), "Gone { Code = ConversationNotFound, OnlyActivity = False }" },
        { 404, Error("ActivityNotFoundInConversation"), "Gone { Code = ActivityNotFoundInConversation, OnlyActivity = True }" },
        { 404, "", "Refused { Status = 404, Code =  }" },
        { 412, "", "TryAgain { Reason = 412 }" },
        { 413, Error("MessageSizeTooBig"), "TooLarge { }" },
        { 429, "", "Throttled { RetryAfter = 00:00:05 }" },
        { 500, "", "Unknown { Reason = 500 }" },
        { 502, "", "Unknown { Reason = 502 }" },
        { 504, "[]", "Unknown { Reason = 504 }" },
        { 302, "", "Refused { Status = 302, Code =  }" },
        { 418, """{"error":"tekst"}""", "Refused { Status = 418, Code =  }" },
        { 400, """{"error":{"code":"bad\nline"}}""", "Refused { Status = 400, Code = badline }" },
    };

    public void Dispose() => bot.Dispose();

    [Theory, MemberData(nameof(Posts))]
    public async Task A_post_ends_as_the_table_says(int status, string body, string outcome)
    {
        bot.Connector.Once(Post, (HttpStatusCode)status, body);
        Assert.Equal(outcome, (await Send()).ToString());
        Assert.Single(bot.Connector.Seen);
    }

    [Fact]
    public async Task An_answer_that_is_too_long_is_not_read_and_leaves_open_whether_the_message_arrived()
    {
        bot.Connector.Once(Post, HttpStatusCode.Created, new string(' ', (int)ConnectorTransport.MaxAnswer + 1));
        Assert.Equal(new SendOutcome.Unknown("broken"), await Send());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_put_that_failed_at_their_side_may_be_repeated(int status)
    {
        bot.Connector.Once(Put, (HttpStatusCode)status);
        Assert.IsType<SendOutcome.TryAgain>(await bot.Client.UpdateAsync(To, "a", OutboundActivity.Typing, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Retry_after_in_seconds_is_believed()
    {
        bot.Connector.Once(Post, HttpStatusCode.TooManyRequests, more: response => response.Headers.RetryAfter = new(TimeSpan.FromSeconds(17)));
        Assert.Equal(new SendOutcome.Throttled(TimeSpan.FromSeconds(17)), await Send());
    }

    [Theory]
    [InlineData(90, 90)]
    [InlineData(-90, 1)]
    [InlineData(1_000_000, 86_400)]
    public async Task Retry_after_as_a_date_is_counted_from_now(int inSeconds, int waits)
    {
        bot.Connector.Once(Post, HttpStatusCode.TooManyRequests,
            more: response => response.Headers.RetryAfter = new RetryConditionHeaderValue(bot.Time.GetUtcNow().AddSeconds(inSeconds)));
        Assert.Equal(new SendOutcome.Throttled(TimeSpan.FromSeconds(waits)), await Send());
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError)]
    [InlineData(HttpRequestError.NameResolutionError)]
    [InlineData(HttpRequestError.SecureConnectionError)]
    public async Task A_connection_that_never_came_about_delivered_nothing(HttpRequestError error)
    {
        bot.Connector.Throws(Post, new HttpRequestException(error));
        Assert.Equal(new SendOutcome.TryAgain("connect"), await Send());
    }

    [Theory]
    [InlineData(HttpRequestError.ResponseEnded)]
    [InlineData(HttpRequestError.Unknown)]
    public async Task A_connection_that_broke_may_have_delivered(HttpRequestError error)
    {
        bot.Connector.Throws(Post, new HttpRequestException(error));
        Assert.Equal(new SendOutcome.Unknown("broken"), await Send());
    }

    [Fact]
    public async Task A_post_without_an_answer_in_time_may_have_delivered()
    {
        bot.Connector.Hangs(Post, () => bot.Time.Advance(TimeSpan.FromSeconds(15)));
        Assert.Equal(new SendOutcome.Unknown("timeout"), await Send());
    }

    [Fact]
    public async Task A_put_without_an_answer_in_time_may_be_repeated()
    {
        bot.Connector.Hangs(Put, () => bot.Time.Advance(TimeSpan.FromSeconds(15)));
        Assert.Equal(new SendOutcome.TryAgain("timeout"),
            await bot.Client.UpdateAsync(To, "a", OutboundActivity.Typing, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_caller_that_stops_gets_its_own_cancellation()
    {
        using var stop = new CancellationTokenSource();
        bot.Connector.Hangs(Post, stop.Cancel);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bot.Client.SendAsync(To, OutboundActivity.Typing, stop.Token));
    }

    private static string Error(string code) => $$$"""{"error":{"code":"{{{code}}}","message":"m"}}""";

    private Task<SendOutcome> Send() => bot.Client.SendAsync(To, OutboundActivity.Message("Hallo"), TestContext.Current.CancellationToken);
}
