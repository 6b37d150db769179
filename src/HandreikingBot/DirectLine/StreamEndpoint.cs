using System.Net.WebSockets;
using HandreikingBot.Storage;
using HandreikingBot.WebChat;
using Microsoft.Extensions.Options;

namespace HandreikingBot.DirectLine;

/// <summary><c>GET conversations/{id}/stream</c>: a WebSocket that gets every activity after its watermark, once and in the log's order.</summary>
internal sealed class StreamEndpoint(
    DirectLineDoor door, DirectLineLimits limits, IStore store, LogSignals signals, IOptions<WebChatOptions> options, IHostApplicationLifetime lifetime)
{
    /// <summary>The log is read again after this long even without a signal, in case another process wrote it; an empty message then says that the line is alive.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);

    public async Task HandleAsync(HttpContext http)
    {
        var id = http.GetRouteValue("id") as string ?? "";
        if (await RefusalAsync(http, id) is { } error)
        {
            await error.WriteAsync(http);
            return;
        }

        using var watch = signals.Open(id, options.Value.MaxStreamsPerConversation);
        if (watch is null)
        {
            await DirectLineError.TooMany(Quiet).WriteAsync(http);
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var listening = ListenAsync(socket, end);
        await SendAsync(socket, id, ActivitySet.From(http.Request) ?? 0, watch, end.Token);
        await CloseAsync(socket, listening);
    }

    private async Task<DirectLineError?> RefusalAsync(HttpContext http, string id)
    {
        if (limits.Request(http) is { } error) return error;
        if (await door.AdmitAsync(DirectLineTokens.InAddress(http.Request), id, http.RequestAborted) is Admission.Refused refused) return refused.Error;
        if (!http.WebSockets.IsWebSocketRequest) return DirectLineError.NotAStream;
        return ActivitySet.From(http.Request) is null ? DirectLineError.BadWatermark : null;
    }

    private async Task SendAsync(WebSocket socket, string conversation, long watermark, Watch watch, CancellationToken end)
    {
        try
        {
            while (!end.IsCancellationRequested && socket.State is WebSocketState.Open)
            {
                var entries = await store.ReadLogAsync(conversation, watermark, ActivitySet.Most, end);
                var message = entries is [] ? default : ActivitySet.ToJson(entries, watermark);
                await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, end);
                if (entries is [.., var last]) watermark = last.Seq;
                if (entries.Count < ActivitySet.Most) await watch.WaitAsync(Quiet, end);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            // The client left, or the bot stops: the client comes back with its watermark.
        }
    }

    /// <summary>A client says nothing here but "I am still there" and "goodbye"; whatever else it sends is read and dropped.</summary>
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource end)
    {
        var nothing = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(nothing.AsMemory(), end.Token)).MessageType is not WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            // Sending ends as well, below.
        }

        await end.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket, Task listening)
    {
        await listening;
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, statusDescription: null, patience.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            // Gone already.
        }
    }
}
