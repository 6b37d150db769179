using System.Text.Json.Nodes;
using HandreikingBot.BotConnector.Authentication;
using HandreikingBot.BotConnector.Tests.Builders;
using HandreikingBot.BotConnector.Tests.Drivers;

namespace HandreikingBot.BotConnector.Tests.Authentication;

/// <summary>Every accept and reject rule of protocol part C1, with really signed tokens.</summary>
public sealed class TokenTests : IDisposable
{
    private readonly BotDriver bot = BotDriver.Configured();

    private TokenBuilder Token => new(bot.Time);

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task A_token_of_the_bot_framework_for_this_bot_is_accepted()
    {
        var accepted = Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(Token.Sign()));
        Assert.True(accepted.ByToken);
        Assert.Equal("msteams", accepted.ChannelId);
        Assert.Equal(TokenBuilder.ServiceUrl, accepted.ServiceUrl);
        Assert.Equal("bbbbbbbb-0000-0000-0000-000000000002", accepted.TenantId);
    }

    [Theory]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task A_longer_hash_is_accepted(string algorithm)
        => Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(Token.Header("alg", algorithm).Sign()));

    [Theory]
    [InlineData("bearer ")]
    [InlineData("BEARER  ")]
    public async Task The_scheme_is_read_in_any_case(string scheme) => Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(scheme + Token.Sign()));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task No_token_is_refused(string? header)
    {
        using var driver = BotDriver.Configured();
        Assert.Equal(RefusalReason.TokenMissing, await driver.ReasonFor(header is null ? null : " "));
        Assert.Empty(driver.Metadata.Seen);
    }

    [Theory]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer ")]
    [InlineData("Bearer geen-token")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.e30")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.W10.AA")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.eyJleHAiOiJ4In0.AA")]
    public async Task A_malformed_header_is_refused(string header) => Assert.Contains(await bot.ReasonFor(header),
        new[] { RefusalReason.TokenMalformed, RefusalReason.TokenMissing, RefusalReason.IssuerNotAllowed });

    [Fact]
    public async Task Two_tokens_in_one_header_are_refused()
        => Assert.Equal(RefusalReason.TokenMalformed, await bot.ReasonFor($"Bearer {Token.Sign()},Bearer {Token.Sign()}"));

    [Fact]
    public async Task An_endless_token_is_refused_unread()
        => Assert.Equal(RefusalReason.TokenMalformed, await bot.ReasonFor("Bearer " + new string('a', 20_000)));

    [Theory]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("https://login.microsoftonline.com/aaaaaaaa-0000-0000-0000-000000000001/v2.0")]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://API.botframework.com")]
    [InlineData("")]
    public async Task A_token_of_another_issuer_is_refused(string issuer)
        => Assert.Equal(RefusalReason.IssuerNotAllowed, await bot.ReasonFor(Token.With("iss", issuer).Sign()));

    [Fact]
    public async Task A_token_without_an_issuer_is_refused() => Assert.Equal(RefusalReason.IssuerNotAllowed, await bot.ReasonFor(Token.Without("iss").Sign()));

    [Theory]
    [InlineData("\"99999999-2222-3333-4444-555555555555\"")]
    [InlineData("\"api://11111111-2222-3333-4444-555555555555\"")]
    [InlineData("[]")]
    [InlineData("[\"11111111-2222-3333-4444-555555555555\",\"99999999-2222-3333-4444-555555555555\"]")]
    public async Task A_token_for_another_audience_is_refused(string audience)
        => Assert.Equal(RefusalReason.AudienceNotAllowed, await bot.ReasonFor(Token.With("aud", JsonNode.Parse(audience)).Sign()));

    [Fact]
    public async Task A_token_without_an_audience_is_refused()
        => Assert.Equal(RefusalReason.AudienceNotAllowed, await bot.ReasonFor(Token.Without("aud").Sign()));

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("HS256")]
    [InlineData("PS256")]
    [InlineData("ES256")]
    [InlineData("rs256")]
    public async Task Another_algorithm_is_refused(string algorithm)
        => Assert.Equal(RefusalReason.AlgorithmNotAllowed, await bot.ReasonFor(Token.Header("alg", algorithm).Sign()));

    [Fact]
    public async Task A_token_signed_by_a_stranger_is_refused()
        => Assert.Equal(RefusalReason.SignatureInvalid, await bot.ReasonFor(Token.Sign(TokenBuilder.StrangersKey)));

    [Fact]
    public async Task A_token_whose_signature_was_cut_off_is_refused()
    {
        var token = Token.Sign();
        Assert.Equal(RefusalReason.SignatureInvalid, await bot.ReasonFor(token[..(token.LastIndexOf('.') + 1)]));
    }

    [Fact]
    public async Task A_token_whose_claims_were_changed_is_refused()
    {
        var real = Token.Sign().Split('.');
        var forged = Token.With("serviceurl", "https://evil.example.org/").Sign(TokenBuilder.StrangersKey).Split('.');
        Assert.Equal(RefusalReason.SignatureInvalid, await bot.ReasonFor($"{real[0]}.{forged[1]}.{real[2]}"));
    }

    [Theory]
    [InlineData(-60, -5.1, RefusalReason.Expired)]
    [InlineData(-600, -60, RefusalReason.Expired)]
    [InlineData(5.1, 60, RefusalReason.NotYetValid)]
    [InlineData(60, 120, RefusalReason.NotYetValid)]
    public async Task A_token_out_of_its_lifetime_is_refused(double from, double to, RefusalReason reason)
        => Assert.Equal(reason, await bot.ReasonFor(Token.Lives(TimeSpan.FromMinutes(from), TimeSpan.FromMinutes(to)).Sign()));

    [Theory]
    [InlineData(-60, -5)]
    [InlineData(-60, -4.9)]
    [InlineData(4.9, 60)]
    [InlineData(5, 60)]
    public async Task Clocks_may_be_five_minutes_apart(double from, double to)
        => Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(Token.Lives(TimeSpan.FromMinutes(from), TimeSpan.FromMinutes(to)).Sign()));

    [Fact]
    public async Task A_token_without_an_expiry_is_refused() => Assert.Equal(RefusalReason.LifetimeMissing, await bot.ReasonFor(Token.Without("exp").Sign()));

    [Fact]
    public async Task A_token_without_a_beginning_is_accepted() => Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(Token.Without("nbf").Sign()));

    [Theory]
    [InlineData(null)]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task A_token_without_endorsements_is_refused(string? endorsements)
    {
        bot.Publish(TokenBuilder.Jwk(endorsements: endorsements));
        Assert.Equal(RefusalReason.ChannelNotEndorsed, await bot.ReasonFor(Token.Sign()));
    }

    [Theory]
    [InlineData("""["webchat","directline"]""")]
    [InlineData("""["msteamsx","MSTEAMS"]""")]
    public async Task A_token_endorsed_for_another_channel_is_refused(string endorsements)
    {
        bot.Publish(TokenBuilder.Jwk(endorsements: endorsements));
        Assert.Equal(RefusalReason.ChannelNotEndorsed, await bot.ReasonFor(Token.Sign()));
    }

    [Fact]
    public async Task The_endorsement_is_for_the_channel_that_the_activity_names()
        => Assert.Equal(RefusalReason.ChannelNotEndorsed, await bot.ReasonFor(Token.Sign(), Some.Message("channelId", "\"slack\"")));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net.evil.example.org/emea/")]
    [InlineData("https://smba.trafficmanager.net/emea//")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    public async Task An_activity_with_another_service_url_is_refused(string serviceUrl)
        => Assert.Equal(RefusalReason.ServiceUrlMismatch, await bot.ReasonFor(Token.Sign(), Some.Message("serviceUrl", $"\"{serviceUrl}\"")));

    [Fact]
    public async Task An_activity_without_a_service_url_is_refused()
        => Assert.Equal(RefusalReason.ServiceUrlMismatch, await bot.ReasonFor(Token.Sign(), Some.Message("serviceUrl", null)));

    [Theory]
    [InlineData("https://SMBA.trafficmanager.net/EMEA/")]
    [InlineData("https://smba.trafficmanager.net/emea")]
    public async Task Case_and_a_last_slash_do_not_make_another_service_url(string serviceUrl)
        => Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(Token.Sign(), Some.Message("serviceUrl", $"\"{serviceUrl}\"")));

    [Theory]
    [InlineData(null)]
    [InlineData("\"\"")]
    [InlineData("7")]
    [InlineData("[\"https://smba.trafficmanager.net/emea/\"]")]
    public async Task A_token_without_a_service_url_is_refused(string? claim)
    {
        var token = claim is null ? Token.Without("serviceurl") : Token.With("serviceurl", JsonNode.Parse(claim));
        Assert.Equal(RefusalReason.ServiceUrlClaimMissing, await bot.ReasonFor(token.Sign()));
    }
}
