using System.Net;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.BotConnector.Authentication;
using HandreikingBot.BotConnector.Connector;
using HandreikingBot.BotConnector.Credentials;
using HandreikingBot.BotConnector.Tests.Builders;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HandreikingBot.BotConnector.Tests.Drivers;

/// <summary>The Bot Connector as the host wires it, on fake time, with stand-ins for the network.</summary>
internal sealed class BotDriver : IDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string BotTenant = "aaaaaaaa-0000-0000-0000-000000000001";
    public const string TokenEndpoint = $"POST https://login.microsoftonline.com/{BotTenant}/oauth2/v2.0/token";
    public const string OpenId = "GET https://login.botframework.com/v1/.well-known/openidconfiguration";
    public const string Keys = "GET https://login.botframework.com/v1/.well-known/keys";

    private readonly ServiceProvider services;

    private BotDriver(Dictionary<string, string?> settings)
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<TimeProvider>(Time);
        collection.AddBotConnector(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        foreach (var (name, standIn) in new[] { (SigningKeys.HttpClientName, Metadata), (LoginHttpClients.HttpClientName, Login),
            (ConnectorTransport.HttpClientName, Connector) })
            collection.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(() => standIn).SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public FakeTime Time { get; } = new();

    public StandIn Metadata { get; } = new();

    public StandIn Login { get; } = new();

    public StandIn Connector { get; } = new();

    public ConnectorClient Client => services.GetRequiredService<ConnectorClient>();

    public T Options<T>() where T : class => services.GetRequiredService<IOptions<T>>().Value;

    /// <summary>A single-tenant bot with a secret, and metadata that publishes <see cref="TokenBuilder.Key"/>; null removes a setting.</summary>
    public static BotDriver Configured(params (string Key, string? Value)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "a secret",
            ["MicrosoftAppTenantId"] = BotTenant,
        };
        foreach (var (key, value) in settings) all[key] = value;
        var driver = new BotDriver(all);
        driver.Publish(TokenBuilder.Jwk());
        return driver;
    }

    public static BotDriver NotConfigured(params (string Key, string? Value)[] settings)
        => new(settings.ToDictionary(setting => setting.Key, setting => setting.Value));

    public void Publish(params string[] keys)
    {
        Metadata.Forget()
            .Always(OpenId, HttpStatusCode.OK, """{"issuer":"https://api.botframework.com","jwks_uri":"https://login.botframework.com/v1/.well-known/keys"}""")
            .Always(Keys, HttpStatusCode.OK, $$"""{"keys":[{{string.Join(",", keys)}}]}""");
    }

    /// <summary>Entra answers with a token that lives an hour.</summary>
    public BotDriver GivesTokens(params string[] tokens)
    {
        foreach (var token in tokens) Login.Once(TokenEndpoint, HttpStatusCode.OK, $$"""{"token_type":"Bearer","expires_in":3599,"access_token":"{{token}}"}""");
        return this;
    }

    public async Task<AuthenticationResult> Judge(string? token, InboundActivity? activity = null, IPAddress? remote = null, bool forwarded = false)
        => await services.GetRequiredService<InboundAuthenticator>().AuthenticateAsync(
            token is null || token.Contains(' ', StringComparison.Ordinal) ? token : $"Bearer {token}",
            activity ?? Some.Message(), remote ?? IPAddress.Parse("203.0.113.7"), forwarded, TestContext.Current.CancellationToken);

    public async Task<RefusalReason> ReasonFor(string? token, InboundActivity? activity = null, IPAddress? remote = null, bool forwarded = false)
        => Assert.IsType<AuthenticationResult.Refused>(await Judge(token, activity, remote, forwarded)).Reason;

    public void Dispose() => services.Dispose();
}
