using System.Collections.Concurrent;
using System.Text.Json;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.DirectLine;
using HandreikingBot.Storage;
using HandreikingBot.WebChat;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HandreikingBot.Tests.DirectLine;

/// <summary>The browser chat over real HTTP on a free port, with a bot that only writes down what it is handed.</summary>
internal sealed class DirectLineHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, long> versions = new(StringComparer.Ordinal);

    private DirectLineHost(WebApplication app, IStore store, FakeTime time)
    {
        (this.app, Store, Time) = (app, store, time);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Http { get; }

    public IStore Store { get; }

    public FakeTime Time { get; }

    public ConcurrentQueue<InboundActivity> Received { get; } = new();

    public ConcurrentQueue<string> Logged { get; } = new();

    /// <summary>When set, the bot cannot take anything.</summary>
    public bool Broken { get; set; }

    /// <param name="store">Null for one in memory.</param>
    /// <param name="environment">The host's environment.</param>
    /// <param name="bundle">Folder of Web Chat's bundle; null for the one beside the program.</param>
    /// <param name="settings">Of section WebChat, as Name=value.</param>
    public static async Task<DirectLineHost> StartAsync(IStore? store = null, string environment = "Development", string? bundle = null, params string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => setting.Split('=')).ToDictionary(pair => $"WebChat:{pair[0]}", pair => (string?)pair[1]));
        builder.Configuration.AddInMemoryCollection([new("Logging:LogLevel:Default", "Debug"), new("Logging:LogLevel:Microsoft.AspNetCore", "Debug")]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        DirectLineHost? host = null;
        store ??= await Stores.OpenAsync("Data Source=:memory:");
        var time = new FakeTime();
        builder.Logging.ClearProviders().AddProvider(new Notes(line => host?.Logged.Enqueue(line)));
        builder.Services.AddSingleton(store).AddSingleton<TimeProvider>(time).AddSingleton<ReceiveActivity>((activity, _, _) => host?.Receive(activity) ?? Task.CompletedTask);
        if (bundle is not null) builder.Services.AddSingleton(new WebChatFiles(bundle));
        builder.Services.AddDirectLine(builder.Configuration);
        var built = builder.Build();
        built.MapDirectLine();
        built.MapWebChat();
        await built.StartAsync();
        return host = new DirectLineHost(built, store, time);
    }

    /// <summary>A client with a new conversation.</summary>
    public async Task<DirectLineClient> OpenAsync() => await DirectLineClient.OpenAsync(Http);

    /// <summary>The bot says something: through the outbox, as every turn does.</summary>
    public async Task SayAsync(string conversation, params string[] texts)
    {
        var key = new ConversationKey("webchat", "", conversation);
        var version = versions.AddOrUpdate(conversation, 1, (_, before) => before + 1);
        Outgoing[] outgoing = [.. texts.Select(text => new Outgoing(OutgoingKind.Send, JsonSerializer.Serialize(new { type = "message", text })))];
        await Store.CommitAsync(new TurnCommit(key, version - 1, 1, "{}", null, null, null, outgoing, Time.GetUtcNow()));
        var log = app.Services.GetRequiredService<DirectLineLog>();
        while (await Store.TakeOutboxAsync(1, Time.GetUtcNow(), Time.GetUtcNow() + TimeSpan.FromMinutes(1)) is [var item]) await log.DeliverAsync(item, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await Store.DisposeAsync();
    }

    private Task Receive(InboundActivity activity)
    {
        if (Broken) throw new InvalidOperationException("the bot is broken");
        Received.Enqueue(activity);
        return Task.CompletedTask;
    }

    private sealed class Notes(Action<string> note) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => note(formatter(state, exception));

        public void Dispose() { }
    }
}
