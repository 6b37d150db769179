using System.Net;
using System.Text;
using HandreikingBot.Tests.Edge.Builders;

namespace HandreikingBot.Tests.Edge.Drivers;

/// <summary>Stands in for the Bot Framework's metadata and for Entra's token endpoint (protocol parts C1, C2), and for nothing else.</summary>
internal sealed class OpenIdStandIn : HttpMessageHandler
{
    public const string BotToken = "a-token-for-the-connector";

    private readonly Dictionary<string, string> answers = new(StringComparer.Ordinal)
    {
        ["GET https://login.botframework.com/v1/.well-known/openidconfiguration"] =
            """{"issuer":"https://api.botframework.com","jwks_uri":"https://login.botframework.com/v1/.well-known/keys"}""",
        [$"POST https://login.microsoftonline.com/{Bot.RegistrationTenant}/oauth2/v2.0/token"] =
            $$"""{"token_type":"Bearer","expires_in":3599,"access_token":"{{BotToken}}"}""",
    };

    /// <summary>False: the metadata cannot be had.</summary>
    public bool IsUp { get; set; } = true;

    /// <summary>The published keys, each as a JWK.</summary>
    public IReadOnlyList<string> Keys { get; set; } = [Token.Jwk()];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = $"{request.Method} {request.RequestUri}";
        if (!IsUp) return Answer(HttpStatusCode.ServiceUnavailable, "");
        if (call == "GET https://login.botframework.com/v1/.well-known/keys") return Answer(HttpStatusCode.OK, $$"""{"keys":[{{string.Join(',', Keys)}}]}""");
        return answers.TryGetValue(call, out var body) ? Answer(HttpStatusCode.OK, body) : throw new InvalidOperationException($"an unexpected call: {call}");
    }

    private static Task<HttpResponseMessage> Answer(HttpStatusCode status, string body) =>
        Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
}
