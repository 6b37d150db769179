using HandreikingBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace HandreikingBot.Tests.WebChat;

/// <summary>The whole bot, as it starts in Development, on a free port and with a store of its own that outlives it.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly WebApplication app;

    private RunningBot(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    /// <param name="folder">Where the store lies.</param>
    /// <param name="address">The address of an earlier bot, to take its place.</param>
    public static async Task<RunningBot> StartAsync(string folder, string address = "http://127.0.0.1:0")
    {
        string[] args = ["--environment", "Development", "--Urls", address, "--ConnectionStrings:Store", $"Data Source={Path.Combine(folder, "store.db")}"];
        var built = await BotHost.BuildAsync(args, builder => builder.Logging.ClearProviders());
        await built.StartAsync();
        return new RunningBot(built);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
