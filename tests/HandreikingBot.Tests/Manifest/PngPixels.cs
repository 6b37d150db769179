using System.Buffers.Binary;
using System.IO.Compression;
using HandreikingBot.Manifest;

namespace HandreikingBot.Tests.Manifest;

/// <summary>Reads the pixels of the kind of PNG that our icons are: 8-bit RGBA, not interlaced (PNG specification, sections 9 and 11).</summary>
internal static class PngPixels
{
    private const int BytesPerPixel = 4;

    /// <summary>The pixels, row by row from the top left.</summary>
    public static IReadOnlyList<(byte Red, byte Green, byte Blue, byte Alpha)> Read(byte[] png)
    {
        var (width, height) = Icon.Size(png)!.Value;
        Assert.Equal<byte>([8, 6, 0, 0, 0], png[24..29]);
        var stride = width * BytesPerPixel;
        var rows = new byte[height * stride];
        using var filtered = new ZLibStream(new MemoryStream(Data(png)), CompressionMode.Decompress);
        for (var y = 0; y < height; y++)
        {
            var filter = filtered.ReadByte();
            filtered.ReadExactly(rows, y * stride, stride);
            for (var x = 0; x < stride; x++) rows[y * stride + x] += Predict(filter, rows, y * stride + x, stride);
        }

        return [.. rows.Chunk(BytesPerPixel).Select(pixel => (pixel[0], pixel[1], pixel[2], pixel[3]))];
    }

    private static byte[] Data(byte[] png)
    {
        var data = new List<byte>();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4).StartsWith("IDAT"u8)) data.AddRange(png.AsSpan(at + 8, length));
            at += length + 12;
        }

        return [.. data];
    }

    private static byte Predict(int filter, byte[] rows, int at, int stride)
    {
        var hasLeft = at % stride >= BytesPerPixel;
        int left = hasLeft ? rows[at - BytesPerPixel] : 0;
        int up = at >= stride ? rows[at - stride] : 0;
        int corner = hasLeft && at >= stride ? rows[at - stride - BytesPerPixel] : 0;
        return (byte)(filter switch
        {
            0 => 0,
            1 => left,
            2 => up,
            3 => (left + up) / 2,
            4 => Paeth(left, up, corner),
            _ => throw new InvalidDataException($"filter {filter}"),
        });
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - 2 * corner));
        if (toLeft <= toUp && toLeft <= toCorner) return left;
        return toUp <= toCorner ? up : corner;
    }
}
