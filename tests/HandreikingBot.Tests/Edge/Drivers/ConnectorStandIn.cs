using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using HandreikingBot.Tests.Edge.Builders;

namespace HandreikingBot.Tests.Edge.Drivers;

/// <summary>Stands in for the Bot Connector (protocol part C4): takes messages for conversations that exist, notes them, and notes every other call as wrong.</summary>
internal sealed class ConnectorStandIn : HttpMessageHandler
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly ConcurrentDictionary<string, byte> conversations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Func<HttpResponseMessage>>> refusals = new(StringComparer.Ordinal);
    private readonly Channel<Sent> arrived = Channel.CreateUnbounded<Sent>();
    private readonly ConcurrentQueue<Sent> attempts = new();
    private readonly ConcurrentQueue<string> wrong = new();
    private readonly ConcurrentDictionary<(string Conversation, string Id), Sent> board = new();
    private readonly ConcurrentDictionary<string, byte> deleted = new(StringComparer.Ordinal);
    private int ids;

    /// <summary>Every try to send a message, refused ones as well, in order.</summary>
    public IReadOnlyList<Sent> Attempts => [.. attempts];

    /// <summary>Off unless a test is about them: on a slow machine the three dots may come before any answer.</summary>
    public bool SeesTyping { get; set; }

    /// <summary>Calls that a bot does not make.</summary>
    public IReadOnlyList<string> Wrong => [.. wrong];

    public void Knows(string conversation) => conversations[conversation] = 0;

    /// <summary>The messages of a conversation as people see them now, replaced ones by what replaced them.</summary>
    public IReadOnlyList<Sent> Board(string conversation) =>
        [.. board.Where(pair => pair.Key.Conversation == conversation).OrderBy(pair => int.Parse(pair.Key.Id.AsSpan(2), CultureInfo.InvariantCulture)).Select(pair => pair.Value)];

    /// <summary>Somebody deletes a message in the channel.</summary>
    public void Deletes(string conversation, string id)
    {
        board.TryRemove((conversation, id), out _);
        deleted[id] = 0;
    }

    /// <summary>The next try to send to this conversation gets this answer.</summary>
    public void Refuses(string conversation, HttpStatusCode status, string code = "", TimeSpan? retryAfter = null) =>
        refusals.GetOrAdd(conversation, _ => []).Enqueue(() => Refusal(status, code, retryAfter));

    /// <summary>The next message that arrived; fails when none comes.</summary>
    public async Task<Sent> Next()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            return await arrived.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException late)
        {
            throw new InvalidOperationException($"no message came; seen: {string.Join("; ", Attempts)}; wrong: {string.Join("; ", Wrong)}", late);
        }
    }

    /// <summary>So many messages, in the order in which they arrived.</summary>
    public async Task<IReadOnlyList<Sent>> Next(int count)
    {
        var messages = new List<Sent>();
        while (messages.Count < count) messages.Add(await Next());
        return messages;
    }

    /// <summary>What arrived and nobody asked for yet.</summary>
    public IReadOnlyList<Sent> Rest()
    {
        var messages = new List<Sent>();
        while (arrived.Reader.TryRead(out var message)) messages.Add(message);
        return messages;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : JsonNode.Parse(await request.Content.ReadAsStringAsync(cancellationToken)) as JsonObject;
        if (SentBy(request, body) is not { } sent)
        {
            wrong.Enqueue($"{request.Method} {request.RequestUri}");
            return new HttpResponseMessage(HttpStatusCode.NotFound);
        }

        if (sent.Type is "typing" && !SeesTyping) return new HttpResponseMessage(HttpStatusCode.Created);
        attempts.Enqueue(sent);
        if (refusals.TryGetValue(sent.Conversation, out var queue) && queue.TryDequeue(out var refusal)) return refusal();
        if (deleted.ContainsKey(sent.Place)) return Refusal(HttpStatusCode.NotFound, "ActivityNotFoundInConversation", retryAfter: null);
        var id = string.Create(CultureInfo.InvariantCulture, $"m-{Interlocked.Increment(ref ids)}");
        sent = sent with { Id = sent.Method is "POST" ? id : sent.Place };
        if (sent.Id.StartsWith("m-", StringComparison.Ordinal) && sent.Method is not "DELETE") board[(sent.Conversation, sent.Id)] = sent;
        await arrived.Writer.WriteAsync(sent, cancellationToken);
        var answer = sent.Place is "conversations" ? new JsonObject { ["id"] = $"{sent.Conversation};messageid={id}", ["activityId"] = id } : new JsonObject { ["id"] = sent.Place is "activities" ? id : sent.Place };
        return new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent(answer.ToJsonString(), Encoding.UTF8, "application/json") };
    }

    /// <summary>A message to a conversation, one that replaces or deletes another, or the first of a thread in a channel; <c>null</c> for any other call.</summary>
    private Sent? SentBy(HttpRequestMessage request, JsonObject? body)
    {
        if (request.Headers.Authorization?.ToString() != $"Bearer {OpenIdStandIn.BotToken}") return null;
        var (method, address) = (request.Method.Method, request.RequestUri?.AbsoluteUri ?? "");
        const string Root = $"{Wire.ServiceUrl}v3/conversations";
        if (method is "POST" && address == Root) return body?["activity"] is JsonObject first && Known(body["channelData"]?["channel"]?["id"]?.ToString()) is { } channel ? new Sent(channel, first) { Place = "conversations" } : null;
        if (conversations.Keys.FirstOrDefault(id => address.StartsWith($"{Root}/{Uri.EscapeDataString(id)}/activities", StringComparison.Ordinal)) is not { } conversation) return null;
        var rest = address[$"{Root}/{Uri.EscapeDataString(conversation)}/activities".Length..].TrimStart('/');
        return (method, rest) switch
        {
            ("POST", "") when body is not null => new Sent(conversation, body),
            ("PUT", { Length: > 0 }) when body is not null => new Sent(conversation, body) { Method = method, Place = rest },
            ("DELETE", { Length: > 0 }) => new Sent(conversation, []) { Method = method, Place = rest },
            _ => null,
        };
    }

    private string? Known(string? conversation) => conversation is not null && conversations.ContainsKey(conversation) ? conversation : null;

    private static HttpResponseMessage Refusal(HttpStatusCode status, string code, TimeSpan? retryAfter)
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent($$$"""{"error":{"code":"{{{code}}}","message":"no"}}""", Encoding.UTF8, "application/json") };
        if (retryAfter is { } wait) response.Headers.RetryAfter = new RetryConditionHeaderValue(wait);
        return response;
    }
}
