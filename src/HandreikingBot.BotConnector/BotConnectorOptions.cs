using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace HandreikingBot.BotConnector;

/// <summary>Section <c>BotConnector</c>: how the bot talks with the Bot Connector. The defaults are those of the public cloud.</summary>
public sealed class BotConnectorOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "BotConnector";

    private const string IsEmpty = "is leeg; laat de sleutel weg voor de gewone waarde.";

    /// <summary>Where the Bot Framework publishes its keys (protocol part C1).</summary>
    [Required(ErrorMessage = IsEmpty), RegularExpression("^https://.+", ErrorMessage = "BotConnector:OpenIdMetadataUrl moet een https-adres zijn.")]
    public string OpenIdMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The one issuer whose tokens are accepted (part C1).</summary>
    [Required(ErrorMessage = IsEmpty)]
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>
    /// Entra tenant ids of the schools that may use the bot; empty allows all. Set it: who may install the app is decided elsewhere (part B4).
    /// </summary>
    public IList<string> AllowedTenants { get; set; } = [];

    /// <summary>Hosts that may receive the bot's token beside the Bot Framework's own (part C2): <c>name.example.org</c> or <c>*.example.org</c>.</summary>
    public IList<string> ExtraServiceHosts { get; set; } = [];

    /// <summary>Where Entra issues tokens (part C2).</summary>
    [Required(ErrorMessage = IsEmpty), RegularExpression("^https://[^/]+/?$", ErrorMessage = "BotConnector:LoginEndpoint moet een https-adres zonder pad zijn.")]
    public string LoginEndpoint { get; set; } = "https://login.microsoftonline.com";

    /// <summary>What the token is for (part C2).</summary>
    [Required(ErrorMessage = IsEmpty), RegularExpression("^https://.+", ErrorMessage = "BotConnector:TokenAudience moet een https-adres zijn.")]
    public string TokenAudience { get; set; } = "https://api.botframework.com";

    /// <summary>
    /// Accepts activities without a token from this machine's own addresses, and sends answers to http://localhost without one: for the Agents Playground
    /// (part C1).
    /// The host sets it in Development. Never in production: a reverse proxy on the same machine makes every request look local.
    /// </summary>
    public bool DangerouslyAllowUnauthenticatedRequests { get; set; }

    /// <summary>How long one call to the Connector may take; after that a POST may or may not have been delivered.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00", ConvertValueInInvariantCulture = true, ParseLimitsInInvariantCulture = true)]
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long fetching keys or a token may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00", ConvertValueInInvariantCulture = true, ParseLimitsInInvariantCulture = true)]
    public TimeSpan LoginTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait after a 429 that does not say (part C5).</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00", ConvertValueInInvariantCulture = true, ParseLimitsInInvariantCulture = true)]
    public TimeSpan DefaultRetryAfter { get; set; } = TimeSpan.FromSeconds(5);
}

[OptionsValidator]
internal sealed partial class BotConnectorOptionsValidator : IValidateOptions<BotConnectorOptions>;

/// <summary>What attributes cannot say about lists.</summary>
internal sealed class BotConnectorListsValidator : IValidateOptions<BotConnectorOptions>
{
    public ValidateOptionsResult Validate(string? name, BotConnectorOptions options)
    {
        string[] faults =
        [
            .. options.AllowedTenants.Where(tenant => !Guid.TryParseExact(tenant, "D", out _))
                .Select(tenant => $"BotConnector:AllowedTenants: '{tenant}' is geen tenant-id."),
            .. options.ExtraServiceHosts.Where(host => !IsHost(host))
                .Select(host => $"BotConnector:ExtraServiceHosts: '{host}' is geen host of *.host met minstens een punt in de naam."),
        ];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static bool IsHost(string host)
    {
        var name = host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host;
        return name.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(name) == UriHostNameType.Dns;
    }
}
