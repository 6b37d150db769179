using System.Globalization;

namespace HandreikingBot.Benchmarks.Load;

/// <summary>
/// Ours beside a bot of the Bot Framework SDK, in one run and turn about (issue 5, line 3). A turn on either side: somebody answers a question, and the next question comes with its choices through
/// the Connector; ours has it on disk by then, the other in memory.
/// </summary>
internal sealed class Comparison(ConnectorSide connector, int rounds, int turns, bool judged)
{
    private const int MostResident = 200, MostColdStart = 1500, ColdStarts = 5;
    private static readonly int[] Together = [1, 8, 32];

    /// <param name="rounds">Of each, at each number of conversations.</param>
    /// <param name="turns">In each round.</param>
    /// <param name="dialogs">That ours plays afterwards, each a conversation of its own.</param>
    /// <param name="judged">False when only errors count, not how fast it went.</param>
    /// <returns>0 when all that must be true is.</returns>
    public static async Task<int> StartAsync(int rounds, int turns, int dialogs, bool judged = true)
    {
        var (packages, reason) = PeerPackages.Installed();
        if (packages is null)
        {
            Console.WriteLine($"skipped: {reason}");
            return 0;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {new LoadOptions("", "").Seed}, {rounds} rounds of {turns} turns each"));
        await using var connector = new ConnectorSide();
        var sound = await new Comparison(connector, rounds, turns, judged).SideBySideAsync(packages, dialogs);
        var cold = await ColdStartAsync(() => BotUnderLoad.Ours(), connector);
        Say($"cold start to the first answer, median of {ColdStarts}: {cold:F0} ms, peer {await ColdStartAsync(() => BotUnderLoad.Peer(packages), connector):F0} ms");
        return sound && (!judged || cold < MostColdStart) ? 0 : 1;
    }

    private async Task<bool> SideBySideAsync(string packages, int dialogs)
    {
        using BotUnderLoad ours = BotUnderLoad.Ours(), peer = BotUnderLoad.Peer(packages);
        // Both have compiled by then what they use most, by how they use it.
        foreach (var bot in (BotUnderLoad[])[ours, peer])
        {
            await bot.FirstAnswerAsync(connector);
            await LoadRun.MeasureAsync(bot.Options(conversations: 8, turns: 2 * rounds * turns), connector);
        }

        Say($"conversations | turns/s ours | peer | ratio | CPU ms/turn ours | peer | ratio | p50 ours | p99 ours | p50 peer | p99 peer | errors");
        var sound = true;
        foreach (var conversations in Together) sound &= await RowAsync(ours, peer, conversations);
        return await ManyAsync(ours, dialogs) && sound;
    }

    private async Task<bool> RowAsync(BotUnderLoad ours, BotUnderLoad peer, int conversations)
    {
        var (our, their) = (LoadResult.None, LoadResult.None);
        for (var round = 0; round < rounds; round++)
        {
            our += await LoadRun.MeasureAsync(ours.Options(conversations, turns), connector);
            their += await LoadRun.MeasureAsync(peer.Options(conversations, turns), connector);
        }

        var (speed, cost) = (our.TurnsPerSecond / their.TurnsPerSecond, our.CpuPerTurn / their.CpuPerTurn);
        Say($"{conversations,13} | {our.TurnsPerSecond,12:F0} | {their.TurnsPerSecond,4:F0} | {speed,5:F2} | {our.CpuPerTurn,16:F3} | {their.CpuPerTurn,4:F2} | {cost,5:F2} | {our.Percentile(0.5),8:F2} | {our.Percentile(0.99),8:F2} | {their.Percentile(0.5),8:F2} | {their.Percentile(0.99),8:F2} | {our.Errors.Count}, {their.Errors.Count}");
        return our.Errors.Count + their.Errors.Count is 0 && (!judged || (speed >= 3 && cost <= 1 / 3.0));
    }

    private async Task<bool> ManyAsync(BotUnderLoad ours, int dialogs)
    {
        var result = await LoadRun.MeasureAsync(ours.Options(conversations: 32, turns: dialogs * LoadScript.Read(ours.Script).Steps.Count), connector);
        Say($"after {dialogs} more conversations: {result.Resident:F0} MB resident; {result}");
        return result.Errors.Count is 0 && (!judged || result.Resident < MostResident);
    }

    private static async Task<double> ColdStartAsync(Func<BotUnderLoad> start, ConnectorSide connector)
    {
        var took = new List<double>();
        for (var n = 0; n < ColdStarts; n++)
        {
            using var bot = start();
            took.Add(await bot.FirstAnswerAsync(connector));
        }

        return took.Order().ElementAt(ColdStarts / 2);
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
