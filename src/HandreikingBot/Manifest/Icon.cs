using System.Buffers.Binary;

namespace HandreikingBot.Manifest;

/// <summary>What Teams asks of the two icons: PNG, colour 192 by 192 pixels, outline 32 by 32 (protocol part B4).</summary>
internal static class Icon
{
    public const int ColorSize = 192;
    public const int OutlineSize = 32;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The fault of an icon that is no PNG or has another size; nothing when it is right.</summary>
    public static IEnumerable<PackageFault> Faults(string file, ReadOnlySpan<byte> png, int side)
    {
        if (Size(png) is not var (width, height)) return [new(file, "dit is geen PNG-plaatje.")];
        return (width, height) == (side, side) ? [] : [new(file, $"het plaatje is {width} x {height} beeldpunten; het moet {side} x {side} zijn.")];
    }

    /// <summary>Width and height in pixels, from the header chunk that every PNG begins with; null for anything else.</summary>
    public static (int Width, int Height)? Size(ReadOnlySpan<byte> png)
    {
        if (png.Length < 24 || !png.StartsWith(Signature) || !png[12..].StartsWith("IHDR"u8)) return null;
        return (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
    }
}
