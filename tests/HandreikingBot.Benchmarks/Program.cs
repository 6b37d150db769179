using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using HandreikingBot.Benchmarks.Growth;
using HandreikingBot.Benchmarks.Load;
using HandreikingBot.Benchmarks.Searching;
using HandreikingBot.Benchmarks.Understanding;

// startup [runs]: what the understanding costs when the program starts, in fresh processes. search [rounds]: every search of a list
// of many, and the slowest of them. compare: ours beside a bot of the Bot Framework SDK. growth: what a larger catalogue and a fuller store cost. load: any bot
// under load; without more it says how. smoke: every benchmark once, to see that it still runs. Else BenchmarkDotNet's own
// arguments, for instance --filter '*Read*'; without arguments all of them.
return args switch
{
    ["startup", "--once"] => StartupCost.MeasureOnce(),
    ["startup", ..] => StartupCost.Compare(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 9),
    ["search", ..] => SearchCost.Compare(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 9),
    ["load", .. var rest] => await LoadRun.StartAsync(rest),
    ["compare"] => await Comparison.StartAsync(rounds: 5, turns: 2000, dialogs: 10_000),
    ["growth"] => MatchGrowth.Measure([100, 1_000, 10_000, 100_000]) & await StoreGrowth.MeasureAsync(few: 1_000, many: 1_000_000, turns: 300) ? 0 : 1,
    ["smoke"] => Math.Max(Measure(Config(Job.Dry).WithOptions(ConfigOptions.DisableOptimizationsValidator), ["--filter", "*"]), await SmokeAsync()),
    [] => Measure(Config(Job.Default), ["--filter", "*"]),
    _ => Measure(Config(Job.Default), args),
};

// In this process: what BenchmarkDotNet would generate and build besides needs no second restore, and the settings of the house stay those of the house.
static ManualConfig Config(Job job) => ManualConfig.Create(DefaultConfig.Instance).AddJob(job.WithToolchain(InProcessEmitToolchain.Instance)).AddDiagnoser(MemoryDiagnoser.Default).AddColumn(StatisticColumn.Median)
    .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));

// Little of each: that it still runs, not how fast.
static async Task<int> SmokeAsync()
{
    var grown = MatchGrowth.Measure([100, 1_000], judged: false) & await StoreGrowth.MeasureAsync(few: 20, many: 40, turns: 6, most: double.PositiveInfinity);
    var played = await Comparison.StartAsync(rounds: 1, turns: 40, dialogs: 40, judged: false);
    return grown ? played : 1;
}

static int Measure(IConfig config, string[] args)
{
    var summaries = BenchmarkSwitcher.FromAssembly(typeof(ReadBenchmark).Assembly).Run(args, config).ToArray();
    return summaries.Length > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.Length > 0 && summary.Reports.All(report => report.Success)) ? 0 : 1;
}
