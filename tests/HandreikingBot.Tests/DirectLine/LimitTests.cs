using System.Net;
using HandreikingBot.DirectLine;
using HandreikingBot.WebChat;

namespace HandreikingBot.Tests.DirectLine;

public sealed class LimitTests
{
    [Fact]
    public async Task More_conversations_than_the_limit_are_429_until_the_hour_is_over()
    {
        await using var host = await DirectLineHost.StartAsync(settings: "MaxConversationsPerHourPerAddress=2");
        await host.OpenAsync();
        await host.OpenAsync();
        host.Time.Pass(TimeSpan.FromMinutes(10));
        using var refused = await host.Http.PostAsync("/v3/directline/conversations", content: null, TestContext.Current.CancellationToken);
        using var token = await host.Http.PostAsync("/v3/directline/tokens/generate", content: null, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests), (refused.StatusCode, token.StatusCode));
        Assert.Equal(TimeSpan.FromMinutes(50), refused.Headers.RetryAfter?.Delta);
        host.Time.Pass(TimeSpan.FromMinutes(50));
        await host.OpenAsync();
    }

    [Fact]
    public async Task More_messages_than_the_limit_are_429_and_another_conversation_is_not_touched_by_it()
    {
        await using var host = await DirectLineHost.StartAsync(settings: "MaxMessagesPerMinute=1");
        var (mine, other) = (await host.OpenAsync(), await host.OpenAsync());
        using var first = await mine.SayAsync("een");
        using var second = await mine.SayAsync("twee");
        using var elsewhere = await other.SayAsync("drie");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (first.StatusCode, second.StatusCode, elsewhere.StatusCode));
        Assert.Contains("60 seconden", await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_requests_than_the_limit_are_429_whatever_they_ask()
    {
        await using var host = await DirectLineHost.StartAsync(settings: "MaxRequestsPerMinutePerAddress=1");
        var client = await host.OpenAsync();
        using var read = await client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}/activities");
        using var stream = await client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}/stream?t={client.Token}");
        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests), (read.StatusCode, stream.StatusCode));
    }

    [Theory]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    public void Addresses_of_one_house_are_one_caller(string one, string other, bool same) =>
        Assert.Equal(same, DirectLineLimits.Caller(IPAddress.Parse(one)) == DirectLineLimits.Caller(IPAddress.Parse(other)));

    [Theory]
    [InlineData("Development", null, HttpStatusCode.Created)]
    [InlineData("Production", null, HttpStatusCode.NotFound)]
    [InlineData("Production", "Enabled=true", HttpStatusCode.Created)]
    [InlineData("Development", "Enabled=false", HttpStatusCode.NotFound)]
    public async Task The_browser_chat_is_on_in_Development_and_elsewhere_when_switched_on(string environment, string? setting, HttpStatusCode expected)
    {
        await using var host = await DirectLineHost.StartAsync(environment: environment, settings: setting is null ? [] : [setting]);
        using var started = await host.Http.PostAsync("/v3/directline/conversations", content: null, TestContext.Current.CancellationToken);
        using var page = await host.Http.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(expected, started.StatusCode);
        Assert.Equal(expected is HttpStatusCode.NotFound, page.StatusCode is HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_wrong_setting_stops_the_start_and_is_named()
    {
        var fault = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => DirectLineHost.StartAsync(settings: "MaxMessagesPerMinute=0"));
        Assert.Contains(nameof(WebChatOptions.MaxMessagesPerMinute), fault.Message, StringComparison.Ordinal);
    }
}
