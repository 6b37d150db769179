using System.Buffers.Text;
using System.Net.Sockets;

namespace HandreikingBot.Benchmarks.Load;

/// <summary>
/// One kept-open HTTP/1.1 connection, no more of the protocol than bots and this driver speak: a first line, headers, and a body by Content-Length or in chunks. Written by hand since the driver
/// shares the machine with what it measures: what it spends, the bot cannot.
/// </summary>
internal sealed class HttpWire(Socket socket) : IDisposable
{
    private byte[] buffer = new byte[32 * 1024];
    private int start, end;

    /// <summary>The next message; <c>null</c> when the other side closed between two messages.</summary>
    /// <exception cref="IOException">It closed within a message, or this is not HTTP.</exception>
    public async Task<HttpMessage?> ReadAsync(CancellationToken cancellationToken)
    {
        int head;
        while ((head = buffer.AsSpan(start, end - start).IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (await FillAsync(cancellationToken)) continue;
            return start == end ? null : throw new IOException("closed within a head");
        }

        var (line, length, chunked) = Head(buffer.AsSpan(start, head));
        start += head + 4;
        return new HttpMessage(line, chunked ? await ChunksAsync(cancellationToken) : await BytesAsync(length, cancellationToken));
    }

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        while (bytes.Length > 0) bytes = bytes[await socket.SendAsync(bytes, SocketFlags.None, cancellationToken)..];
    }

    public void Dispose() => socket.Dispose();

    private static (string Line, int Length, bool Chunked) Head(ReadOnlySpan<byte> head)
    {
        var firstEnd = head.IndexOf("\r\n"u8);
        var line = System.Text.Encoding.ASCII.GetString(firstEnd < 0 ? head : head[..firstEnd]);
        int length = 0, at = firstEnd;
        var chunked = false;
        while (at >= 0 && at < head.Length)
        {
            var rest = head[(at + 2)..];
            var lineEnd = rest.IndexOf("\r\n"u8);
            var header = lineEnd < 0 ? rest : rest[..lineEnd];
            if (Is(header, "content-length:"u8)) length = Utf8Parser.TryParse(header[15..].TrimStart((byte)' '), out int bytes, out _) ? bytes : 0;
            else if (Is(header, "transfer-encoding:"u8)) chunked = header.IndexOf("chunked"u8) >= 0;
            at = lineEnd < 0 ? -1 : at + 2 + lineEnd;
        }

        return (line, length, chunked);
    }

    private static bool Is(ReadOnlySpan<byte> header, ReadOnlySpan<byte> name) =>
        header.Length >= name.Length && System.Text.Ascii.EqualsIgnoreCase(header[..name.Length], name);

    private async Task<byte[]> BytesAsync(int length, CancellationToken cancellationToken)
    {
        while (end - start < length)
            if (!await FillAsync(cancellationToken)) throw new IOException("closed within a body");
        var bytes = buffer.AsSpan(start, length).ToArray();
        start += length;
        return bytes;
    }

    private async Task<byte[]> ChunksAsync(CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        while (true)
        {
            int line;
            while ((line = buffer.AsSpan(start, end - start).IndexOf("\r\n"u8)) < 0)
                if (!await FillAsync(cancellationToken)) throw new IOException("closed within a chunk");
            if (!Utf8Parser.TryParse(buffer.AsSpan(start, line), out int size, out _, 'X')) throw new IOException("no size of a chunk");
            start += line + 2;
            var chunk = await BytesAsync(size + 2, cancellationToken);
            if (size is 0) return whole.ToArray();
            whole.Write(chunk, 0, size);
        }
    }

    /// <summary>False when the other side closed.</summary>
    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (start == end) (start, end) = (0, 0);
        if (end == buffer.Length) MakeRoom();
        var count = await socket.ReceiveAsync(buffer.AsMemory(end), SocketFlags.None, cancellationToken);
        end += count;
        return count > 0;
    }

    private void MakeRoom()
    {
        var target = start > 0 ? buffer : new byte[buffer.Length * 2];
        buffer.AsSpan(start, end - start).CopyTo(target);
        (buffer, end, start) = (target, end - start, 0);
    }
}

/// <summary>A request or a response.</summary>
/// <param name="Line">Its first line.</param>
/// <param name="Body">Empty when it has none.</param>
internal sealed record HttpMessage(string Line, byte[] Body)
{
    /// <summary>Of a response.</summary>
    public int Status => Line.Length > 12 && int.TryParse(Line.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture, out var status) ? status : 0;
}
