using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HandreikingBot.BotConnector.Activities;

namespace HandreikingBot.Tests.DirectLine;

public sealed class PostingTests
{
    [Fact]
    public async Task A_message_comes_back_in_the_log_and_reaches_the_bot_with_the_same_id()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        using var answer = await client.SayAsync("groep 7", "c1");
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("id").GetString();
        var echo = Assert.Single((await client.ReadAsync()).Activities);
        var message = Assert.IsType<InboundActivity.Message>(host.Received.Last());
        Assert.StartsWith(client.Conversation + "|", id);
        Assert.Equal((id, "c1"), (echo.GetProperty("id").GetString(), echo.GetProperty("channelData").GetProperty("clientActivityID").GetString()));
        Assert.Equal((id, "groep 7"), (message.Envelope.Id, message.Spoken.Text));
    }

    [Fact]
    public async Task Who_speaks_and_where_is_never_taken_from_the_client()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        using var answer = await client.PostAsync("""
            {"type":"message","text":"hoi","id":"x","from":{"id":"handreiking","role":"bot"},"recipient":{"id":"ander"},"conversation":{"id":"van-een-ander","tenantId":"t"},
             "channelId":"msteams","serviceUrl":"https://kwaad.example","deliveryMode":"expectReplies","timestamp":"2001-01-01T00:00:00Z","channelData":{"tenant":{"id":"t"}}}
            """);
        var envelope = host.Received.Last().Envelope;
        Assert.Equal((client.Conversation, "webchat", null, null), (envelope.Conversation.Id, envelope.ChannelId, envelope.TenantId, envelope.ServiceUrl));
        Assert.StartsWith("dl_", envelope.From?.Id);
        Assert.Equal(("handreiking", false, host.Time.GetUtcNow()), (envelope.Recipient?.Id, envelope.ExpectsReplies, envelope.Timestamp));
        Assert.Equal("user", (await client.ReadAsync()).Activities[0].GetProperty("from").GetProperty("role").GetString());
    }

    [Fact]
    public async Task The_same_client_id_three_times_is_one_message_with_one_id()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        var ids = new HashSet<string>();
        for (var time = 0; time < 3; time++)
        {
            using var answer = await client.SayAsync("groep 7", "c1");
            ids.Add(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        Assert.Single(ids);
        Assert.Single(await client.TextsAsync());
        Assert.Single(host.Received.OfType<InboundActivity.Message>().Select(message => message.Envelope.Id).Distinct());
    }

    [Fact]
    public async Task A_message_that_the_bot_could_not_take_is_503_and_posting_it_again_completes_it()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        host.Broken = true;
        using var failed = await client.SayAsync("groep 7", "c1");
        host.Broken = false;
        using var again = await client.SayAsync("groep 7", "c1");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (failed.StatusCode, again.StatusCode));
        Assert.Single(host.Received.OfType<InboundActivity.Message>());
        Assert.Single(await client.TextsAsync());
    }

    [Fact]
    public async Task The_data_of_a_card_reaches_the_bot_as_it_is()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        using var answer = await client.PostAsync("""{"type":"message","value":{"do":"answer","choice":"7,8"},"channelData":{"postBack":true,"clientActivityID":"c"}}""");
        Assert.Equal("""{"do":"answer","choice":"7,8"}""", Assert.IsType<InboundActivity.Message>(host.Received.Last()).Value?.GetRawText());
        Assert.True((await client.ReadAsync()).Activities[0].GetProperty("channelData").GetProperty("postBack").GetBoolean());
    }

    [Theory]
    [InlineData("""{"type":"typing"}""")]
    [InlineData("""{"type":"event","name":"webchat/join","value":{"language":"nl-NL"}}""")]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"handreiking"}]}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":{}}""")]
    public async Task Anything_but_a_message_is_acknowledged_and_forgotten(string body)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        using var answer = await client.PostAsync(body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(host.Received);
        Assert.Empty((await client.ReadAsync()).Activities);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"text":"zonder soort"}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","text":"   "}""")]
    [InlineData("""{"type":"message","text":"\ud83d"}""")]
    [InlineData("""{"type":"message","value":{"a":"\ud83d"}}""")]
    [InlineData("""{"type":"message","value":{"a":1,"a":2}}""")]
    [InlineData("""{"type":"message","text":"a","text":"b"}""")]
    public async Task A_body_that_is_no_message_is_400_and_nothing_happens(string body)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        using var answer = await client.PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Single(host.Received);
    }

    [Fact]
    public async Task Too_large_a_body_is_413_whether_its_length_was_announced_or_not()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        var large = JsonSerializer.Serialize(new { type = "message", text = new string('a', ActivityReader.MaxBytes) });
        using var announced = await client.PostAsync(large);
        client.Http.DefaultRequestHeaders.TransferEncodingChunked = true;
        using var chunked = await client.PostAsync(large);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge), (announced.StatusCode, chunked.StatusCode));
    }

    [Fact]
    public async Task A_long_text_is_cut_off_and_never_in_the_middle_of_a_letter()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        using var answer = await client.SayAsync(new string('a', SpokenText.MaxLength - 1) + "😀😀");
        Assert.Equal(new string('a', SpokenText.MaxLength - 1), Assert.Single(await client.TextsAsync()));
    }

    [Theory]
    [InlineData("2026-11-21T11:00:00+01:00", "Europe/Amsterdam", true)]
    [InlineData("2001-01-01T00:00:00Z", "Mars/Olympus", false)]
    [InlineData("geen tijd", "", false)]
    public async Task The_clients_clock_counts_only_when_it_is_sane(string local, string zone, bool counts)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        using var answer = await client.PostAsync(JsonSerializer.Serialize(new { type = "message", text = "hoi", localTimestamp = local, localTimezone = zone }));
        var envelope = host.Received.Last().Envelope;
        Assert.Equal((counts, counts), (envelope.LocalTimestamp is not null, envelope.LocalTimezone is not null));
    }

    [Fact]
    public async Task Files_are_refused_in_a_sentence()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        using var answer = await client.SendAsync(HttpMethod.Post, $"conversations/{client.Conversation}/upload?userId=x", "bestand");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("Bestanden sturen kan hier niet.", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
