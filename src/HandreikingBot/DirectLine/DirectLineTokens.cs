using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace HandreikingBot.DirectLine;

/// <summary>What opens a browser chat: 256 random bits. The store knows only their hash, so a copy of the store opens nothing.</summary>
internal static class DirectLineTokens
{
    private const string Scheme = "Bearer ";

    /// <summary>Longer than any of ours; what exceeds it is not hashed.</summary>
    private const int MaxLength = 200;

    /// <summary>A new token, 43 characters that need no escaping in an address.</summary>
    public static string New() => Random(32);

    /// <summary>A new conversation id, 22 characters.</summary>
    public static string NewConversation() => Random(16);

    /// <summary>A new user id; Direct Line reserves <c>dl_</c> for ids that come with a token.</summary>
    public static string NewUser() => "dl_" + Random(16);

    /// <summary>SHA-256 in hexadecimals: enough without salt, as nobody can guess 256 random bits.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>The token in an Authorization header; null when there is none.</summary>
    public static string? In(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { Length: > 7 } header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? Usable(header[Scheme.Length..].Trim())
            : null;

    /// <summary>The token in a stream's address, where a browser can send no header; null when there is none.</summary>
    public static string? InAddress(HttpRequest request) => Usable(request.Query["t"].ToString());

    private static string? Usable(string token) => token.Length is > 0 and <= MaxLength ? token : null;

    private static string Random(int bytes) => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));
}
