using HandreikingBot.BotConnector.Activities;

namespace HandreikingBot.BotConnector.Authentication;

/// <summary>
/// The rules of protocol part C1, each a pure function that answers null (fine) or its own reason. Stricter than the SDKs: the serviceurl claim and the key's
/// endorsement are required, and one issuer is accepted (a single-tenant registration does not change the issuer of Teams' tokens).
/// </summary>
internal static class TokenRules
{
    /// <summary>How far two clocks may be apart.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>A real token has some 1,200 characters.</summary>
    private const int MaxTokenLength = 16 * 1024;

    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512"];

    /// <summary>Takes the token out of <c>Bearer …</c>; the scheme is case-insensitive (RFC 9110, 11.1), the token is exactly one word.</summary>
    public static (string? Token, RefusalReason Reason) Token(string? header)
    {
        const string scheme = "Bearer ";
        if (string.IsNullOrWhiteSpace(header)) return (null, RefusalReason.TokenMissing);
        if (!header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return (null, RefusalReason.TokenMalformed);
        var token = header[scheme.Length..].Trim();
        return token.Length is 0 or > MaxTokenLength || token.AsSpan().ContainsAny(' ', ',', '\t') ? (null, RefusalReason.TokenMalformed) : (token, default);
    }

    public static RefusalReason? Algorithm(string? algorithm)
        => Algorithms.Contains(algorithm, StringComparer.Ordinal) ? null : RefusalReason.AlgorithmNotAllowed;

    public static RefusalReason? Issuer(string? issuer, string expected)
        => string.Equals(issuer, expected, StringComparison.Ordinal) ? null : RefusalReason.IssuerNotAllowed;

    /// <summary>Exactly one audience, this bot: a token for several is nothing that the Connector issues.</summary>
    public static RefusalReason? Audience(IEnumerable<string> audiences, string appId)
        => audiences.Take(2).ToArray() is [var audience] && string.Equals(audience, appId, StringComparison.OrdinalIgnoreCase)
            ? null : RefusalReason.AudienceNotAllowed;

    /// <summary>An expiry is required; both ends may be off by <see cref="Skew"/>, ends included.</summary>
    public static RefusalReason? Lifetime(DateTimeOffset? notBefore, DateTimeOffset? expires, DateTimeOffset now)
    {
        if (expires is not { } end) return RefusalReason.LifetimeMissing;
        if (now - end > Skew) return RefusalReason.Expired;
        return notBefore is { } start && start - now > Skew ? RefusalReason.NotYetValid : null;
    }

    /// <summary>A key without endorsements is endorsed for nothing.</summary>
    public static RefusalReason? Endorsement(IReadOnlyCollection<string> endorsements, string channelId)
        => endorsements.Contains(channelId, StringComparer.Ordinal) ? null : RefusalReason.ChannelNotEndorsed;

    /// <summary>The whole address, ignoring case and one slash at the end.</summary>
    public static RefusalReason? ServiceUrl(string? claim, string? serviceUrl)
    {
        if (string.IsNullOrWhiteSpace(claim)) return RefusalReason.ServiceUrlClaimMissing;
        return serviceUrl is not null && WithoutSlash(claim).Equals(WithoutSlash(serviceUrl), StringComparison.OrdinalIgnoreCase)
            ? null : RefusalReason.ServiceUrlMismatch;
    }

    /// <summary>Every tenant that the activity names must be on the list; an empty list allows all.</summary>
    public static RefusalReason? Tenant(ActivityEnvelope envelope, ICollection<string> allowed)
    {
        if (allowed.Count == 0) return null;
        var named = new[] { envelope.Conversation.TenantId, envelope.ChannelData?.TenantId }.OfType<string>().ToArray();
        return named.Length > 0 && named.All(tenant => allowed.Contains(tenant, StringComparer.OrdinalIgnoreCase)) ? null : RefusalReason.TenantNotAllowed;
    }

    private static ReadOnlySpan<char> WithoutSlash(string address) => address.EndsWith('/') ? address.AsSpan(0, address.Length - 1) : address;
}
