using System.Globalization;

namespace HandreikingBot.Benchmarks.Load;

/// <summary>What a measurement found; several rounds of the same add up.</summary>
/// <param name="Seconds">Of play.</param>
/// <param name="Milliseconds">Of each turn.</param>
/// <param name="Cpu">Milliseconds that the bot's process spent; 0 when its process was not named.</param>
/// <param name="Resident">MB afterwards.</param>
/// <param name="Errors">One line each.</param>
internal sealed record LoadResult(double Seconds, IReadOnlyList<double> Milliseconds, double Cpu, double Resident, IReadOnlyList<string> Errors)
{
    public static LoadResult None { get; } = new(0, [], 0, 0, []);

    /// <summary>A timestamp of the stopwatch.</summary>
    public long FirstAnswer { get; init; }

    public int Turns => Milliseconds.Count;

    public double TurnsPerSecond => Turns / Seconds;

    public double CpuPerTurn => Cpu / Turns;

    public static LoadResult operator +(LoadResult one, LoadResult other) =>
        new(one.Seconds + other.Seconds, [.. one.Milliseconds, .. other.Milliseconds], one.Cpu + other.Cpu, other.Resident, [.. one.Errors, .. other.Errors]);

    /// <param name="share">0.99 for the time that 99 of 100 turns stay under.</param>
    public double Percentile(double share) => Milliseconds.Order().ElementAtOrDefault((int)Math.Ceiling(share * Turns) - 1);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Turns} turns, {TurnsPerSecond:F0} a second; p50 {Percentile(0.5):F2}, p95 {Percentile(0.95):F2}, p99 {Percentile(0.99):F2} ms; {CpuPerTurn:F3} ms CPU a turn; {Resident:F0} MB; {Errors.Count} errors");
}
