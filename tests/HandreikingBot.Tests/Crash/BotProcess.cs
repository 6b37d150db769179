using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using HandreikingBot.Hosting;

namespace HandreikingBot.Tests.Crash;

/// <summary>The built program as a process of its own that can be killed as a power cut would, and started again on the same port and store.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("handreiking-crash-");
    private readonly HttpClient http = new() { BaseAddress = new Uri($"http://127.0.0.1:{FreePort()}") };
    private Process? process;

    /// <summary>Settings as environment variables.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    public int Kills { get; private set; }

    public async Task Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BotHost).Assembly.Location, "serve", "--environment=Development", $"--urls={http.BaseAddress}",
            $"--ConnectionStrings:Store=Data Source={Path.Combine(folder.FullName, "store.db")}", "--Logging:LogLevel:Default=None"])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
        };
        foreach (var (name, value) in Variables) start.Environment[name] = value;
        process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        using var limit = new CancellationTokenSource(Patience);
        while (!await IsReady(limit.Token)) await Task.Delay(20, limit.Token);
    }

    /// <summary>Ends it without any warning (SIGKILL) and waits until it is gone.</summary>
    public async Task Kill()
    {
        if (process is null) return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
        Kills++;
    }

    /// <summary>Asks it to end (SIGTERM), as systemd and Docker do, and gives its exit code.</summary>
    public async Task<int> Terminate()
    {
        if (process is null) throw new InvalidOperationException("not started");
        using (var signal = Process.Start("sh", ["-c", $"kill -TERM {process.Id}"])) await signal.WaitForExitAsync();
        await process.WaitForExitAsync();
        var code = process.ExitCode;
        process.Dispose();
        process = null;
        return code;
    }

    /// <summary>Delivers as a channel does: again until it is acknowledged, whatever becomes of the bot in between.</summary>
    public async Task Deliver(JsonObject activity)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                using var response = await http.PostAsJsonAsync("/api/messages", activity, limit.Token);
                if (response.StatusCode is HttpStatusCode.Accepted) return;
            }
            catch (HttpRequestException)
            {
                // Dead or starting: later again.
            }

            await Task.Delay(50, limit.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        http.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task<bool> IsReady(CancellationToken cancellationToken)
    {
        using var attempt = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        attempt.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            using var response = await http.GetAsync(new Uri("/readyz", UriKind.Relative), attempt.Token);
            return response.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false; // not listening yet, or too busy to answer: asked again
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
