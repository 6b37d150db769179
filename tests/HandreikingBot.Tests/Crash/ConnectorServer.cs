using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using HandreikingBot.Cards;
using HandreikingBot.Tests.Edge.Drivers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HandreikingBot.Tests.Crash;

/// <summary>A Bot Connector on a port of this machine, which outlives the bot: takes messages and keeps them in order (protocol part C4).</summary>
internal sealed class ConnectorServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<Sent> unread = Channel.CreateUnbounded<Sent>();
    private readonly ConcurrentQueue<Sent> arrived = new();
    private int ids;

    private ConnectorServer()
    {
        app = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"] }).Build();
        app.MapPost("/v3/conversations/{conversation}/activities", TakeAsync);
    }

    /// <summary>What arrived, the three dots left out.</summary>
    public IReadOnlyList<Sent> Arrived => [.. arrived];

    public string Url { get; private set; } = "";

    public static async Task<ConnectorServer> Start()
    {
        var server = new ConnectorServer();
        await server.app.StartAsync(TestContext.Current.CancellationToken);
        server.Url = server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";
        return server;
    }

    /// <summary>Reads on until a message holds these words.</summary>
    public async Task<Sent> Read(string words)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        while (true)
        {
            var message = await unread.Reader.ReadAsync(limit.Token);
            if (message.Text.Contains(words, StringComparison.Ordinal)) return message;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task<IResult> TakeAsync(HttpContext http, string conversation)
    {
        if (await JsonNode.ParseAsync(http.Request.Body) is not JsonObject activity) return Results.StatusCode((int)HttpStatusCode.BadRequest);
        var message = new Sent(conversation, activity);
        if (activity.Text("type") == "message")
        {
            arrived.Enqueue(message);
            await unread.Writer.WriteAsync(message);
        }

        return Results.Json(new { id = $"m-{Interlocked.Increment(ref ids).ToString(CultureInfo.InvariantCulture)}" }, statusCode: StatusCodes.Status201Created);
    }
}
