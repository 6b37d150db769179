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
    /// <summary>The second is longer than the bots of these tests wait.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(400), TooLate = TimeSpan.FromSeconds(6);
    private readonly WebApplication app;
    private readonly Mishaps? mishaps;
    private readonly Channel<Sent> unread = Channel.CreateUnbounded<Sent>();
    private readonly ConcurrentQueue<Taken> taken = new();
    private int ids;

    private ConnectorServer(Mishaps? mishaps)
    {
        this.mishaps = mishaps;
        app = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"] }).Build();
        app.MapPost("/v3/conversations/{conversation}/activities", TakeAsync);
    }

    /// <summary>What arrived, the three dots left out.</summary>
    public IReadOnlyList<Sent> Arrived => [.. taken.Select(one => one.Message)];

    /// <summary>What was taken, as often as it was, with what the bot was told of it.</summary>
    public IReadOnlyList<Taken> Taken => [.. taken];

    public string Url { get; private set; } = "";

    public static async Task<ConnectorServer> Start(Mishaps? mishaps = null)
    {
        var server = new ConnectorServer(mishaps);
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

    /// <summary>Waits until a message in answer to this activity was taken that is like this.</summary>
    public async Task<Sent> ReplyTo(string activityId, Func<Sent, bool> isMeant)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(180));
        while (true)
        {
            if (taken.FirstOrDefault(one => one.ReplyTo == activityId && isMeant(one.Message)) is { } found) return found.Message;
            await Task.Delay(30, limit.Token);
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
        if (activity.Text("type") != "message") return Created();
        var mishap = mishaps?.Next(conversation) ?? Mishap.None;
        var message = new Taken(new Sent(conversation, activity));
        if (mishap is not (Mishap.BreaksBefore or Mishap.FailsBefore or Mishap.Throttles))
        {
            taken.Enqueue(message);
            await unread.Writer.WriteAsync(message.Message);
        }

        return await AnswerAsync(http, message, mishap);
    }

    private async Task<IResult> AnswerAsync(HttpContext http, Taken message, Mishap mishap)
    {
        switch (mishap)
        {
            case Mishap.BreaksBefore or Mishap.BreaksAfter:
                http.Abort();
                return Results.Empty;
            case Mishap.FailsBefore or Mishap.FailsAfter:
                return Results.StatusCode(StatusCodes.Status502BadGateway);
            case Mishap.Throttles:
                http.Response.Headers.RetryAfter = "1";
                return Results.StatusCode(StatusCodes.Status429TooManyRequests);
            case Mishap.Late or Mishap.TooLate:
                await Task.Delay(mishap is Mishap.Late ? Late : TooLate);
                break;
        }

        http.Response.OnCompleted(() =>
        {
            if (!http.RequestAborted.IsCancellationRequested) message.Answer();
            return Task.CompletedTask;
        });
        return Created();
    }

    private IResult Created() => Results.Json(new { id = $"m-{Interlocked.Increment(ref ids).ToString(CultureInfo.InvariantCulture)}" }, statusCode: StatusCodes.Status201Created);
}
