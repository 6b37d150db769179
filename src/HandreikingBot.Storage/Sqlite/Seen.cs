using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HandreikingBot.Storage.Sqlite;

/// <summary>Which activities were accepted, kept as digests: enough to know one again, too little to say whose it was.</summary>
internal static class Seen
{
    private const int DigestBytes = 16;

    /// <summary>128 bits of SHA-256 over the four parts, each with its length before it so that no two keys run together.</summary>
    public static byte[] Digest(ConversationKey key, string activityId)
    {
        ReadOnlySpan<string> parts = [key.Channel, key.Tenant, key.Conversation, activityId];
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))[..DigestBytes];
    }

    public static bool Holds(Database database, byte[] digest) => database.Number("SELECT 1 FROM seen WHERE digest = $digest", ("$digest", digest)) is not null;

    /// <summary>False when it was there already.</summary>
    public static bool Add(Database database, byte[] digest, DateTimeOffset now) =>
        database.Execute("INSERT INTO seen (digest, seen_at) VALUES ($digest, $now) ON CONFLICT DO NOTHING", ("$digest", digest), ("$now", now)) == 1;
}
