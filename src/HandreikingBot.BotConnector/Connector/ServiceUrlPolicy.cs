using System.Text;

namespace HandreikingBot.BotConnector.Connector;

/// <summary>What may be done with a service URL.</summary>
internal abstract record ServiceUrlVerdict
{
    private ServiceUrlVerdict() { }

    /// <summary>Send there, with or without the bot's token. <paramref name="Base"/> ends with a slash.</summary>
    public sealed record Allowed(Uri Base, bool WithToken) : ServiceUrlVerdict;

    /// <summary>Send nothing there.</summary>
    public sealed record Refused : ServiceUrlVerdict;
}

/// <summary>
/// Whom the bot's token may be shown to (protocol part C2): https on the usual port of a listed host. An activity names its own service URL, so without this
/// anybody whose activity is believed once could collect tokens. In the dangerous development mode this machine is allowed too, without a token.
/// </summary>
internal static class ServiceUrlPolicy
{
    private static readonly string[] Hosts = ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "*.botframework.com"];

    public static ServiceUrlVerdict Judge(string? serviceUrl, BotConnectorOptions options)
    {
        // Some strange letters in a host make it throw when asked for later; no listed host has any but plain ones.
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || !Ascii.IsValid(address.Host) || address.UserInfo.Length > 0 || address.Query.Length > 0
            || address.Fragment.Length > 0)
            return new ServiceUrlVerdict.Refused();
        var root = address.AbsolutePath.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
        if (options.DangerouslyAllowUnauthenticatedRequests && address.IsLoopback && address.Scheme is "http" or "https")
            return new ServiceUrlVerdict.Allowed(root, WithToken: false);
        var listed = address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort
            && Hosts.Concat(options.ExtraServiceHosts).Any(host => Matches(host, address.Host));
        return listed ? new ServiceUrlVerdict.Allowed(root, WithToken: true) : new ServiceUrlVerdict.Refused();
    }

    private static bool Matches(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase) && host.Length > pattern.Length - 1
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
