using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using HandreikingBot.Hosting;
using HandreikingBot.Storage;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HandreikingBot.Tests.Fuzz;

/// <summary>The real program over HTTP, with a Connector that takes everything and remembers nothing, and a note of every fault that is logged.</summary>
internal sealed class FuzzBot : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("handreiking-fuzz-");
    private WebApplication? app;
    private HttpClient http = new();
    private (string Id, string Token) chat;

    public FaultLog Faults { get; } = new();

    public IStore Store => (app ?? throw new InvalidOperationException("not started")).Services.GetRequiredService<IStore>();

    public static async Task<FuzzBot> StartAsync()
    {
        var bot = new FuzzBot();
        string[] arguments =
        [
            "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Store={FuzzSettings.Store ?? $"Data Source={Path.Combine(bot.folder.FullName, "store.db")}"}", "--environment=Production", .. Bot.Registered,
            "--WebChat:Enabled=true", "--WebChat:MaxConversationsPerHourPerAddress=100000", "--WebChat:MaxRequestsPerMinutePerAddress=1000000", "--WebChat:MaxMessagesPerMinute=10000",
        ];
        bot.app = await BotHost.BuildAsync(arguments, bot.Adapt);
        await bot.app.StartAsync(TestContext.Current.CancellationToken);
        bot.http = new HttpClient { BaseAddress = new Uri(bot.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()), Timeout = TimeSpan.FromSeconds(30) };
        await bot.OpenChat();
        return bot;
    }

    /// <summary>Opens a conversation of the browser chat, for the requests that follow.</summary>
    public async Task OpenChat()
    {
        using var answer = await http.PostAsync(new Uri("/v3/directline/conversations", UriKind.Relative), null, TestContext.Current.CancellationToken);
        var opened = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        chat = ((string)opened["conversationId"]!, (string)opened["token"]!);
    }

    /// <returns>The status and how long it took until the whole answer was there.</returns>
    public async Task<(HttpStatusCode Status, TimeSpan Took)> Send(FuzzRequest request)
    {
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), new Uri($"{http.BaseAddress?.GetLeftPart(UriPartial.Authority)}{WithChat(request.Path)}"));
        if (request.Token is { } token) message.Headers.TryAddWithoutValidation("Authorization", token.StartsWith('B') ? WithChat(token) : $"Bearer {token}");
        if (request.Body is { } body) message.Content = new ByteArrayContent(body);
        if (request.Type is { } type && message.Content is { } content) content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        var begin = Stopwatch.GetTimestamp();
        using var response = await http.SendAsync(message, TestContext.Current.CancellationToken);
        await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, Stopwatch.GetElapsedTime(begin));
    }

    /// <summary>Waits until every accepted activity has had its turn.</summary>
    public async Task Worked()
    {
        while ((await Store.CountsAsync(TestContext.Current.CancellationToken)).Inbox > 0) await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    private string WithChat(string text) => text.Replace("{id}", chat.Id, StringComparison.Ordinal).Replace("{token}", chat.Token, StringComparison.Ordinal);

    private void Adapt(WebApplicationBuilder builder)
    {
        StandIns.Wire(builder, new TakesAll(), new OpenIdStandIn());
        builder.Logging.ClearProviders().AddProvider(Faults).SetMinimumLevel(LogLevel.Warning);
    }

    private sealed class TakesAll : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent($$"""{"id":"{{Guid.NewGuid():N}}"}""", Encoding.UTF8, "application/json") });
    }
}
