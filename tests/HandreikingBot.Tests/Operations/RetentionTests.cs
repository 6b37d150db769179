using System.Text;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;
using Microsoft.Data.Sqlite;

namespace HandreikingBot.Tests.Operations;

/// <summary>Issue 5: sessions expire after a set time and are erased on request, in the bot as it runs; by an uninstall is in <see cref="Edge.UninstallTests"/>.</summary>
public sealed class RetentionTests
{
    private const string Owner = "Kwartelmeester";

    [Fact]
    public async Task After_the_set_days_of_silence_a_conversation_is_forgotten_and_a_younger_one_is_not()
    {
        await using var bot = await RunningBot.Start("--KeepDays=30");
        bot.Connector.Knows("a:younger");
        await bot.Say("start");
        bot.Time.Forward(TimeSpan.FromDays(20));
        await bot.Say("start", conversation: "a:younger");
        await bot.Quiet();
        bot.Time.Forward(TimeSpan.FromDays(11));
        await bot.Restart();

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await bot.Kept() is not null) await Task.Delay(20, limit.Token);
        Assert.NotNull(await bot.Kept("a:younger"));
    }

    [Fact]
    public async Task A_conversation_of_a_day_before_its_time_is_kept()
    {
        await using var bot = await RunningBot.Start("--KeepDays=30");
        await bot.Say("start");
        bot.Time.Forward(TimeSpan.FromDays(29));
        await bot.Restart();
        Assert.NotNull(await bot.Kept());
    }

    [Fact]
    public async Task What_is_erased_on_request_is_gone_from_the_file_itself()
    {
        await using var bot = await RunningBot.Start();
        foreach (var text in (string[])["pesten in groep 7", "kies kiva", $"1 bezig, wie: {Owner}"]) await bot.Post(Wire.Says(text));
        await bot.Quiet();
        await bot.Restart();
        Assert.Contains(Owner, FileOf(bot), StringComparison.Ordinal);

        foreach (var text in (string[])["wis mijn gegevens", "ja"]) await bot.Post(Wire.Says(text));
        await bot.Quiet();
        Assert.Null(await bot.Kept());
        await bot.Restart();
        Assert.DoesNotContain(Owner, FileOf(bot), StringComparison.Ordinal);
    }

    /// <summary>The bytes of the store as text; what only stood in the log is in the file after a stop.</summary>
    private static string FileOf(RunningBot bot)
    {
        var file = new SqliteConnectionStringBuilder(bot.Connection).DataSource;
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
