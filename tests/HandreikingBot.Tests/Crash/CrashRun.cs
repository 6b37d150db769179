using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using HandreikingBot.Storage;

namespace HandreikingBot.Tests.Crash;

/// <summary>How a run goes; how many kills and which seed can be set from outside.</summary>
internal sealed record CrashPlan(int Processes, int Conversations)
{
    public int Kills { get; } = Setting("HANDREIKING_CRASH_KILLS", 3);

    /// <summary>Fixes what is said and clicked, what goes wrong at the Connector and when a kill comes; not how threads and processes race.</summary>
    public int Seed { get; } = Setting("HANDREIKING_CRASH_SEED", 20261122);

    /// <summary>Conversations with a reminder that falls due during the run, one after each of the first kills.</summary>
    public int Reminders => Math.Min(Kills, 10);

    private static int Setting(string name, int usual) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}

/// <summary>Conversations under load while the processes that hold them are killed with -9 one at a time, at random moments, and started again.</summary>
internal sealed class CrashRun : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    /// <summary>Short, so that a run need not wait a minute for the lease of a message that was on its way at a kill.</summary>
    private static readonly string[] Timeouts = ["--BotConnector:CallTimeout=00:00:05", "--BotConnector:LoginTimeout=00:00:01"];

    private readonly string store;
    private readonly CrashPlan plan;
    private readonly ConnectorServer connector;
    private readonly BotProcess[] bots;
    private readonly TeamsSide teams;
    private readonly Talker[] talkers;
    private readonly Waiter[] waiters;
    private readonly List<(string Conversation, JsonNode? Payload)> sending = [];

    private CrashRun(string store, CrashPlan plan, ConnectorServer connector)
    {
        (this.store, this.plan, this.connector) = (store, plan, connector);
        bots = [.. Enumerable.Range(0, plan.Processes).Select(_ => new BotProcess(store, Timeouts))];
        teams = new TeamsSide(bots, connector.Url);
        var pace = TimeSpan.FromMilliseconds(25) * plan.Conversations; // about forty inputs a second, however many they are
        talkers = [.. Enumerable.Range(0, plan.Conversations).Select(i => new Talker($"a:crash-{i}", plan.Seed + i, teams, connector, pace))];
        waiters = [.. Enumerable.Range(0, plan.Reminders).Select(i => new Waiter($"a:reminder-{i}", teams, connector))];
    }

    /// <param name="store">Connection string of an empty store.</param>
    /// <param name="plan">How long and how many.</param>
    public static async Task<Findings> Play(string store, CrashPlan plan)
    {
        await using var run = new CrashRun(store, plan, await ConnectorServer.Start(new Mishaps(plan.Seed)));
        foreach (var bot in run.bots) await bot.Start();
        await Task.WhenAll(run.waiters.Select(waiter => waiter.Ask()));
        using var enough = new CancellationTokenSource();
        var talking = Task.WhenAll(run.talkers.Select(talker => talker.Talk(enough.Token)));
        await run.KillAgainAndAgain();
        await enough.CancelAsync();
        await talking;
        return await run.Find();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in bots) await bot.DisposeAsync();
        await connector.DisposeAsync();
    }

    private async Task KillAgainAndAgain()
    {
        var chance = new Random(plan.Seed);
        for (var kill = 0; kill < plan.Kills; kill++)
        {
            await Task.Delay(chance.Next(300, 3000), TestContext.Current.CancellationToken);
            var bot = bots[chance.Next(bots.Length)];
            await Kill(bot);
            if (kill < waiters.Length)
            {
                await using var opened = await Stores.OpenAsync(store);
                await waiters[kill].FallsDue(opened, DateTimeOffset.UtcNow.AddMilliseconds(chance.Next(4000)));
            }

            if (chance.Next(5) is 0)
            {
                bot.Launch();
                await Task.Delay(chance.Next(1500), TestContext.Current.CancellationToken);
                await Kill(bot); // while it starts
            }

            await bot.Start();
        }
    }

    private async Task Kill(BotProcess bot)
    {
        await bot.Kill();
        sending.AddRange(await Sending.In(store));
    }

    private async Task<Findings> Find()
    {
        var watch = Stopwatch.StartNew();
        await using var opened = await Stores.OpenAsync(store);
        using var limit = new CancellationTokenSource(Patience);
        while (await opened.CountsAsync(limit.Token) is not { Inbox: 0, Outbox: 0 } || await opened.NextDueAsync(limit.Token) is not null) await Task.Delay(50, limit.Token);
        var counts = await opened.CountsAsync(limit.Token);
        var findings = new Findings(plan, connector.Taken, sending)
        {
            Quiet = watch.Elapsed,
            Deliveries = teams.Deliveries,
            Kills = bots.Sum(bot => bot.Kills),
            SetAside = counts.ParkedOutbox,
        };
        if (counts.ParkedInbox > 0) findings.Add($"{counts.ParkedInbox} inputs were set aside");
        foreach (var talker in talkers) findings.Judge(talker, await opened.LoadAsync(Waiter.Key(talker.Conversation)));
        foreach (var waiter in waiters) findings.Judge(waiter, await opened.LoadAsync(Waiter.Key(waiter.Conversation)));
        return findings;
    }
}
