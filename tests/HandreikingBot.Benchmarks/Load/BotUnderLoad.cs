using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using HandreikingBot.Hosting;

namespace HandreikingBot.Benchmarks.Load;

/// <summary>A bot that the driver starts itself, as a process of its own, and its script. Disposing ends it and throws away what it kept.</summary>
internal sealed class BotUnderLoad : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("handreiking-load-");
    private readonly ProcessStartInfo start;
    private Process process;

    private BotUnderLoad(string name, string script, ProcessStartInfo how, int port)
    {
        start = how;
        (Name, Script) = (name, script);
        Url = $"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}/api/messages";
        start.WorkingDirectory = start.WorkingDirectory is "" ? folder.FullName : start.WorkingDirectory;
        if (start.FileName is "dotnet") start.ArgumentList.Add($"--ConnectionStrings:Store=Data Source={Store}");
        process = Begin();
    }

    public string Name { get; }

    public string Script { get; }

    public string Url { get; }

    public int Pid => process.Id;

    /// <summary>The file of ours.</summary>
    public string Store => Path.Combine(folder.FullName, "store.db");

    public long StartedAt { get; private set; }

    /// <summary>Ours, with its store on disk: SQLite in WAL mode with synchronous=FULL, as it always is.</summary>
    public static BotUnderLoad Ours(string script = "numbers.json")
    {
        var port = FreePort();
        string[] arguments = [typeof(BotHost).Assembly.Location, "serve", $"--urls=http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}", "--environment=Production",
            "--BotConnector:DangerouslyAllowUnauthenticatedRequests=true", "--Logging:LogLevel:Default=Warning"];
        return new BotUnderLoad("ours", Path.Combine(Scripts, script), new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false }, port);
    }

    /// <summary>The bot of <c>tests/peer-bot</c>, with its state in memory.</summary>
    /// <param name="packages">Where its packages are.</param>
    public static BotUnderLoad Peer(string packages)
    {
        var port = FreePort();
        var node = new ProcessStartInfo("node", ["index.js"]) { UseShellExecute = false, WorkingDirectory = packages };
        (node.Environment["PORT"], node.Environment["NODE_ENV"]) = (port.ToString(CultureInfo.InvariantCulture), "production");
        return new BotUnderLoad("peer", Path.Combine(Scripts, "peer.json"), node, port);
    }

    public LoadOptions Options(int conversations, int turns) => new(Url, Script) { Pid = Pid, Conversations = conversations, Turns = turns };

    /// <summary>Plays one dialog as soon as anybody listens.</summary>
    /// <returns>Milliseconds from the start of the process to the first answer.</returns>
    public async Task<double> FirstAnswerAsync(ConnectorSide connector)
    {
        while (true)
        {
            var result = await LoadRun.MeasureAsync(Options(conversations: 1, turns: 1), connector);
            if (result.Turns > 0) return Stopwatch.GetElapsedTime(StartedAt, result.FirstAnswer).TotalMilliseconds;
            if (process.HasExited) throw new InvalidOperationException($"{Name} ended with {process.ExitCode.ToString(CultureInfo.InvariantCulture)}");
            await Task.Delay(5);
        }
    }

    public void Stop()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    /// <summary>After <see cref="Stop"/>, on the same store.</summary>
    public void StartAgain() => process = Begin();

    public void Dispose()
    {
        Stop();
        folder.Delete(recursive: true);
    }

    private Process Begin()
    {
        StartedAt = Stopwatch.GetTimestamp();
        return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start");
    }

    private static string Scripts => Path.Combine(AppContext.BaseDirectory, "Load", "Scripts");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
