using System.Security.Cryptography;

namespace HandreikingBot.Manifest;

/// <summary>The app's id for a bot that was given none.</summary>
internal static class AppIdentity
{
    // Any fixed GUID would do; it keeps our ids apart from those that others derive from the same bot id.
    private static readonly Guid Namespace = new("5f0c3c0e-7a53-4b0d-9d0a-2b8a3c1e6f41");

    /// <summary>A GUID that is always the same for the same bot and differs from the bot's own id (RFC 9562, version 8: name-based on SHA-256).</summary>
    public static Guid Derive(Guid botId)
    {
        byte[] name = [.. Namespace.ToByteArray(bigEndian: true), .. botId.ToByteArray(bigEndian: true)];
        var bytes = SHA256.HashData(name).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
