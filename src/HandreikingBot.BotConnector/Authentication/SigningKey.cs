using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.Tokens;

namespace HandreikingBot.BotConnector.Authentication;

/// <summary>A published key and the channels it may speak for (protocol part C1).</summary>
internal sealed record SigningKey(SecurityKey Key, IReadOnlyList<string> Endorsements)
{
    /// <summary>Reads a JWK; null for what is not a usable RSA key, so that one odd entry does not cost the others.</summary>
    public static SigningKey? From(JwkBody jwk)
    {
        if (jwk is not { Kty: "RSA", Kid: { Length: > 0 } kid, N: { } n, E: { } e }) return null;
        try
        {
            var parameters = new RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes(n), Exponent = Base64UrlEncoder.DecodeBytes(e) };
            return parameters.Modulus.Length < 256 ? null : new(new RsaSecurityKey(parameters) { KeyId = kid }, jwk.Endorsements ?? []);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

/// <summary>OpenID configuration: only where the keys are.</summary>
internal sealed record OpenIdBody([property: JsonPropertyName("jwks_uri")] string? JwksUri);

/// <summary>A JSON Web Key Set with the Bot Framework's extra field <c>endorsements</c>.</summary>
internal sealed record JwksBody(IReadOnlyList<JwkBody?>? Keys);

internal sealed record JwkBody(string? Kty, string? Kid, string? N, string? E, IReadOnlyList<string>? Endorsements);

[JsonSourceGenerationOptions(JsonSerializerDefaults.General, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OpenIdBody))]
[JsonSerializable(typeof(JwksBody))]
internal sealed partial class MetadataJson : JsonSerializerContext;
