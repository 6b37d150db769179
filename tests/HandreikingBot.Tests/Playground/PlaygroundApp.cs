using System.Diagnostics;
using HandreikingBot.Hosting;
using HandreikingBot.Tests.Npm;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace HandreikingBot.Tests.Playground;

/// <summary>The bot in Development and Microsoft's own Playground beside it, each on a free port of this machine.</summary>
internal sealed class PlaygroundApp : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("handreiking-playground-");
    private WebApplication? bot;
    private Process? process;

    /// <summary>Where its page is.</summary>
    public string Address { get; private set; } = "";

    public static async Task<PlaygroundApp> Start()
    {
        var packages = await NodePackages.Installed("playground");
        var app = new PlaygroundApp();
        var messages = $"{await app.StartBot()}/api/messages";
        app.Address = $"http://localhost:{await app.StartPlayground(packages, messages)}";
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        if (bot is not null)
        {
            await bot.StopAsync();
            await bot.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    private async Task<string> StartBot()
    {
        var store = Path.Combine(folder.FullName, "store.db");
        bot = await BotHost.BuildAsync(["--environment=Development", "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Store=Data Source={store}", "--Logging:LogLevel:Default=Warning"]);
        await bot.StartAsync(TestContext.Current.CancellationToken);
        return bot.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    private async Task<string> StartPlayground(string packages, string messages)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(packages, "node_modules", "@microsoft", "m365agentsplayground", "cli.js"), "-e", messages, "-c", "msteams", "--disable-telemetry", "-p", "0"])
        {
            WorkingDirectory = folder.FullName, // it keeps a log where it stands
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        process = Process.Start(start) ?? throw new InvalidOperationException("node did not start");
        using var limit = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (!line.StartsWith("Listening on ", StringComparison.Ordinal)) continue;
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None); // a full pipe would stop it
            return line["Listening on ".Length..].Trim();
        }

        throw new InvalidOperationException("the Playground ended before it listened");
    }
}
