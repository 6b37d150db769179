using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HandreikingBot.Storage;

/// <summary>Knows an activity or conversation again without saying which it was.</summary>
internal static class Digest
{
    private const int Bytes = 16;

    /// <summary>128 bits of SHA-256 over the four parts, each with its length before it so that no two keys run together.</summary>
    public static byte[] Of(ConversationKey key, string activityId)
    {
        ReadOnlySpan<string> parts = [key.Channel, key.Tenant, key.Conversation, activityId];
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))[..Bytes];
    }
}
