using HandreikingBot.BotConnector.Activities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HandreikingBot.BotConnector.Authentication;

/// <summary>
/// Judges the token of an activity (protocol part C1). The body is parsed first because channel and service URL are part of the question, but
/// nothing may be done with it before this accepts. Cheap rules come before the signature, so that junk costs neither a fetch nor cryptography.
/// </summary>
internal sealed class TokenJudge(SigningKeys keys, IOptions<BotConnectorOptions> options, TimeProvider time)
{
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <summary>Judges the header's token; null is fine.</summary>
    public async ValueTask<RefusalReason?> JudgeAsync(string? header, string appId, ActivityEnvelope activity, CancellationToken cancellation)
    {
        var (text, headerFault) = TokenRules.Token(header);
        if (text is null) return headerFault;
        if (Parse(text) is not { } token) return RefusalReason.TokenMalformed;
        if (ClaimFault(token, appId) is { } claimFault) return claimFault;

        var (key, keyFault) = await keys.FindAsync(token.Kid ?? "", cancellation);
        if (key is null) return keyFault;
        if (!await IsSignedByAsync(key.Key, token, appId)) return RefusalReason.SignatureInvalid;
        return TokenRules.Endorsement(key.Endorsements, activity.ChannelId)
            ?? TokenRules.ServiceUrl(ServiceUrlClaim(token), activity.ServiceUrl)
            ?? TokenRules.Tenant(activity, options.Value.AllowedTenants);
    }

    private JsonWebToken? Parse(string text)
    {
        try
        {
            return handler.CanReadToken(text) ? handler.ReadJsonWebToken(text) : null;
        }
        catch (Exception problem) when (problem is ArgumentException or SecurityTokenException or FormatException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private RefusalReason? ClaimFault(JsonWebToken token, string appId)
        => TokenRules.Algorithm(token.Alg)
            ?? TokenRules.Issuer(token.Issuer, options.Value.Issuer)
            ?? TokenRules.Audience(token.Audiences, appId)
            ?? TokenRules.Lifetime(Moment(token.ValidFrom), Moment(token.ValidTo), time.GetUtcNow());

    /// <summary>The library checks the signature, and once more what the rules have checked: two locks on one door.</summary>
    private async Task<bool> IsSignedByAsync(SecurityKey key, JsonWebToken token, string appId)
    {
        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = key,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
            ValidIssuer = options.Value.Issuer,
            ValidAudience = appId,
            AudienceValidator = (audiences, _, _) => TokenRules.Audience(audiences, appId) is null,
            LifetimeValidator = (start, end, _, _) => TokenRules.Lifetime(Moment(start), Moment(end), time.GetUtcNow()) is null,
        });
        return result.IsValid;
    }

    private static string? ServiceUrlClaim(JsonWebToken token)
        => token.TryGetPayloadValue<object>("serviceurl", out var claim) ? claim as string : null;

    /// <summary>The library writes "absent" as the smallest date.</summary>
    private static DateTimeOffset? Moment(DateTime? utc)
        => utc is { } moment && moment != DateTime.MinValue ? new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)) : null;
}
