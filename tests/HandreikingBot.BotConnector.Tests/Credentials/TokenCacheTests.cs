using System.Net;
using System.Web;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.BotConnector.Connector;
using HandreikingBot.BotConnector.Tests.Drivers;

namespace HandreikingBot.BotConnector.Tests.Credentials;

/// <summary>How the bot's own token is asked for and kept (protocol part C2).</summary>
public sealed class TokenCacheTests
{
    private const string Post = "POST https://smba.trafficmanager.net/emea/v3/conversations/c/activities";
    private static readonly ConversationAddress To = new("https://smba.trafficmanager.net/emea/", "c");

    [Fact]
    public async Task A_secret_is_posted_as_documented()
    {
        using var bot = BotDriver.Configured().GivesTokens("t1");
        bot.Connector.Always(Post, HttpStatusCode.OK);
        await Send(bot);
        var form = HttpUtility.ParseQueryString(Assert.Single(bot.Login.Seen).Body);
        Assert.Equal("client_credentials", form["grant_type"]);
        Assert.Equal(BotDriver.AppId, form["client_id"]);
        Assert.Equal("a secret", form["client_secret"]);
        Assert.Equal("https://api.botframework.com/.default", Assert.Single(form["scope"]!.Split(' ')));
        Assert.StartsWith("application/x-www-form-urlencoded", bot.Login.Seen[0].ContentType);
    }

    [Fact]
    public async Task An_old_multi_tenant_bot_asks_the_bot_frameworks_tenant()
    {
        using var bot = BotDriver.Configured(("MicrosoftAppType", "MultiTenant"), ("MicrosoftAppTenantId", ""));
        bot.Login.Once("POST https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", HttpStatusCode.OK,
            """{"token_type":"Bearer","expires_in":3599,"access_token":"t1"}""");
        bot.Connector.Always(Post, HttpStatusCode.OK);
        Assert.IsType<SendOutcome.Delivered>(await Send(bot));
    }

    [Fact]
    public async Task A_token_serves_many_calls()
    {
        using var bot = BotDriver.Configured().GivesTokens("t1");
        bot.Connector.Always(Post, HttpStatusCode.OK);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Send(bot)));
        Assert.Single(bot.Login.Seen);
        Assert.Equal(20, bot.Connector.Seen.Count);
    }

    [Fact]
    public async Task A_token_is_replaced_five_minutes_before_it_expires()
    {
        using var bot = BotDriver.Configured().GivesTokens("t1", "t2");
        bot.Connector.Always(Post, HttpStatusCode.OK);
        var untilRealExpiry = DateTimeOffset.UtcNow.AddSeconds(3599) - bot.Time.GetUtcNow(); // MSAL counts expires_in from the real clock
        await Send(bot);
        bot.Time.Advance(untilRealExpiry - TimeSpan.FromMinutes(6));
        await Send(bot);
        Assert.Single(bot.Login.Seen);
        bot.Time.Advance(TimeSpan.FromMinutes(2));
        await Send(bot);
        Assert.Equal(["Bearer t1", "Bearer t1", "Bearer t2"], bot.Connector.Seen.Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_refused_token_is_replaced_and_the_call_made_once_more()
    {
        using var bot = BotDriver.Configured().GivesTokens("t1", "t2");
        bot.Connector.Once(Post, HttpStatusCode.Unauthorized).Once(Post, HttpStatusCode.Created, """{"id":"1"}""");
        Assert.Equal(new SendOutcome.Delivered("1"), await Send(bot));
        Assert.Equal(["Bearer t1", "Bearer t2"], bot.Connector.Seen.Select(call => call.Authorization));
        Assert.Equal(bot.Connector.Seen[0].Body, bot.Connector.Seen[1].Body);
    }

    [Fact]
    public async Task Two_refused_tokens_end_the_call()
    {
        using var bot = BotDriver.Configured().GivesTokens("t1", "t2");
        bot.Connector.Once(Post, HttpStatusCode.Unauthorized).Once(Post, HttpStatusCode.Unauthorized);
        Assert.Equal(new SendOutcome.Refused(401, ""), await Send(bot));
        Assert.Equal(2, bot.Connector.Seen.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, """{"error":"invalid_client","error_description":"AADSTS7000215"}""")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "")]
    [InlineData(HttpStatusCode.OK, "<html>")]
    public async Task Without_a_token_nothing_is_sent_and_it_may_be_tried_again(HttpStatusCode status, string body)
    {
        using var bot = BotDriver.Configured();
        bot.Login.Always(BotDriver.TokenEndpoint, status, body);
        Assert.Equal(new SendOutcome.TryAgain("token"), await Send(bot));
        Assert.Empty(bot.Connector.Seen);
    }

    [Fact]
    public async Task After_a_failure_the_next_callers_do_not_ask_again_for_five_seconds()
    {
        using var bot = BotDriver.Configured();
        bot.Login.Always(BotDriver.TokenEndpoint, HttpStatusCode.Unauthorized, """{"error":"invalid_client"}""");
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Send(bot)));
        Assert.Single(bot.Login.Seen);
        bot.Time.Advance(TimeSpan.FromSeconds(5));
        bot.Login.Forget();
        bot.GivesTokens("t1").Connector.Once(Post, HttpStatusCode.OK);
        Assert.IsType<SendOutcome.Delivered>(await Send(bot));
    }

    [Fact]
    public async Task A_bot_that_is_not_configured_sends_nothing()
    {
        using var bot = BotDriver.NotConfigured();
        Assert.Equal(new SendOutcome.TryAgain("token"), await Send(bot));
        Assert.Empty(bot.Connector.Seen);
    }

    private static Task<SendOutcome> Send(BotDriver bot) => bot.Client.SendAsync(To, OutboundActivity.Typing, TestContext.Current.CancellationToken);
}
