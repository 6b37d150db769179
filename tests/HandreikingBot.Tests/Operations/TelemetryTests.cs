using System.Net;
using HandreikingBot.BotConnector.Authentication;
using HandreikingBot.Storage;
using HandreikingBot.Telemetry;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Operations;

/// <summary>What the bot measures and traces, and that nobody can be found in it.</summary>
public sealed class TelemetryTests
{
    /// <summary>All that a tag may be.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["input"] = ["joined", "said", "clicked", "fell_due", "removed"],
        ["outcome"] = ["done", "seen_before", "failed", "committed", "lost_race", "delivered", "throttled", "again", "unknown", "gone", "too_large", "refused", "cut_off"],
        ["kind"] = ["send", "reply", "update", "delete", "new_thread"],
        ["queue"] = ["inbox", "outbox"],
        ["state"] = ["waiting", "parked"],
        ["door"] = ["messages", "directline"],
        ["reason"] =
        [
            .. Enum.GetNames<RefusalReason>(), "TooLarge", "Unreadable",
            "MissingToken", "BadArgument", "BadSyntax", "MissingProperty", "MessageSizeTooBig", "NotSupported", "ServiceError", "ThrottledDueToRate",
        ],
    };

    /// <summary>Tags that are small numbers.</summary>
    private static readonly string[] Counts = ["attempt", "messages"];

    [Fact]
    public async Task A_whole_conversation_is_measured_without_a_text_a_name_or_an_id()
    {
        using var ear = new Ear();
        await using var bot = await RunningBot.Start();
        await Talk(bot);
        ear.Ask();

        string[] expected =
        [
            "handreiking.turn.duration", "handreiking.understanding.duration", "handreiking.match.duration", "handreiking.send.duration", "handreiking.retries",
            "handreiking.throttles", "handreiking.refusals", "handreiking.reminders", "handreiking.queue.length", "handreiking.queue.age",
        ];
        Assert.Empty(expected.Except(ear.Measured.Keys));
        Assert.All(ear.Tags, tag => Assert.True(IsAllowed(tag.Key, tag.Value), $"{tag.Name}: {tag.Key}={tag.Value}"));
        Assert.All(ear.Ended, piece => Assert.True(!piece.Events.Any() && !piece.Baggage.Any() && piece.StatusDescription is null, piece.OperationName));
    }

    [Fact]
    public async Task One_trace_goes_from_the_request_over_the_turn_and_its_commit_to_what_is_sent()
    {
        using var ear = new Ear();
        await using var bot = await RunningBot.Start();
        await bot.Say("start");
        await bot.Quiet();

        var whole = ear.Ended.GroupBy(piece => piece.TraceId).FirstOrDefault(trace => trace.Any(piece => piece.OperationName is "send"))?.ToDictionary(piece => piece.OperationName);

        Assert.NotNull(whole);
        Assert.Equal(["commit", "request", "send", "turn"], whole.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((whole["request"].SpanId, whole["turn"].SpanId, whole["turn"].SpanId), (whole["turn"].ParentSpanId, whole["commit"].ParentSpanId, whole["send"].ParentSpanId));
        Assert.Equal(default, whole["request"].ParentSpanId);
    }

    [Fact]
    public void The_store_is_asked_at_most_every_fifteen_seconds()
    {
        var (asked, time) = (0, new ShiftedTime());
        using var gauges = new StoreGauges(_ => Task.FromResult(new StoreCounts(++asked, 0, 0, 0, null, null)), time);
        using var ear = new Ear();
        ear.Ask();
        ear.Ask();
        Assert.Equal(1, asked);
        time.Forward(TimeSpan.FromSeconds(15));
        ear.Ask();
        Assert.Equal(2, asked);
    }

    [Fact]
    public void A_store_that_does_not_answer_gives_no_numbers()
    {
        using var gauges = new StoreGauges(_ => throw new IOException("gone"), TimeProvider.System);
        using var ear = new Ear();
        ear.Ask();
        Assert.DoesNotContain(ear.Tags, tag => tag.Value is "gone");
    }

    [Fact]
    public async Task With_a_collector_in_the_settings_measurements_and_traces_reach_it_and_nobody_is_in_them()
    {
        await using var collector = await Collector.Start();
        await using (var bot = await RunningBot.Start($"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Url}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"))
            await Talk(bot);

        Assert.Contains("handreiking.turn.duration", collector.Received("/v1/metrics"), StringComparison.Ordinal);
        Assert.Contains("commit", collector.Received("/v1/traces"), StringComparison.Ordinal);
        Assert.All(["groep 7", "Roos", Wire.Personal, Wire.School, "29:"], secret => Assert.DoesNotContain(secret, collector.Received("/v1/metrics") + collector.Received("/v1/traces"), StringComparison.Ordinal));
    }

    private static bool IsAllowed(string key, object? value) =>
        Counts.Contains(key) ? value is int and >= 0 and < 1000 : value is string word && Allowed.TryGetValue(key, out var words) && words.Contains(word, StringComparer.Ordinal);

    /// <summary>Words, a click, a reminder, a throttle, and a stranger at the door.</summary>
    private static async Task Talk(RunningBot bot)
    {
        await bot.Post(Wire.Says("start"), token: null);
        await bot.PostText("{", Token.Sound);
        bot.Connector.Refuses(Wire.Personal, HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromSeconds(1));
        string[] words = ["start", "pesten in groep 7 en onze juf Roos geeft het zelf", "resultaten", "kies kiva", "herinner me op 11 januari 2027"];
        foreach (var text in words)
        {
            await bot.Post(Wire.By("Roos", Wire.Says(text)));
            await bot.Quiet();
        }

        await bot.Becomes(new DateTimeOffset(2027, 1, 11, 9, 0, 0, TimeSpan.Zero));
        await bot.Quiet();
        await bot.Post(Wire.Executes(Click.On(bot.Connector.Attempts.Last(sent => sent.Card is not null), "Stop deze herinnering")));
        await bot.Post(Wire.Installs("remove"));
        await bot.Quiet();
    }
}
