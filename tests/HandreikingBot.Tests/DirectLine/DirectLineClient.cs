using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace HandreikingBot.Tests.DirectLine;

/// <summary>What Web Chat does, by hand.</summary>
internal sealed record DirectLineClient(HttpClient Http, string Conversation, string Token, string StreamUrl)
{
    public static async Task<DirectLineClient> OpenAsync(HttpClient http)
    {
        using var answer = await http.PostAsync("/v3/directline/conversations", content: null);
        answer.EnsureSuccessStatusCode();
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return new DirectLineClient(http, json.GetProperty("conversationId").GetString()!, json.GetProperty("token").GetString()!, json.GetProperty("streamUrl").GetString()!);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body = null, string? token = null)
    {
        var request = new HttpRequestMessage(method, "/v3/directline/" + path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if ((token ?? Token).Length > 0) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? Token);
        return await Http.SendAsync(request);
    }

    public Task<HttpResponseMessage> PostAsync(string body) => SendAsync(HttpMethod.Post, $"conversations/{Conversation}/activities", body);

    public Task<HttpResponseMessage> SayAsync(string text, string? clientId = null) =>
        PostAsync(JsonSerializer.Serialize(new { type = "message", text, channelData = new { clientActivityID = clientId } }));

    public async Task<(IReadOnlyList<JsonElement> Activities, string Watermark)> ReadAsync(string watermark = "")
    {
        using var answer = await SendAsync(HttpMethod.Get, $"conversations/{Conversation}/activities?watermark={watermark}");
        answer.EnsureSuccessStatusCode();
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return ([.. json.GetProperty("activities").EnumerateArray()], json.GetProperty("watermark").GetString()!);
    }

    public async Task<string[]> TextsAsync() => [.. (await ReadAsync()).Activities.Select(activity => activity.GetProperty("text").GetString()!)];

    public async Task<ClientWebSocket> StreamAsync(string? url = null)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(url ?? StreamUrl), TestContext.Current.CancellationToken);
        return socket;
    }

    /// <summary>Reads the stream until it has had so many activities; empty messages are signs of life.</summary>
    public static async Task<(List<string> Texts, string Watermark)> ReceiveAsync(ClientWebSocket socket, int count)
    {
        var (texts, watermark) = (new List<string>(), "");
        while (texts.Count < count)
        {
            var message = await MessageAsync(socket);
            if (message.Length is 0) continue;
            using var set = JsonDocument.Parse(message);
            texts.AddRange(set.RootElement.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("text").GetString()!));
            watermark = set.RootElement.GetProperty("watermark").GetString()!;
        }

        return (texts, watermark);
    }

    private static async Task<byte[]> MessageAsync(ClientWebSocket socket)
    {
        var (chunk, message) = (new byte[4096], new MemoryStream());
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(chunk.AsMemory(), TestContext.Current.CancellationToken);
            if (part.MessageType is WebSocketMessageType.Close) throw new InvalidOperationException("the stream was closed");
            message.Write(chunk, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return message.ToArray();
    }
}
