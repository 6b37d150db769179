using BenchmarkDotNet.Attributes;
using HandreikingBot.BotConnector.Activities;

namespace HandreikingBot.Benchmarks.Searching;

/// <summary>One search, by what was typed; <c>search</c> goes through all of <see cref="Queries"/> and names the slowest.</summary>
public class SearchBenchmark
{
    private readonly SearchCost cost = new();
    private InboundActivity.Invoke? query;

    [Params("", "pesten groep 7", "gratis weerbaarheid brugklas", "kivva", "xqzw")]
    public string Text { get; set; } = "";

    /// <summary>How often the text stands in the box; only the first 4,000 characters are read.</summary>
    [Params(1, 300)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Prepare() => query = SearchCost.Query(string.Join(' ', Enumerable.Repeat(Text, Times)));

    [Benchmark]
    public int Search() => query is null ? 0 : cost.Search(query);
}
