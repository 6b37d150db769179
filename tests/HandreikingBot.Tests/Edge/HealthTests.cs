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
