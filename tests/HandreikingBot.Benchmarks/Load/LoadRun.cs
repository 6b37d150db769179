using System.Diagnostics;
using System.Globalization;

namespace HandreikingBot.Benchmarks.Load;

/// <summary>Plays a script against a bot, so many conversations side by side, and measures. The same seed says the same.</summary>
internal static class LoadRun
{
    private static readonly TimeSpan Afterwards = TimeSpan.FromMilliseconds(100);
    private static int Runs;

    public static async Task<int> StartAsync(string[] args)
    {
        var options = LoadOptions.Parse(args);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {options.Seed}, {options.Conversations} conversations, {options.Mode}"));
        await using var connector = new ConnectorSide();
        if (options.Warmup > 0) await MeasureAsync(options with { Turns = options.Warmup }, connector);
        var result = await MeasureAsync(options, connector);
        Console.WriteLine(result);
        foreach (var error in result.Errors.GroupBy(error => error, StringComparer.Ordinal).Take(5)) Console.WriteLine($"{error.Count()} × {error.Key}");
        return result.Errors.Count is 0 ? 0 : 1;
    }

    public static async Task<LoadResult> MeasureAsync(LoadOptions options, ConnectorSide connector)
    {
        var script = LoadScript.Read(options.Script);
        var activities = new Activities(new Uri(options.Url), connector.Url, script.Channel, options.Mode);
        // Conversations of another run must be others, also for a bot that was stopped in between.
        var run = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{Interlocked.Increment(ref Runs)}");
        Player[] players = [.. Enumerable.Range(0, options.Conversations).Select(n =>
            new Player(options, script, activities, connector, new Random(options.Seed + n), string.Create(CultureInfo.InvariantCulture, $"{run}-{n}")))];
        var left = options.Turns;
        var before = options.Pid is { } pid ? ProcessCost.Milliseconds(pid) : 0;
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(players.Select(player => Task.Run(() => player.PlayAsync(() => Interlocked.Add(ref left, -script.Steps.Count) + script.Steps.Count > 0))));
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        var (cpu, resident) = options.Pid is { } process ? (ProcessCost.Milliseconds(process) - before, ProcessCost.Resident(process)) : (0, 0);
        if (players.Any(player => player.Milliseconds.Count > 0)) await Task.Delay(Afterwards); // what answered last is still hearing that it arrived
        foreach (var player in players) player.Dispose();
        return new LoadResult(seconds, [.. players.SelectMany(player => player.Milliseconds)], cpu, resident, [.. players.SelectMany(player => player.Errors)])
        {
            FirstAnswer = players.Min(player => player.FirstAnswer),
        };
    }
}
