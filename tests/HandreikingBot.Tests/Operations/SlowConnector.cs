using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HandreikingBot.Tests.Operations;

/// <summary>A Bot Connector on a port of this machine that takes a message at once and says so only after a while (protocol part C4).</summary>
internal sealed class SlowConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<JsonObject> arrived = new();

    private SlowConnector(TimeSpan wait)
    {
        app = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"] }).Build();
        app.MapPost("/v3/conversations/{conversation}/activities", async (HttpContext http) =>
        {
            var activity = (await JsonNode.ParseAsync(http.Request.Body) as JsonObject)!;
            if (activity.Text("type") is "message") arrived.Enqueue(activity);
            await Task.Delay(wait, http.RequestAborted);
            return Results.Json(new { id = "m" }, statusCode: StatusCodes.Status201Created);
        });
    }

    public string Url { get; private set; } = "";

    /// <summary>Every message as it arrived, the three dots left out.</summary>
    public IReadOnlyList<JsonObject> Arrived => [.. arrived];

    public static async Task<SlowConnector> Start(TimeSpan wait)
    {
        var connector = new SlowConnector(wait);
        await connector.app.StartAsync(TestContext.Current.CancellationToken);
        connector.Url = connector.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";
        return connector;
    }

    /// <summary>Waits until so many messages arrived.</summary>
    public async Task Took(int messages)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (arrived.Count < messages) await Task.Delay(20, limit.Token);
    }

    /// <summary>Waits until each of these activities is answered.</summary>
    public async Task Answered(IReadOnlyCollection<string> ids)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        while (ids.Except(arrived.Select(message => message.Text("replyToId") ?? "")).Any()) await Task.Delay(50, limit.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
