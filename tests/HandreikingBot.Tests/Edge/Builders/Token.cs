using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HandreikingBot.Tests.Edge.Builders;

/// <summary>A token as the Bot Framework issues it (protocol part C1), really signed, made by hand so that no library tests itself.</summary>
internal sealed class Token
{
    private static readonly RSA PublishedKey = RSA.Create(2048); // nothing depends on its value
    private static readonly RSA StrangersKey = RSA.Create(2048);

    private readonly JsonObject header = new() { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = "key-1" };

    private readonly JsonObject claims = new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = Bot.AppId,
        ["serviceurl"] = Wire.ServiceUrl,
        ["nbf"] = DateTimeOffset.UtcNow.AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(),
    };

    public static string Sound { get; } = new Token().Sign();

    /// <summary>A token of a while before this moment, for a bot whose clock a test has set.</summary>
    public static string SoundAt(DateTimeOffset now) =>
        new Token().With("nbf", now.AddMinutes(-1).ToUnixTimeSeconds()).With("exp", now.AddHours(1).ToUnixTimeSeconds()).Sign();

    public static string Jwk(string? endorsements = """["msteams"]""")
    {
        var numbers = PublishedKey.ExportParameters(false);
        var extra = endorsements is null ? "" : $",\"endorsements\":{endorsements}";
        return $$"""{"kty":"RSA","use":"sig","kid":"key-1","n":"{{Base64Url.EncodeToString(numbers.Modulus)}}","e":"{{Base64Url.EncodeToString(numbers.Exponent)}}"{{extra}}}""";
    }

    public Token With(string claim, JsonNode? value)
    {
        if (value is null) claims.Remove(claim);
        else claims[claim] = value;
        return this;
    }

    public Token Header(string name, string value)
    {
        header[name] = value;
        return this;
    }

    /// <summary>Lives from and until so many minutes from now.</summary>
    public Token Lives(int from, int until) =>
        With("nbf", DateTimeOffset.UtcNow.AddMinutes(from).ToUnixTimeSeconds()).With("exp", DateTimeOffset.UtcNow.AddMinutes(until).ToUnixTimeSeconds());

    public string Sign() => Sign(PublishedKey);

    public string SignByStranger() => Sign(StrangersKey);

    private string Sign(RSA key)
    {
        var signed = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(header)) + "." + Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims));
        var bytes = Encoding.ASCII.GetBytes(signed);
        var signature = header["alg"]?.GetValue<string>() switch
        {
            "none" => [],
            "HS256" => HMACSHA256.HashData(key.ExportParameters(false).Modulus ?? [], bytes), // the classic confusion: the public key as a secret
            _ => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
        return signed + "." + Base64Url.EncodeToString(signature);
    }
}
