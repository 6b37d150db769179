using System.CommandLine;
using HandreikingBot.Commands;
using HandreikingBot.Tests.Edge.Drivers;
using Microsoft.Extensions.Configuration;

namespace HandreikingBot.Tests.Operations;

/// <summary>What a container is told of the bot in it.</summary>
public sealed class HealthCommandTests
{
    [Fact]
    public async Task A_bot_that_is_ready_is_healthy_and_one_without_its_store_is_not()
    {
        await using var bot = await RunningBot.Start();
        Assert.Equal((0, "klaar"), await Ask(bot.Address));
        await bot.Store.DisposeAsync();
        Assert.Equal((1, "no store"), await Ask(bot.Address));
    }

    [Fact]
    public async Task A_bot_that_is_not_there_is_not_healthy() => Assert.Equal((1, "de bot antwoordt niet"), await Ask("http://127.0.0.1:1"));

    [Theory]
    [InlineData(null, "http://127.0.0.1:3978/readyz")]
    [InlineData("http://0.0.0.0:8080", "http://127.0.0.1:8080/readyz")]
    [InlineData("http://*:80;https://*:443", "http://127.0.0.1/readyz")]
    [InlineData("http://[::]:3978/", "http://127.0.0.1:3978/readyz")]
    public void The_bot_is_asked_where_this_machine_reaches_it(string? urls, string expected) => Assert.Equal(expected, HealthCommand.AddressOf(urls).AbsoluteUri);

    private static async Task<(int Code, string Output)> Ask(string urls)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Urls"] = urls }).Build();
        await using var output = new StringWriter();
        var code = await HealthCommand.Create(() => settings).Parse([]).InvokeAsync(new InvocationConfiguration { Output = output }, TestContext.Current.CancellationToken);
        return (code, output.ToString().TrimEnd());
    }
}
