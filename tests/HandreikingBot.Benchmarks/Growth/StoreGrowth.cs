using System.Globalization;
using HandreikingBot.Benchmarks.Load;
using Microsoft.Data.Sqlite;

namespace HandreikingBot.Benchmarks.Growth;

/// <summary>
/// What a turn costs when there are many stored conversations (issue 5, line 4): whole turns over HTTP against two bots, one whose store holds few and one whose store holds many, turn about. Half of the
/// turns are of new conversations, half of stored ones, taken at random.
/// </summary>
internal static class StoreGrowth
{
    /// <summary>So many times what it costs with few.</summary>
    public const double Most = 1.3;

    private const int Rounds = 8;

    /// <param name="few">Stored conversations of the one.</param>
    /// <param name="many">And of the other.</param>
    /// <param name="turns">Of each kind, in each round.</param>
    /// <param name="most">How many times as much a turn with many may cost.</param>
    /// <returns>True when it costs no more.</returns>
    public static async Task<bool> MeasureAsync(int few, int many, int turns, double most = Most)
    {
        await using var connector = new ConnectorSide();
        using BotUnderLoad small = await FilledAsync(few, connector), large = await FilledAsync(many, connector);
        await RoundAsync(small, few, turns * 4, connector);
        await RoundAsync(large, many, turns * 4, connector);
        var (one, other) = (LoadResult.None, LoadResult.None);
        for (var round = 0; round < Rounds; round++)
        {
            one += await RoundAsync(small, few, turns, connector);
            other += await RoundAsync(large, many, turns, connector);
        }

        Say($"{few,9} stored conversations: {one}");
        Say($"{many,9} stored conversations: {other}");
        var (time, cost) = (one.TurnsPerSecond / other.TurnsPerSecond, other.CpuPerTurn / one.CpuPerTurn);
        Say($"a turn with {many} costs {time:F2} times the time and {cost:F2} times the processor of one with {few}");
        return time <= most && cost <= most && one.Errors.Count + other.Errors.Count is 0;
    }

    private static async Task<LoadResult> RoundAsync(BotUnderLoad bot, int stored, int turns, ConnectorSide connector)
    {
        var options = bot.Options(conversations: 1, turns);
        return await LoadRun.MeasureAsync(options, connector)
            + await LoadRun.MeasureAsync(options with { Script = Path.Combine(Path.GetDirectoryName(bot.Script) ?? "", "again.json"), Stored = stored }, connector);
    }

    /// <summary>A bot on a store with so many conversations in the midst of the questions, each with what belongs to it. A bot makes the first; the others are copies under other names.</summary>
    private static async Task<BotUnderLoad> FilledAsync(int conversations, ConnectorSide connector)
    {
        var bot = BotUnderLoad.Ours();
        await bot.FirstAnswerAsync(connector);
        bot.Stop();
        Copy(bot.Store, conversations);
        bot.StartAgain();
        await bot.FirstAnswerAsync(connector);
        return bot;
    }

    private static void Copy(string store, int conversations)
    {
        using var database = new SqliteConnection($"Data Source={store};Pooling=False");
        database.Open();
        // Turns come in no order of these names; what was seen, three activities of each, has none at all.
        Execute(database, $"""
            PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY;
            BEGIN;
            CREATE TEMP TABLE name AS
                WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {conversations.ToString(CultureInfo.InvariantCulture)} - 1)
                SELECT i, 'a:stored-' || i AS id, i % 34560000 * 1000 AS age FROM n ORDER BY id;
            INSERT INTO conversation (channel, tenant, conversation, version, schema, state, reference, updated_at)
                SELECT c.channel, c.tenant, name.id, c.version, c.schema, c.state, replace(c.reference, c.conversation, name.id), c.updated_at - name.age
                FROM name, (SELECT * FROM conversation LIMIT 1) c;
            INSERT INTO seen (digest, seen_at) SELECT randomblob(32), (SELECT max(seen_at) FROM seen) - age FROM name, (SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) ORDER BY 1;
            COMMIT;
            DROP TABLE name;
            PRAGMA wal_checkpoint(TRUNCATE);
            """);
    }

    private static void Execute(SqliteConnection database, string script)
    {
        using var command = database.CreateCommand();
        command.CommandTimeout = 0;
#pragma warning disable CA2100 // A constant and a number.
        command.CommandText = script;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
