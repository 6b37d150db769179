using System.CommandLine;
using System.Net;
using System.Text.Json.Nodes;
using HandreikingBot.Commands;
using HandreikingBot.Storage;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;
using Microsoft.Extensions.Configuration;

namespace HandreikingBot.Tests.Operations;

/// <summary>A copy that is made while schools are talking, and a bot that starts on it.</summary>
public sealed class BackupTests : IDisposable
{
    private const int Conversations = 8, Said = 12;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("handreiking-backup-");

    private static IEnumerable<string> Ids => Enumerable.Range(0, Conversations).Select(Id);

    private string Copy => Path.Combine(folder.FullName, "copy.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Every_answer_that_was_acknowledged_before_a_backup_under_load_is_in_the_bot_that_starts_on_it()
    {
        var acknowledged = new int[Conversations];
        int[] before;
        await using (var bot = await RunningBot.StartKnowing(Ids))
        {
            var talking = Task.WhenAll(Enumerable.Range(0, Conversations).Select(number => Talk(bot, number, acknowledged)));
            while (acknowledged.Sum() < Conversations * Said / 2) await Task.Delay(5, TestContext.Current.CancellationToken);
            before = [.. acknowledged];
            Assert.IsType<BackupOutcome.Made>(await Stores.BackUpAsync(bot.Connection, Copy, TestContext.Current.CancellationToken));
            await talking;
            await bot.Quiet();
        }

        await using var restored = await RunningBot.StartKnowing(Ids, $"--ConnectionStrings:Store=Data Source={Copy}");
        await restored.Quiet();
        for (var number = 0; number < Conversations; number++) Assert.InRange(await OwnerIn(restored, number), before[number], Said);
    }

    [Fact]
    public async Task The_command_makes_a_copy_once_and_says_so()
    {
        var connection = $"Data Source={Path.Combine(folder.FullName, "store.db")}";
        await (await Stores.OpenAsync(connection, TestContext.Current.CancellationToken)).DisposeAsync();
        var made = await Run(connection);
        Assert.Equal((0, "", $"{Copy} is klaar ({new FileInfo(Copy).Length} bytes)"), made);
        Assert.Contains("bestaat al", (await Run(connection)).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_PostgreSQL_the_command_gives_the_line_and_does_not_pretend_that_a_copy_was_made()
    {
        var (code, output, _) = await Run("Host=db;Database=bot;Username=bot;Password=geheim");
        Assert.Equal((1, $"pg_dump --format=custom --no-owner --no-privileges --file={Copy} --host=db --port=5432 --username=bot --dbname=bot"), (code, output));
    }

    private async Task<(int Code, string Output, string Errors)> Run(string connection)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Store"] = connection }).Build();
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var code = await BackupCommand.Create(() => settings).Parse([Copy]).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors }, TestContext.Current.CancellationToken);
        return (code, output.ToString().TrimEnd(), errors.ToString().TrimEnd());
    }

    private static string Id(int number) => $"a:backup-{number}";

    private static async Task Talk(RunningBot bot, int number, int[] acknowledged)
    {
        foreach (var text in (string[])["pesten in groep 7", "kies kiva"]) await bot.Post(Wire.Says(text, Id(number)));
        for (var turn = 1; turn <= Said; turn++)
        {
            Assert.Equal(HttpStatusCode.Accepted, (await bot.Post(Wire.Says($"1 bezig, wie: lid{turn}", Id(number)))).Status);
            acknowledged[number] = turn;
        }
    }

    /// <summary>The number of the last owner of the plan's first point that the state knows of.</summary>
    private static async Task<int> OwnerIn(RunningBot bot, int number)
    {
        var stored = await bot.Kept(Id(number));
        var items = (stored is null ? null : JsonNode.Parse(stored.State))?["session"]?["plan"]?["items"] as JsonArray ?? [];
        var owner = items.FirstOrDefault(item => item?["owner"] is not null)?["owner"]?.GetValue<string>();
        return owner is null ? 0 : int.Parse(owner.AsSpan("lid".Length), System.Globalization.CultureInfo.InvariantCulture);
    }
}
