using System.Net;
using System.Net.WebSockets;
using HandreikingBot.DirectLine;
using HandreikingBot.Storage;

namespace HandreikingBot.Tests.DirectLine;

public sealed class LogTests
{
    [Fact]
    public async Task Reading_on_from_a_watermark_gives_every_activity_once_and_in_order()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        string[] said = [.. Enumerable.Range(1, ActivitySet.Most + 7).Select(number => $"bericht {number}")];
        await host.SayAsync(client.Conversation, said);
        var first = await client.ReadAsync();
        var second = await client.ReadAsync(first.Watermark);
        var third = await client.ReadAsync(second.Watermark);
        Assert.Equal((ActivitySet.Most, 7, 0), (first.Activities.Count, second.Activities.Count, third.Activities.Count));
        Assert.Equal(said, first.Activities.Concat(second.Activities).Select(activity => activity.GetProperty("text").GetString()));
        Assert.Equal(second.Watermark, third.Watermark);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_is_not_one_is_400(string watermark)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        using var read = await client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}/activities?watermark={watermark}");
        using var reconnect = await client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}?watermark={watermark}");
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (read.StatusCode, reconnect.StatusCode));
    }

    [Fact]
    public async Task A_message_of_the_bot_is_complete()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        await host.SayAsync(client.Conversation, "Welkom");
        var activity = Assert.Single((await client.ReadAsync()).Activities);
        Assert.StartsWith(client.Conversation + "|", activity.GetProperty("id").GetString());
        Assert.Equal(("handreiking", "Handreiking", "bot"), (activity.GetProperty("from").GetProperty("id").GetString(), activity.GetProperty("from").GetProperty("name").GetString(), activity.GetProperty("from").GetProperty("role").GetString()));
        Assert.Equal((client.Conversation, "webchat"), (activity.GetProperty("conversation").GetProperty("id").GetString(), activity.GetProperty("channelId").GetString()));
        Assert.Equal(host.Time.GetUtcNow(), activity.GetProperty("timestamp").GetDateTimeOffset());
    }

    [Fact]
    public async Task Delivering_the_same_message_again_adds_nothing()
    {
        await using var store = await Stores.OpenAsync("Data Source=:memory:", TestContext.Current.CancellationToken);
        var (time, key) = (new FakeTime(), new ConversationKey("webchat", "", "a"));
        await store.StartDirectLineAsync("a", "hash", "u", time.GetUtcNow(), TestContext.Current.CancellationToken);
        await store.CommitAsync(new TurnCommit(key, 0, 1, "{}", null, null, null, [new Outgoing(OutgoingKind.Send, """{"type":"message","text":"hoi"}""")], time.GetUtcNow()), TestContext.Current.CancellationToken);
        var item = Assert.Single(await store.TakeOutboxAsync(5, time.GetUtcNow(), time.GetUtcNow() + TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        var log = new DirectLineLog(store, new LogSignals(), time);
        await log.DeliverAsync(item, TestContext.Current.CancellationToken);
        await log.DeliverAsync(item, TestContext.Current.CancellationToken);
        Assert.Single(await store.ReadLogAsync("a", 0, 10, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task After_a_restart_the_token_opens_the_same_log_and_a_repeated_post_is_still_one_message()
    {
        var file = Path.Combine(Path.GetTempPath(), $"handreiking-{Guid.NewGuid():n}", "store.db");
        DirectLineClient client;
        await using (var before = await DirectLineHost.StartAsync(await Stores.OpenAsync($"Data Source={file}", TestContext.Current.CancellationToken)))
        {
            client = await before.OpenAsync();
            using var said = await client.SayAsync("groep 7", "c1");
        }

        await using (var after = await DirectLineHost.StartAsync(await Stores.OpenAsync($"Data Source={file}", TestContext.Current.CancellationToken)))
        {
            client = client with { Http = after.Http };
            using var again = await client.SayAsync("groep 7", "c1");
            Assert.Equal(HttpStatusCode.OK, again.StatusCode);
            Assert.Equal(["groep 7"], await client.TextsAsync());
        }

        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task The_stream_brings_what_was_said_before_and_what_is_said_after_once_and_in_order()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        await host.SayAsync(client.Conversation, "een", "twee");
        using var socket = await client.StreamAsync();
        var (before, _) = await DirectLineClient.ReceiveAsync(socket, 2);
        using (await client.SayAsync("drie")) await host.SayAsync(client.Conversation, "vier", "vijf");
        var (after, watermark) = await DirectLineClient.ReceiveAsync(socket, 3);
        Assert.Equal(["een", "twee", "drie", "vier", "vijf"], before.Concat(after));
        Assert.Equal("5", watermark);
    }

    [Fact]
    public async Task A_client_that_reconnects_with_its_watermark_misses_nothing_and_gets_nothing_twice()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        await host.SayAsync(client.Conversation, "een");
        string watermark;
        using (var first = await client.StreamAsync()) (_, watermark) = await DirectLineClient.ReceiveAsync(first, 1);
        await host.SayAsync(client.Conversation, "twee");
        using var answer = await client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}?watermark={watermark}");
        var url = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("streamUrl").GetString();
        using var second = await client.StreamAsync(url);
        Assert.Equal(["twee"], (await DirectLineClient.ReceiveAsync(second, 1)).Texts);
    }

    [Fact]
    public async Task Two_tabs_both_get_everything_and_one_too_many_is_429()
    {
        await using var host = await DirectLineHost.StartAsync(settings: "MaxStreamsPerConversation=2");
        var client = await host.OpenAsync();
        using var one = await client.StreamAsync();
        using var two = await client.StreamAsync();
        var refused = await Assert.ThrowsAsync<WebSocketException>(() => client.StreamAsync());
        await host.SayAsync(client.Conversation, "hoi");
        Assert.Equal(["hoi"], (await DirectLineClient.ReceiveAsync(one, 1)).Texts);
        Assert.Equal(["hoi"], (await DirectLineClient.ReceiveAsync(two, 1)).Texts);
        Assert.Contains("429", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_asked_for_without_a_WebSocket_is_400()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        using var answer = await client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}/stream?t={client.Token}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
