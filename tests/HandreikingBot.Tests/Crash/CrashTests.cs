using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Crash;

/// <summary>Issue 2, line 7: killing the process with -9 loses no answer.</summary>
public sealed class CrashTests
{
    private const int Seed = 20261121;

    /// <summary>Milliseconds; a kill falls somewhere between the first byte of a turn and a little after its last.</summary>
    private const int LongestTurn = 80;

    /// <summary>What is clicked with which option, on which question, and what comes next.</summary>
    private static readonly (string Button, string? Option, string Next)[] Script =
    [
        ("Verder", "Basisonderwijs", "Voor welke groepen"),
        ("Verder", "Groep 7", "Wat willen jullie vooral bereiken?"),
        ("Verder", "Een fijne groep, minder pesten", "Waar gaat het bij jullie vooral over?"),
        ("Verder", "Pesten en buitensluiten", "Voor welke leerlingen"),
        ("Sla over", null, "Waar wil je zoeken?"),
        ("Sla over", null, "Hoe goed moet het onderzocht zijn?"),
        ("Verder", "Goed onderbouwd of hoger", "Wie gaat het doen"),
    ];

    [Fact]
    public async Task Killing_the_bot_between_every_two_turns_loses_no_answer()
    {
        await using var connector = await ConnectorServer.Start();
        await using var bot = new BotProcess();
        await bot.Start();
        await Hold(connector, async activity =>
        {
            await bot.Deliver(activity);
            await bot.Kill(); // acknowledged, and perhaps not answered
            await bot.Start();
        });
    }

    [Fact]
    public async Task Killing_the_bot_at_any_moment_of_a_turn_loses_no_answer()
    {
        var random = new Random(Seed);
        await using var connector = await ConnectorServer.Start();
        await using var bot = new BotProcess();
        await bot.Start();
        await Hold(connector, async activity =>
        {
            var delivery = bot.Deliver(activity);
            await Task.Delay(random.Next(LongestTurn), TestContext.Current.CancellationToken);
            await bot.Kill();
            await bot.Start();
            await delivery;
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {Seed}, {bot.Kills} kills, {Doubles(connector)} messages sent twice");
        Assert.InRange(Doubles(connector), 0, bot.Kills); // only the one whose outcome a kill left unknown
    }

    private static async Task Hold(ConnectorServer connector, Func<JsonObject, Task> deliver)
    {
        await deliver(At(connector, Wire.Says("start")));
        await connector.Read("Voor je begint");
        await deliver(At(connector, Wire.Says("verder")));
        var question = await connector.Read("Op wat voor school");
        foreach (var (button, option, next) in Script)
        {
            await deliver(At(connector, Wire.Submits(Click.On(question, button, option is null ? [] : [Titled(question, option)]))));
            question = await connector.Read(next);
        }

        await deliver(At(connector, Wire.Says("overzicht")));
        var overview = (await connector.Read("Jullie antwoorden")).Text;
        Assert.All(["basisonderwijs", "groep 7", "fijne groep", "pesten", "goed onderbouwd"], answer => Assert.Contains(answer, overview, StringComparison.OrdinalIgnoreCase));
    }

    private static JsonObject At(ConnectorServer connector, JsonObject activity)
    {
        activity["serviceUrl"] = connector.Url;
        return activity;
    }

    /// <summary>An option's whole title: it may have an explanation behind it.</summary>
    private static string Titled(Sent question, string option) =>
        question.Card?.Elements().SelectMany(found => found.Element.Objects("choices")).Select(choice => choice.Text("title")).OfType<string>().First(title => title.StartsWith(option, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"no option {option}: {question}");

    private static int Doubles(ConnectorServer connector) => connector.Arrived.Count - connector.Arrived.Select(sent => sent.Activity.ToJsonString()).Distinct(StringComparer.Ordinal).Count();
}
