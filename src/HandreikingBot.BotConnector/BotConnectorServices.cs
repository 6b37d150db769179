using HandreikingBot.BotConnector.Authentication;
using HandreikingBot.BotConnector.Connector;
using HandreikingBot.BotConnector.Credentials;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HandreikingBot.BotConnector;

/// <summary>Puts the Bot Connector into the host.</summary>
public static class BotConnectorServices
{
    /// <summary>
    /// Adds <see cref="InboundAuthenticator"/> and <see cref="ConnectorClient"/> (both singletons), their options (root keys <c>MicrosoftApp…</c>, section
    /// <c>BotConnector</c>) and their HTTP clients. Faulty settings stop the start.
    /// </summary>
    public static IServiceCollection AddBotConnector(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<BotIdentityOptions>().Bind(configuration).ValidateOnStart();
        services.AddOptions<BotConnectorOptions>().Bind(configuration.GetSection(BotConnectorOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotIdentityOptions>, BotIdentityOptionsValidator>();
        services.AddSingleton<IValidateOptions<BotConnectorOptions>, BotConnectorOptionsValidator>();
        services.AddSingleton<IValidateOptions<BotConnectorOptions>, BotConnectorListsValidator>();
        services.TryAddSingleton(TimeProvider.System);

        AddHttp(services);
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<TokenJudge>();
        services.AddSingleton(provider => new InboundAuthenticator(provider.GetRequiredService<TokenJudge>(),
            provider.GetRequiredService<IOptions<BotIdentityOptions>>(), provider.GetRequiredService<IOptions<BotConnectorOptions>>(),
            provider.GetRequiredService<ILogger<InboundAuthenticator>>()));

        services.AddSingleton<LoginHttpClients>();
        services.AddSingleton(Tokens);
        services.AddSingleton(provider => new TokenProbe(() => Source(provider)));
        services.AddSingleton(provider =>
            new MetadataProbe(provider.GetRequiredService<IHttpClientFactory>(), provider.GetRequiredService<IOptions<BotConnectorOptions>>()));
        services.AddSingleton<ConnectorTransport>();
        services.AddSingleton(provider => new ConnectorClient(provider.GetRequiredService<ConnectorTransport>()));
        return services;
    }

    private static ITokenSource? Source(IServiceProvider provider) => provider.GetRequiredService<IOptions<BotIdentityOptions>>().Value switch
    {
        { AppId: null } => null,
        { Type: BotAppType.UserAssignedMSI } => ActivatorUtilities.CreateInstance<ManagedIdentityTokens>(provider),
        _ => ActivatorUtilities.CreateInstance<ConfidentialClientTokens>(provider),
    };

    private static ConnectorTokens Tokens(IServiceProvider provider) =>
        new(Source(provider), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<ConnectorTokens>>());

    /// <summary>No redirects anywhere: an address was checked, and another was not. Answers are small, so memory is capped.</summary>
    private static void AddHttp(IServiceCollection services)
    {
        foreach (var name in (ReadOnlySpan<string>)[SigningKeys.HttpClientName, LoginHttpClients.HttpClientName, ConnectorTransport.HttpClientName])
        {
            services.AddHttpClient(name)
                .ConfigureHttpClient((provider, client) =>
                {
                    client.MaxResponseContentBufferSize = ConnectorTransport.MaxAnswer;
                    client.Timeout = provider.GetRequiredService<IOptions<BotConnectorOptions>>().Value.LoginTimeout;
                })
                .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    UseCookies = false,
                    ActivityHeadersPropagator = null, // our traces are nobody else's
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5)
                })
                .RemoveAllLoggers(); // they log whole addresses, which hold conversation ids
        }
    }
}
