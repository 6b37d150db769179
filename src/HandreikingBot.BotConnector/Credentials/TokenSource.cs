using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace HandreikingBot.BotConnector.Credentials;

/// <summary>A token for the Connector.</summary>
/// <param name="Value">The bearer token; never logged.</param>
/// <param name="Expires">When it stops working.</param>
internal sealed record AccessToken(string Value, DateTimeOffset Expires)
{
    /// <summary>A record would print its fields.</summary>
    public override string ToString() => $"token until {Expires:O}";
}

/// <summary>Where tokens come from: <see cref="ConfidentialClientTokens"/> or <see cref="ManagedIdentityTokens"/>.</summary>
internal interface ITokenSource
{
    /// <summary>Asks for a new token, past MSAL's own cache: <see cref="ConnectorTokens"/> is the cache, on the clock that the tests hold.</summary>
    /// <exception cref="MsalException">It was refused, or the endpoint did not answer.</exception>
    Task<AccessToken> AcquireAsync(CancellationToken cancellation);
}

/// <summary>Client credentials with a secret or certificate (protocol part C2).</summary>
internal sealed class ConfidentialClientTokens(IOptions<BotIdentityOptions> identity, IOptions<BotConnectorOptions> options, LoginHttpClients http)
    : ITokenSource
{
    /// <summary>The "tenant" of registrations from before single-tenant (part C2).</summary>
    private const string MultiTenantAuthority = "botframework.com";

    private readonly Lazy<IConfidentialClientApplication> app = new(() => Build(identity.Value, options.Value, http), LazyThreadSafetyMode.PublicationOnly);

    public async Task<AccessToken> AcquireAsync(CancellationToken cancellation)
    {
        var result = await app.Value.AcquireTokenForClient([$"{options.Value.TokenAudience}/.default"]).WithForceRefresh(true).ExecuteAsync(cancellation);
        return new(result.AccessToken, result.ExpiresOn);
    }

    private static IConfidentialClientApplication Build(BotIdentityOptions identity, BotConnectorOptions options, LoginHttpClients http)
    {
        var tenant = identity.Type == BotAppType.MultiTenant ? MultiTenantAuthority : identity.TenantId;
        var builder = ConfidentialClientApplicationBuilder.Create(identity.AppId)
            .WithAuthority($"{options.LoginEndpoint.TrimEnd('/')}/{tenant}", validateAuthority: false)
            .WithInstanceDiscovery(false) // the authority is ours to configure; asking Microsoft whether it exists costs a call
            .WithHttpClientFactory(http, retryOnceOn5xx: false);
        builder = identity.Password is { } secret ? builder.WithClientSecret(secret) : builder.WithCertificate(Certificates.Load(identity));
        return builder.Build();
    }
}

/// <summary>A user-assigned managed identity: the machine's own endpoint gives the token (protocol part C2).</summary>
internal sealed class ManagedIdentityTokens(IOptions<BotIdentityOptions> identity, IOptions<BotConnectorOptions> options, LoginHttpClients http) : ITokenSource
{
    private readonly Lazy<IManagedIdentityApplication> app = new(() => ManagedIdentityApplicationBuilder
        .Create(ManagedIdentityId.WithUserAssignedClientId(identity.Value.AppId))
        .WithHttpClientFactory(http, retryOnceOn5xx: false)
        .Build(), LazyThreadSafetyMode.PublicationOnly);

    public async Task<AccessToken> AcquireAsync(CancellationToken cancellation)
    {
        var result = await app.Value.AcquireTokenForManagedIdentity(options.Value.TokenAudience).WithForceRefresh(true).ExecuteAsync(cancellation);
        return new(result.AccessToken, result.ExpiresOn);
    }
}

/// <summary>Gives MSAL the host's HTTP clients, with their timeouts.</summary>
internal sealed class LoginHttpClients(IHttpClientFactory http) : IMsalHttpClientFactory
{
    public const string HttpClientName = "HandreikingBot.Login";

    public HttpClient GetHttpClient() => http.CreateClient(HttpClientName);
}
