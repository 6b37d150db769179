using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HandreikingBot.Benchmarks.Load;

/// <summary>
/// The Bot Connector as a bot sees it, on a port of this machine: takes what is posted or put to <c>…/v3/conversations/{conversation}/activities…</c> and hands it to who plays that conversation
/// (protocol part C4).
/// </summary>
internal sealed class ConnectorSide : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentDictionary<string, Action<byte[]>> players = new(StringComparer.Ordinal);
    private readonly Task accepting;
    private int ids;

    public ConnectorSide()
    {
        listener.Start(512);
        Url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}/";
        accepting = AcceptAsync();
    }

    /// <summary>To be named as <c>serviceUrl</c>.</summary>
    public string Url { get; }

    /// <summary>Messages to conversations that nobody plays (any more).</summary>
    public int Strays { get; private set; }

    public void Play(string conversation, Action<byte[]> arrived) => players[conversation] = arrived;

    public void Leave(string conversation) => players.TryRemove(conversation, out _);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        listener.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await listener.AcceptSocketAsync(stop.Token);
                socket.NoDelay = true;
                _ = ServeAsync(socket);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var wire = new HttpWire(socket);
        try
        {
            while (await wire.ReadAsync(stop.Token) is { } request)
            {
                // The reply counts as arrived before it is answered, as for who looks at a screen.
                Take(request);
                await wire.WriteAsync(Created(), stop.Token);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or IOException)
        {
            // The bot went away, or this did.
        }
    }

    private void Take(HttpMessage request)
    {
        if (ConversationOf(request.Line) is { } conversation && players.TryGetValue(conversation, out var arrived)) arrived(request.Body);
        else Strays++;
    }

    private byte[] Created()
    {
        var body = $$"""{"id":"m-{{Interlocked.Increment(ref ids).ToString(CultureInfo.InvariantCulture)}}"}""";
        return Encoding.ASCII.GetBytes($"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n{body}");
    }

    private static string? ConversationOf(string line)
    {
        const string before = "/v3/conversations/";
        var start = line.IndexOf(before, StringComparison.Ordinal) + before.Length;
        if (start < before.Length || line.IndexOf('/', start) is not (> 0 and var end)) return null;
        return Uri.UnescapeDataString(line[start..end]);
    }
}
