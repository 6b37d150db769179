using System.Net;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Edge;

/// <summary>What a load balancer and a curious stranger see.</summary>
public sealed class HealthTests
{
    [Theory]
    [InlineData("/healthz", "ok")]
    [InlineData("/readyz", "ready")]
    public async Task A_bot_that_runs_says_so_and_does_not_name_its_server(string path, string expected)
    {
        await using var bot = await RunningBot.Start();
        using var response = await bot.Get(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/api/messages")]
    [InlineData("/is/not/there")]
    [InlineData("/v3/directline/conversations/x")]
    public async Task No_answer_can_be_taken_for_a_page_that_runs_something(string path)
    {
        await using var bot = await RunningBot.Start("--WebChat:Enabled=true");
        using var response = await bot.Get(path);
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task A_bot_without_its_store_is_not_ready_but_lives()
    {
        await using var bot = await RunningBot.Start();
        await bot.Store.DisposeAsync();
        using var ready = await bot.Get("/readyz");
        using var alive = await bot.Get("/healthz");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (ready.StatusCode, alive.StatusCode));
    }
}
