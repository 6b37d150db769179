using System.Diagnostics;
using System.Text.Json.Nodes;
using HandreikingBot.Tests.Crash;
using HandreikingBot.Tests.Edge.Builders;

namespace HandreikingBot.Tests.Operations;

/// <summary>The real program is told to stop while it works, as at every update.</summary>
public sealed class ShutdownTests
{
    private const int Seed = 20261122, Rounds = 3, Conversations = 20;

    [Fact]
    public async Task Stopping_under_load_loses_nothing_sends_nothing_twice_and_exits_with_0()
    {
        var random = new Random(Seed);
        await using var connector = await SlowConnector.Start(TimeSpan.FromMilliseconds(300));
        await using var bot = new BotProcess();
        await bot.Start();
        var said = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            var messages = Enumerable.Range(0, Conversations).Select(number => Question(connector, number)).ToList();
            said.AddRange(messages.Select(message => message["id"]!.GetValue<string>()));
            var delivering = Task.WhenAll(messages.Select(bot.Deliver));
            await connector.Took((round * Conversations) + 1);
            await Task.Delay(random.Next(300), TestContext.Current.CancellationToken);
            Assert.Equal(0, await bot.Terminate());
            await bot.Start();
            await delivering;
            await connector.Answered(said);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"seed {Seed}, {said.Count} questions, {connector.Arrived.Count} answers");
        Assert.Equal(connector.Arrived.Count, connector.Arrived.Select(message => message.ToJsonString()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_message_that_takes_too_long_does_not_keep_the_bot_from_stopping()
    {
        await using var connector = await SlowConnector.Start(TimeSpan.FromMinutes(1));
        await using var bot = new BotProcess { Variables = new Dictionary<string, string> { ["ShutdownTimeoutSeconds"] = "1" } };
        await bot.Start();
        await bot.Deliver(Question(connector, number: 0));
        await connector.Took(1);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, await bot.Terminate());
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(10));
    }

    private static JsonObject Question(SlowConnector connector, int number)
    {
        var activity = Wire.Says("wat is effectief?", $"a:stop-{number}");
        activity["serviceUrl"] = connector.Url;
        return activity;
    }
}
