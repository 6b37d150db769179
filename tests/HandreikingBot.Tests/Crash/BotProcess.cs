using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using HandreikingBot.Hosting;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Crash;

/// <summary>The built program as a process of its own that can be killed as a power cut would, and started again on the same port and store.</summary>
/// <param name="store">Connection string of a store that outlives this object; null for a file of its own.</param>
/// <param name="settings">More arguments.</param>
internal sealed class BotProcess(string? store = null, params string[] settings) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>A channel waits so long for an answer before it delivers again.</summary>
    private static readonly TimeSpan Acknowledgement = TimeSpan.FromSeconds(10);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("handreiking-crash-");
    private readonly HttpClient http = new() { BaseAddress = new Uri($"http://127.0.0.1:{FreePort()}"), Timeout = Acknowledgement };
    private Process? process;

    /// <summary>Settings as environment variables.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    public int Kills { get; private set; }

    private string Store => store ?? $"Data Source={Path.Combine(folder.FullName, "store.db")}";

    public async Task Start()
    {
        Launch();
        using var limit = new CancellationTokenSource(Patience);
        while (!await IsReady(limit.Token)) await Task.Delay(20, limit.Token);
    }

    /// <summary>Starts it without waiting until it is ready.</summary>
    public void Launch()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BotHost).Assembly.Location, "serve", "--environment=Development", $"--urls={http.BaseAddress}",
            $"--ConnectionStrings:Store={Store}", "--Logging:LogLevel:Default=None", .. settings])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
        };
        foreach (var (name, value) in Variables) start.Environment[name] = value;
        process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
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
        while (await Try(activity, limit.Token) is not { Status: HttpStatusCode.Accepted }) await Task.Delay(50, limit.Token);
    }

    /// <summary>Delivers once; null when no answer came.</summary>
    public async Task<Answer?> Try(JsonObject activity, CancellationToken cancellationToken)
    {
        try
        {
            using var body = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), body, cancellationToken);
            return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null; // dead, starting, or killed while it answered
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
