using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Content;
using HandreikingBot.Messages;
using HandreikingBot.Teams;

namespace HandreikingBot.Benchmarks.Searching;

/// <summary>A search from the activity to the bytes of the answer, as the bot does it (issue 4, line 4: under 100 ms for any query).</summary>
internal sealed class SearchCost
{
    private const double Most = 100;
    private const int Shown = 5;
    private readonly MessageExtension extension;

    public SearchCost()
    {
        var library = Library.Read();
        extension = new MessageExtension(library.Knowledge, library.Search, new TurnRequests(TimeProvider.System));
        Names = [.. library.Knowledge.Catalogue.All.Select(intervention => intervention.Name)];
    }

    public IReadOnlyList<string> Names { get; }

    /// <returns>Bytes of the answer.</returns>
    public int Search(InboundActivity.Invoke query) => JsonSerializer.SerializeToUtf8Bytes(extension.Search(query).Body).Length;

    public static InboundActivity.Invoke Query(string text)
    {
        var value = JsonSerializer.Serialize(new { commandId = "zoek", parameters = new[] { new { name = "q", value = text } }, queryOptions = new { skip = 0, count = 25 } });
        var body = $$"""{"type":"invoke","name":"composeExtension/query","channelId":"msteams","conversation":{"id":"a:1"},"from":{"id":"29:1"},"value":{{value}}}""";
        return ActivityReader.Read(Encoding.UTF8.GetBytes(body)) is ActivityReadResult.Read { Activity: InboundActivity.Invoke invoke } ? invoke : throw new InvalidOperationException("no invoke");
    }

    /// <summary>
    /// Every query so many times in this process; the first search of all stands apart, since it compiles what the others use. The best of its rounds tells what a query costs on a machine
    /// that does other things as well. 0 when that is under 100 ms for the slowest query.
    /// </summary>
    public static int Compare(int rounds)
    {
        var cost = new SearchCost();
        var queries = Queries.All(cost.Names).Select(text => (Text: text, Invoke: Query(text))).ToArray();
        var first = Took(cost, queries[3].Invoke);
        var took = Array.ConvertAll(queries, _ => new double[rounds]);
        for (var round = 0; round < rounds; round++)
            for (var n = 0; n < queries.Length; n++) took[n][round] = Took(cost, queries[n].Invoke);

        var slowest = took.Index().OrderByDescending(pair => pair.Item.Min()).Take(Shown).ToArray();
        double[] best = [.. took.Select(times => times.Min()).Order()], all = [.. took.SelectMany(times => times).Order()];
        Say($"{queries.Length} queries at the best of {rounds} rounds: median {best[best.Length / 2]:F2} ms, 99 of 100 under {best[best.Length * 99 / 100]:F2} ms, slowest {best[^1]:F2} ms");
        Say($"of all {all.Length} searches: median {all[all.Length / 2]:F2} ms, slowest {all[^1]:F1} ms; the first of the process {first:F1} ms");
        foreach (var (n, times) in slowest) Say($"{times.Min():F2} ms: {queries[n].Text.Length} characters, '{queries[n].Text[..Math.Min(40, queries[n].Text.Length)]}'");
        return best[^1] < Most ? 0 : 1;
    }

    private static double Took(SearchCost cost, InboundActivity.Invoke query)
    {
        var watch = Stopwatch.StartNew();
        cost.Search(query);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
