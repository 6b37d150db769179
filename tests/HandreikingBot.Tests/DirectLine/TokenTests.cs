using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HandreikingBot.BotConnector.Activities;

namespace HandreikingBot.Tests.DirectLine;

public sealed class TokenTests
{
    [Fact]
    public async Task A_conversation_starts_with_201_an_id_a_token_and_a_stream()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var answer = await host.Http.PostAsync("/v3/directline/conversations", content: null, TestContext.Current.CancellationToken);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal(1800, json.GetProperty("expires_in").GetInt32());
        Assert.Equal(43, json.GetProperty("token").GetString()!.Length);
        Assert.StartsWith($"ws://127.0.0.1:{host.Http.BaseAddress!.Port}/v3/directline/conversations/{json.GetProperty("conversationId").GetString()}/stream?watermark=0&t=", json.GetProperty("streamUrl").GetString());
    }

    [Fact]
    public async Task Starting_tells_the_bot_that_it_and_the_user_joined()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        var joined = Assert.IsType<InboundActivity.ConversationUpdate>(Assert.Single(host.Received));
        Assert.True(joined.AddsRecipient);
        Assert.Equal(2, joined.MembersAdded.Count);
        Assert.Equal((client.Conversation, "webchat", client.Conversation + "|join"), (joined.Envelope.Conversation.Id, joined.Envelope.ChannelId, joined.Envelope.Id));
        Assert.Null(joined.Envelope.ServiceUrl);
    }

    [Fact]
    public async Task A_generated_token_opens_its_own_conversation()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var generated = await host.Http.PostAsync("/v3/directline/tokens/generate", content: null, TestContext.Current.CancellationToken);
        var json = await generated.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Empty(host.Received);
        var client = new DirectLineClient(host.Http, json.GetProperty("conversationId").GetString()!, json.GetProperty("token").GetString()!, "");
        using var started = await client.SendAsync(HttpMethod.Post, "conversations");
        Assert.Equal(HttpStatusCode.Created, started.StatusCode);
        Assert.Equal(client.Conversation, (await started.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("conversationId").GetString());
        Assert.Single(host.Received);
    }

    [Fact]
    public async Task Starting_a_conversation_that_is_going_on_answers_200_with_the_same_activity_id_for_the_bot()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        await host.SayAsync(client.Conversation, "Welkom");
        using var again = await client.SendAsync(HttpMethod.Post, "conversations");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(host.Received.Select(activity => activity.Envelope.Id).Distinct());
    }

    [Fact]
    public async Task Refreshing_gives_the_token_that_still_opens_the_conversation()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        using var refreshed = await client.SendAsync(HttpMethod.Post, "tokens/refresh");
        var json = await refreshed.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal((client.Conversation, client.Token), (json.GetProperty("conversationId").GetString(), json.GetProperty("token").GetString()));
    }

    [Theory]
    [InlineData("POST", "tokens/refresh")]
    [InlineData("GET", "conversations/{0}")]
    [InlineData("GET", "conversations/{0}/activities")]
    [InlineData("POST", "conversations/{0}/activities")]
    [InlineData("POST", "conversations/{0}/upload")]
    [InlineData("GET", "conversations/{0}/stream")]
    public async Task Without_a_token_the_answer_is_401_and_with_an_unknown_one_403(string method, string path)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        path = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, client.Conversation);
        using var none = await client.SendAsync(new HttpMethod(method), path, token: "");
        using var unknown = await client.SendAsync(new HttpMethod(method), path.EndsWith("stream", StringComparison.Ordinal) ? path + "?t=raden" : path, token: "raden");
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden), (none.StatusCode, unknown.StatusCode));
        Assert.Contains("sleutel", await none.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "conversations/{0}")]
    [InlineData("GET", "conversations/{0}/activities")]
    [InlineData("POST", "conversations/{0}/activities")]
    [InlineData("GET", "conversations/{0}/stream?t={1}")]
    public async Task A_token_does_not_open_the_conversation_of_somebody_else(string method, string path)
    {
        await using var host = await DirectLineHost.StartAsync();
        var (mine, other) = (await host.OpenAsync(), await host.OpenAsync());
        using var answer = await mine.SendAsync(new HttpMethod(method), string.Format(System.Globalization.CultureInfo.InvariantCulture, path, other.Conversation, mine.Token));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(2, host.Received.Count);
    }

    [Fact]
    public async Task A_token_is_never_logged()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.OpenAsync();
        using (var socket = await client.StreamAsync())
        {
            await host.SayAsync(client.Conversation, "Welkom");
            await DirectLineClient.ReceiveAsync(socket, 1);
        }

        Assert.NotEmpty(host.Logged);
        Assert.DoesNotContain(host.Logged, line => line.Contains(client.Token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Behind_a_proxy_with_https_the_stream_is_secure_too()
    {
        await using var host = await DirectLineHost.StartAsync();
        host.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        Assert.StartsWith("wss://", (await host.OpenAsync()).StreamUrl);
    }
}
