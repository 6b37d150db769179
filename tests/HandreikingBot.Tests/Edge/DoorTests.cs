using System.Net;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Edge;

/// <summary>Issue 2, line 6: every accept and reject rule of protocol part C1, from a request over HTTP to an untouched store.</summary>
public sealed class DoorTests
{
    /// <summary>Tokens that are refused with 401, by what is wrong with them.</summary>
    public static TheoryData<string> Wrong => [.. Tokens.Keys];

    private static Dictionary<string, Func<string?>> Tokens { get; } = new(StringComparer.Ordinal)
    {
        ["none at all"] = () => null,
        ["no JWT"] = () => "not-a-token",
        ["another issuer"] = () => new Token().With("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/").Sign(),
        ["no issuer"] = () => new Token().With("iss", null).Sign(),
        ["another bot's audience"] = () => new Token().With("aud", "99999999-2222-3333-4444-555555555555").Sign(),
        ["no audience"] = () => new Token().With("aud", null).Sign(),
        ["algorithm none"] = () => new Token().Header("alg", "none").Sign(),
        ["algorithm HS256 with the public key as secret"] = () => new Token().Header("alg", "HS256").Sign(),
        ["signed by a stranger"] = () => new Token().SignByStranger(),
        ["a key that is not published"] = () => new Token().Header("kid", "key-9").Sign(),
        ["expired six minutes ago"] = () => new Token().Lives(-66, -6).Sign(),
        ["valid in six minutes"] = () => new Token().Lives(6, 66).Sign(),
        ["no expiry"] = () => new Token().With("exp", null).Sign(),
        ["another service URL"] = () => new Token().With("serviceurl", "https://smba.trafficmanager.net/amer/").Sign(),
        ["no service URL"] = () => new Token().With("serviceurl", null).Sign(),
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_token_is_answered_401_and_nothing_is_done(string fault)
    {
        await using var bot = await RunningBot.Start();
        var answer = await bot.Post(Wire.Says("start"), Tokens[fault]());
        Assert.Equal(new Answer(HttpStatusCode.Unauthorized, ""), answer);
        await bot.DidNothing();
    }

    [Theory]
    [InlineData("""["webchat"]""")]
    [InlineData("[]")]
    [InlineData(null)]
    public async Task A_key_that_is_not_endorsed_for_the_channel_is_answered_401_and_nothing_is_done(string? endorsements)
    {
        await using var bot = await RunningBot.Start();
        bot.OpenId.Keys = [Token.Jwk(endorsements)];
        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.Post(Wire.Says("start"))).Status);
        await bot.DidNothing();
    }

    [Fact]
    public async Task Another_tenant_than_those_on_the_list_is_answered_403_and_nothing_is_done()
    {
        await using var bot = await RunningBot.Start("--BotConnector:AllowedTenants:0=cccccccc-0000-0000-0000-000000000003");
        Assert.Equal(HttpStatusCode.Forbidden, (await bot.Post(Wire.Says("start"))).Status);
        await bot.DidNothing();
    }

    [Fact]
    public async Task Without_metadata_the_channel_is_asked_to_try_again_and_nothing_is_done()
    {
        await using var bot = await RunningBot.Start();
        bot.OpenId.IsUp = false;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await bot.Post(Wire.Says("start"))).Status);
        await bot.DidNothing();
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task A_bot_that_is_not_configured_refuses_everything_with_403(string environment)
    {
        await using var bot = await RunningBot.StartWith($"--environment={environment}");
        Assert.Equal(HttpStatusCode.Forbidden, (await bot.Post(Wire.Says("start"), token: null)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await bot.Post(Wire.Says("start"))).Status);
        await bot.DidNothing();
    }

    [Fact]
    public async Task A_sound_token_of_a_tenant_on_the_list_is_accepted_and_answered()
    {
        await using var bot = await RunningBot.Start($"--BotConnector:AllowedTenants:0={Wire.School}");
        Assert.Equal(new Answer(HttpStatusCode.Accepted, ""), await bot.Post(Wire.Says("hallo")));
        Assert.NotEmpty((await bot.Connector.Next()).Text);
    }

    [Theory]
    [InlineData(-64, -4)]
    [InlineData(4, 64)]
    public async Task Clocks_may_differ_by_less_than_five_minutes(int from, int until)
    {
        await using var bot = await RunningBot.Start();
        Assert.Equal(HttpStatusCode.Accepted, (await bot.Post(Wire.Installs("remove"), new Token().Lives(from, until).Sign())).Status);
        await bot.Quiet();
    }

    [Fact]
    public async Task Development_accepts_without_a_token_from_this_machine()
    {
        await using var bot = await RunningBot.StartWith("--environment=Development");
        Assert.Equal(HttpStatusCode.Accepted, (await bot.Post(Wire.Installs("remove"), token: null)).Status);
        await bot.Quiet();
    }

    [Fact]
    public async Task Development_refuses_what_a_proxy_passed_on()
    {
        await using var bot = await RunningBot.StartWith("--environment=Development");
        Assert.Equal(HttpStatusCode.Forbidden, (await bot.Post(Wire.Says("start"), token: null, forwardedFor: "203.0.113.7")).Status);
        await bot.DidNothing();
    }

    [Fact]
    public async Task Development_judges_a_token_that_is_there()
    {
        await using var bot = await RunningBot.StartWith([.. Bot.Registered, "--environment=Development"]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.Post(Wire.Says("start"), new Token().SignByStranger())).Status);
        await bot.DidNothing();
    }
}
