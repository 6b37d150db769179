using HandreikingBot.BotConnector;
using HandreikingBot.Content;
using HandreikingBot.Delivery;
using HandreikingBot.DirectLine;
using HandreikingBot.Messages;
using HandreikingBot.Storage;
using HandreikingBot.Teams;
using HandreikingBot.Telemetry;
using HandreikingBot.Turns;
using HandreikingBot.WebChat;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HandreikingBot.Hosting;

/// <summary>Puts the web host together. The request flow is in the README, in six lines.</summary>
internal static class BotHost
{
    /// <summary>Settings are read once. To follow their files, the host would watch every folder below the program, that of the content too.</summary>
    private const string FixedSettings = "--hostBuilder:reloadConfigOnChange=false";

    /// <exception cref="ContentException">Content or cards are faulty.</exception>
    /// <exception cref="StoreNotOpenException">The store does not open.</exception>
    /// <exception cref="StoreInUseException">It is a file that another bot works on.</exception>
    /// <param name="args">The command line.</param>
    /// <param name="adapt">Other services, for tests.</param>
    /// <param name="wrap">Something around the store, for tests of what happens when the process dies.</param>
    public static async Task<WebApplication> BuildAsync(string[] args, Action<WebApplicationBuilder>? adapt = null, Func<IStore, IStore>? wrap = null)
    {
        // Beside the settings: on two cores a start does not wait for both.
        var reading = Task.Run(Library.Read);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [FixedSettings, .. args], ContentRootPath = AppContext.BaseDirectory });
        adapt?.Invoke(builder);
        // What a socket brings is handled where it arrives, on a thread of the pool: to hand it on to another would cost more than most requests do.
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        // The store only after it: one that an older program made is not brought up to date for a start that is not to be.
        var library = await reading;
        var store = await OpenStoreAsync(builder.Configuration);
        AddServices(builder, library, wrap?.Invoke(store) ?? store);
        var app = builder.Build();
        app.Lifetime.ApplicationStopped.Register(() => store.DisposeAsync().AsTask().GetAwaiter().GetResult());
        app.Services.GetRequiredService<StoreGauges>();
        app.UseSecurityHeaders();
        app.MapMessages();
        app.MapHealth();
        app.MapDirectLine();
        app.MapWebChat();
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, Library library, IStore store)
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new Backoff(Random.Shared.NextDouble));
        services.AddSingleton<SendRate>();
        services.AddSingleton(library.Knowledge).AddSingleton(library.Presenter).AddSingleton(library.Search).AddSingleton<IStore>(store);
        services.AddSingleton<DeliverySignals>().AddSingleton<RaceLine>().AddSingleton<RecentStates>().AddSingleton<TurnRunner>().AddSingleton<TurnRequests>().AddSingleton<MessageExtension>().AddSingleton<InvokeHandler>().AddSingleton<Reception>().AddSingleton<TypingSign>();
        services.AddSingleton<OutboxSender>().AddHostedService<InboxWorker>().AddHostedService(provider => provider.GetRequiredService<OutboxSender>()).AddHostedService<ReminderPump>().AddHostedService<Upkeep>().AddHostedService<WarmUp>();
        services.AddSingleton(provider => new StoreGauges(store.CountsAsync, provider.GetRequiredService<TimeProvider>())).AddHostedService<TelemetryExport>();
        services.AddShutdown(builder.Configuration);
        services.AddBotConnector(builder.Configuration);
        if (builder.Environment.IsDevelopment()) services.Configure<BotConnectorOptions>(options => options.DangerouslyAllowUnauthenticatedRequests = true);
        services.AddDirectLine(builder.Configuration);
    }

    private static async Task<IStore> OpenStoreAsync(ConfigurationManager configuration)
    {
        var store = await BotStore.OpenAsync(configuration);
        try
        {
            await store.ReleaseLeasesAsync(TimeProvider.System.GetUtcNow());
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }
}
