using HandreikingBot.BotConnector.Activities;
using HandreikingBot.BotConnector.Connector;
using HandreikingBot.BotConnector.Tests.Drivers;

namespace HandreikingBot.BotConnector.Tests.Connector;

/// <summary>Whom the bot's token is shown to (protocol part C2).</summary>
public sealed class ServiceUrlTests
{
    public static TheoryData<string> Strangers =>
    [
        "https://evil.example.org/", "http://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net.evil.example.org/",
        "https://smba.trafficmanager.net:8443/",
        "https://user@smba.trafficmanager.net/", "https://smba.trafficmanager.net@evil.example.org/", "https://botframework.com/",
        "https://evilbotframework.com/",
        "https://botframework.com.evil.example.org/", "https://smba.trafficmanager.net/?a=b", "https://smba.trafficmanager.net/#x",
        "ftp://smba.trafficmanager.net/",
        "https://smba\u2429.trafficmanager.net/", "https://\u00AD.botframework.com/", "smba.trafficmanager.net", "", "//smba.trafficmanager.net/", "file:///etc/passwd", "http://localhost:56150/_connector", "https://127.0.0.1/",
        "http://[::1]/",
    ];

    [Theory, MemberData(nameof(Strangers))]
    public async Task A_stranger_gets_neither_token_nor_request(string serviceUrl)
    {
        using var bot = BotDriver.Configured();
        Assert.Equal(new SendOutcome.Refused(0, "ServiceUrlNotAllowed"), await Send(bot, serviceUrl));
        Assert.Empty(bot.Login.Seen);
        Assert.Empty(bot.Connector.Seen);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/nl/")]
    [InlineData("https://SMBA.TrafficManager.net/nl/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc")]
    [InlineData("https://directline.botframework.com/")]
    [InlineData("https://europe.webchat.botframework.com/")]
    [InlineData("https://connector.school.example/")]
    [InlineData("https://a.b.trusted.example/")]
    public async Task A_listed_host_gets_the_token(string serviceUrl)
    {
        using var bot = BotDriver.Configured(("BotConnector:ExtraServiceHosts:0", "connector.school.example"),
            ("BotConnector:ExtraServiceHosts:1", "*.trusted.example"));
        bot.GivesTokens("t1").Connector.Once("POST https://*", System.Net.HttpStatusCode.OK);
        Assert.IsType<SendOutcome.Delivered>(await Send(bot, serviceUrl));
        Assert.Equal("Bearer t1", bot.Connector.Seen[0].Authorization);
    }

    [Theory]
    [InlineData("http://localhost:56150/_connector", "http://localhost:56150/_connector/v3/conversations/c/activities")]
    [InlineData("http://127.0.0.1:9000/", "http://127.0.0.1:9000/v3/conversations/c/activities")]
    public async Task In_the_dangerous_mode_this_machine_is_answered_without_a_token(string serviceUrl, string address)
    {
        using var bot = BotDriver.Configured(("BotConnector:DangerouslyAllowUnauthenticatedRequests", "true"));
        bot.Connector.Once($"POST {address}", System.Net.HttpStatusCode.OK);
        Assert.IsType<SendOutcome.Delivered>(await Send(bot, serviceUrl));
        Assert.Null(Assert.Single(bot.Connector.Seen).Authorization);
        Assert.Empty(bot.Login.Seen);
    }

    [Fact]
    public async Task The_dangerous_mode_allows_no_other_stranger()
    {
        using var bot = BotDriver.Configured(("BotConnector:DangerouslyAllowUnauthenticatedRequests", "true"));
        Assert.IsType<SendOutcome.Refused>(await Send(bot, "http://localhost.evil.example.org/"));
    }

    private static Task<SendOutcome> Send(BotDriver bot, string serviceUrl)
        => bot.Client.SendAsync(new(serviceUrl, "c"), OutboundActivity.Typing, TestContext.Current.CancellationToken);
}
