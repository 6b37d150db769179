using System.Net;
using System.Text;

namespace HandreikingBot.BotConnector.Tests.Drivers;

/// <summary>A call as the stand-in saw it.</summary>
internal sealed record SeenCall(string Method, string Address, string? Authorization, string? ContentType, string Body,
    IReadOnlyDictionary<string, string> Headers);

/// <summary>The other side of HTTP, in memory. It answers what was expected and fails on any other call.</summary>
internal sealed class StandIn : HttpMessageHandler
{
    private readonly List<(string Call, Func<CancellationToken, Task<HttpResponseMessage>> Answer, bool Once)> expected = [];

    public List<SeenCall> Seen { get; } = [];

    /// <summary>Expects a call such as <c>POST https://…</c> once; more for the same address are answered in order.</summary>
    public StandIn Once(string call, HttpStatusCode status, string body = "", Action<HttpResponseMessage>? more = null)
        => Add(call, status, body, once: true, more);

    public StandIn Always(string call, HttpStatusCode status, string body = "") => Add(call, status, body, once: false);

    public StandIn Throws(string call, Exception problem)
    {
        expected.Add((call, _ => Task.FromException<HttpResponseMessage>(problem), Once: true));
        return this;
    }

    /// <summary>Never answers; <paramref name="onCall"/> runs when the call has come in.</summary>
    public StandIn Hangs(string call, Action onCall)
    {
        expected.Add((call, async cancellation =>
        {
            var forever = Task.Delay(Timeout.Infinite, cancellation);
            onCall();
            await forever;
            throw new InvalidOperationException("unreachable");
        }, Once: true));
        return this;
    }

    public StandIn Forget()
    {
        expected.Clear();
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var call = $"{request.Method} {request.RequestUri!.AbsoluteUri}";
        Seen.Add(new(request.Method.Method, request.RequestUri.AbsoluteUri, request.Headers.Authorization?.ToString(),
            request.Content?.Headers.ContentType?.ToString(), body,
            request.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value))));
        var at = expected.FindIndex(one => one.Call == call || (one.Call.EndsWith('*') && call.StartsWith(one.Call[..^1], StringComparison.Ordinal)));
        if (at < 0) throw new InvalidOperationException($"Unexpected call: {call}");
        var answer = expected[at].Answer;
        if (expected[at].Once) expected.RemoveAt(at);
        return await answer(cancellationToken);
    }

    private StandIn Add(string call, HttpStatusCode status, string body, bool once, Action<HttpResponseMessage>? more = null)
    {
        expected.Add((call, _ =>
        {
            var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            more?.Invoke(response);
            return Task.FromResult(response);
        }, once));
        return this;
    }
}
