using System.Net;
using HandreikingBot.BotConnector.Authentication;
using HandreikingBot.BotConnector.Tests.Builders;
using HandreikingBot.BotConnector.Tests.Drivers;

namespace HandreikingBot.BotConnector.Tests.Authentication;

/// <summary>How keys are fetched, kept and fetched again (protocol part C1). A fetch is two calls: configuration and keys.</summary>
public sealed class SigningKeysTests : IDisposable
{
    private readonly BotDriver bot = BotDriver.Configured();

    private int Fetches => bot.Metadata.Seen.Count(call => call.Address.EndsWith("openidconfiguration", StringComparison.Ordinal));

    private string Token(string keyId = TokenBuilder.KeyId) => new TokenBuilder(bot.Time).Header("kid", keyId).Sign();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task Keys_are_fetched_once_for_many_tokens()
    {
        for (var i = 0; i < 5; i++) Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(Token()));
        Assert.Equal(1, Fetches);
    }

    [Fact]
    public async Task Many_tokens_at_once_fetch_once()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.Judge(Token())));
        Assert.All(results, result => Assert.IsType<AuthenticationResult.Accepted>(result));
        Assert.Equal(1, Fetches);
    }

    [Fact]
    public async Task Keys_are_fetched_again_after_a_day()
    {
        await bot.Judge(Token());
        bot.Time.Advance(TimeSpan.FromHours(24));
        Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(Token()));
        Assert.Equal(2, Fetches);
    }

    [Fact]
    public async Task A_key_that_was_published_since_is_found_by_one_more_fetch()
    {
        await bot.Judge(Token());
        bot.Publish(TokenBuilder.Jwk(), TokenBuilder.Jwk("key-2"));
        bot.Time.Advance(TimeSpan.FromMinutes(6));
        Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(Token("key-2")));
        Assert.Equal(2, Fetches);
    }

    [Fact]
    public async Task Made_up_key_ids_fetch_at_most_once_in_five_minutes()
    {
        await bot.Judge(Token());
        bot.Time.Advance(TimeSpan.FromMinutes(6));
        for (var i = 0; i < 10; i++) Assert.Equal(RefusalReason.KeyUnknown, await bot.ReasonFor(Token($"made-up-{i}")));
        Assert.Equal(2, Fetches);
    }

    [Fact]
    public async Task A_token_that_names_no_key_is_refused()
        => Assert.Equal(RefusalReason.KeyUnknown, await bot.ReasonFor(new TokenBuilder(bot.Time).Header("kid", null).Sign()));

    [Fact]
    public async Task A_token_that_fails_a_cheap_rule_fetches_nothing()
    {
        Assert.Equal(RefusalReason.IssuerNotAllowed, await bot.ReasonFor(new TokenBuilder(bot.Time).With("iss", "https://evil.example.org").Sign()));
        Assert.Equal(0, Fetches);
    }

    [Fact]
    public async Task When_the_keys_cannot_be_fetched_the_host_is_told_to_answer_503()
    {
        bot.Metadata.Forget().Always(BotDriver.OpenId, HttpStatusCode.ServiceUnavailable);
        var refused = Assert.IsType<AuthenticationResult.Refused>(await bot.Judge(Token()));
        Assert.Equal((RefusalReason.MetadataUnavailable, 503), (refused.Reason, refused.StatusCode));
    }

    [Fact]
    public async Task A_failed_fetch_is_tried_again_but_not_at_once()
    {
        bot.Metadata.Forget().Always(BotDriver.OpenId, HttpStatusCode.ServiceUnavailable);
        await bot.Judge(Token());
        bot.Publish(TokenBuilder.Jwk());
        Assert.Equal(RefusalReason.MetadataUnavailable, await bot.ReasonFor(Token()));
        bot.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(Token()));
    }

    [Fact]
    public async Task Old_keys_serve_one_more_day_when_fetching_fails_and_then_no_more()
    {
        await bot.Judge(Token());
        bot.Metadata.Forget().Always(BotDriver.OpenId, HttpStatusCode.InternalServerError);
        bot.Time.Advance(TimeSpan.FromHours(25));
        Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(Token()));
        bot.Time.Advance(TimeSpan.FromHours(23));
        Assert.Equal(RefusalReason.MetadataUnavailable, await bot.ReasonFor(Token()));
    }

    [Theory]
    [InlineData("""{"jwks_uri":"http://login.botframework.com/keys"}""")]
    [InlineData("""{"jwks_uri":"geen adres"}""")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("<html>")]
    public async Task A_configuration_that_makes_no_sense_gives_no_keys(string configuration)
    {
        bot.Metadata.Forget().Always(BotDriver.OpenId, HttpStatusCode.OK, configuration);
        Assert.Equal(RefusalReason.MetadataUnavailable, await bot.ReasonFor(Token()));
    }

    [Fact]
    public async Task An_odd_key_does_not_cost_the_others()
    {
        bot.Publish("null", "{}", """{"kty":"EC","kid":"e"}""", """{"kty":"RSA","kid":"short","n":"AQAB","e":"AQAB"}""", """{"kty":"RSA","kid":"bad","n":"%%","e":"AQAB"}""",
            TokenBuilder.Jwk());
        Assert.IsType<AuthenticationResult.Accepted>(await bot.Judge(Token()));
    }
}
