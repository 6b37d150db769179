using System.Net;
using HandreikingBot.BotConnector.Authentication;
using HandreikingBot.BotConnector.Tests.Builders;
using HandreikingBot.BotConnector.Tests.Drivers;

namespace HandreikingBot.BotConnector.Tests.Authentication;

/// <summary>The tenant allow-list, the bot that is not configured, and the bypass for the Playground (protocol part C1).</summary>
public sealed class TenantAndBypassTests
{
    private const string School = "bbbbbbbb-0000-0000-0000-000000000002";
    private const string Other = "cccccccc-0000-0000-0000-000000000003";
    private static readonly (string, string?) Dangerous = ("BotConnector:DangerouslyAllowUnauthenticatedRequests", "true");

    [Fact]
    public async Task A_tenant_on_the_list_is_accepted()
    {
        using var bot = BotDriver.Configured(("BotConnector:AllowedTenants:0", Other), ("BotConnector:AllowedTenants:1", School.ToUpperInvariant()));
        Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(new TokenBuilder(bot.Time).Sign()));
    }

    [Theory]
    [InlineData("locale", "\"nl\"", Other)]
    [InlineData("conversation.tenantId", $"\"{Other}\"", School)]
    [InlineData("channelData.tenant.id", $"\"{Other}\"", School)]
    public async Task An_activity_that_names_another_tenant_is_refused(string path, string json, string allowed)
    {
        using var bot = BotDriver.Configured(("BotConnector:AllowedTenants:0", allowed));
        var refused = Assert.IsType<AuthenticationResult.Refused>(await bot.Judge(new TokenBuilder(bot.Time).Sign(), Some.Message(path, json)));
        Assert.Equal((RefusalReason.TenantNotAllowed, 403), (refused.Reason, refused.StatusCode));
    }

    [Fact]
    public async Task An_activity_that_names_no_tenant_is_refused_while_there_is_a_list()
    {
        using var bot = BotDriver.Configured(("BotConnector:AllowedTenants:0", School));
        var activity = Some.Read(System.Text.Encoding.UTF8.GetBytes(
            """{"type":"event","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/","conversation":{"id":"c"}}"""));
        Assert.Equal(RefusalReason.TenantNotAllowed, await bot.ReasonFor(new TokenBuilder(bot.Time).Sign(), activity));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_bot_that_is_not_configured_refuses_everything(bool withToken)
    {
        using var bot = BotDriver.NotConfigured(("MicrosoftAppId", ""));
        var refused = Assert.IsType<AuthenticationResult.Refused>(await bot.Judge(withToken ? new TokenBuilder(bot.Time).Sign() : null, remote: IPAddress.Loopback));
        Assert.Equal((RefusalReason.NotConfigured, 403), (refused.Reason, refused.StatusCode));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task With_the_switch_on_this_machine_needs_no_token(string remote)
    {
        using var bot = BotDriver.NotConfigured(Dangerous);
        var accepted = Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(null, remote: IPAddress.Parse(remote)));
        Assert.False(accepted.ByToken);
    }

    [Fact]
    public async Task With_the_switch_on_another_machine_still_needs_a_token()
    {
        using var bot = BotDriver.Configured(Dangerous);
        Assert.Equal(RefusalReason.TokenMissing, await bot.ReasonFor(null, remote: IPAddress.Parse("192.168.1.5")));
    }

    [Fact]
    public async Task With_the_switch_on_a_forwarded_request_still_needs_a_token()
    {
        using var bot = BotDriver.Configured(Dangerous);
        Assert.Equal(RefusalReason.TokenMissing, await bot.ReasonFor(null, remote: IPAddress.Loopback, forwarded: true));
    }

    [Fact]
    public async Task With_the_switch_on_a_token_that_is_sent_is_still_judged()
    {
        using var bot = BotDriver.Configured(Dangerous);
        Assert.Equal(RefusalReason.SignatureInvalid,
            await bot.ReasonFor(new TokenBuilder(bot.Time).Sign(TokenBuilder.StrangersKey), remote: IPAddress.Loopback));
    }

    [Fact]
    public async Task Without_the_switch_this_machine_needs_a_token()
    {
        using var bot = BotDriver.Configured();
        Assert.Equal(RefusalReason.TokenMissing, await bot.ReasonFor(null, remote: IPAddress.Loopback));
    }
}
