using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HandreikingBot.Tests.Operations;

/// <summary>An OpenTelemetry collector on a port of this machine that keeps what it gets (OTLP over HTTP).</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"] }).Build();
    private readonly ConcurrentQueue<(string Path, string Body)> received = new();

    public string Url => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<Collector> Start()
    {
        var collector = new Collector();
        collector.app.MapPost("/v1/{kind}", (Delegate)collector.TakeAsync);
        await collector.app.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    /// <summary>All that came there, as text: protobuf keeps strings as they are.</summary>
    public string Received(string path) => string.Concat(received.Where(part => part.Path == path).Select(part => part.Body));

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task<IResult> TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        received.Enqueue((http.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
        return Results.Ok();
    }
}
