using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HandreikingBot.BotConnector.Tests.Drivers;

namespace HandreikingBot.BotConnector.Tests.Builders;

/// <summary>A token as the Bot Framework issues it, really signed, written by hand so that the library under test does not test itself.</summary>
internal sealed class TokenBuilder(TimeProvider time)
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    public const string KeyId = "key-1";

    /// <summary>The published key; made once per run, nothing depends on its value.</summary>
    public static readonly RSA Key = RSA.Create(2048);

    public static readonly RSA StrangersKey = RSA.Create(2048);

    private readonly JsonObject header = new() { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = KeyId };

    private readonly JsonObject claims = new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = BotDriver.AppId,
        ["serviceurl"] = ServiceUrl,
        ["nbf"] = time.GetUtcNow().AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = time.GetUtcNow().AddMinutes(60).ToUnixTimeSeconds(),
    };

    public static string Jwk(string keyId = KeyId, RSA? key = null, string? endorsements = """["msteams","webchat"]""")
    {
        var numbers = (key ?? Key).ExportParameters(false);
        var extra = endorsements is null ? "" : $",\"endorsements\":{endorsements}";
        return $$"""{"kty":"RSA","use":"sig","kid":"{{keyId}}","x5t":"{{keyId}}","n":"{{Encode(numbers.Modulus!)}}","e":"{{Encode(numbers.Exponent!)}}"{{extra}}}""";
    }

    public TokenBuilder With(string claim, JsonNode? value)
    {
        claims[claim] = value;
        return this;
    }

    public TokenBuilder Without(string claim)
    {
        claims.Remove(claim);
        return this;
    }

    public TokenBuilder Header(string name, string? value)
    {
        if (value is null) header.Remove(name);
        else header[name] = value;
        return this;
    }

    public TokenBuilder Lives(TimeSpan from, TimeSpan to)
        => With("nbf", (time.GetUtcNow() + from).ToUnixTimeSeconds()).With("exp", (time.GetUtcNow() + to).ToUnixTimeSeconds());

    /// <summary>Signed as the header's <c>alg</c> says; HS256 uses the public modulus as its secret, the classic confusion.</summary>
    public string Sign(RSA? key = null)
    {
        var signed = Encode(JsonSerializer.SerializeToUtf8Bytes(header)) + "." + Encode(JsonSerializer.SerializeToUtf8Bytes(claims));
        var bytes = Encoding.ASCII.GetBytes(signed);
        key ??= Key;
        return signed + "." + Encode((string?)header["alg"] switch
        {
            "RS384" => key.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "RS512" => key.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            "HS256" => HMACSHA256.HashData(key.ExportParameters(false).Modulus!, bytes),
            "none" => [],
            _ => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        });
    }

    private static string Encode(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
