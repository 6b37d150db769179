using HandreikingBot.Storage;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Edge;

/// <summary>An uninstall erases, and says nothing to where the bot may not speak any more (protocol part B3, DESIGN section 9).</summary>
public sealed class UninstallTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Removing_the_bot_erases_the_conversation_and_sends_nothing(bool byInstallationUpdate)
    {
        await using var bot = await RunningBot.Start();
        await bot.Say("start");
        Assert.NotNull(await bot.Kept());
        await bot.Post(byInstallationUpdate ? Wire.Installs("remove") : Wire.BotRemoved());
        await bot.Quiet();
        Assert.Null(await bot.Kept());
        Assert.Empty(bot.Connector.Rest());
        Assert.Equal(new StoreCounts(0, 0, 0, 0, null, null), await bot.Store.CountsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Removing_the_bot_from_a_team_erases_all_threads_of_that_team_alone()
    {
        await using var bot = await RunningBot.Start();
        var other = "19:ander@thread.tacv2;messageid=9";
        foreach (var thread in new[] { Wire.Thread(1), Wire.Thread(2), other }) bot.Connector.Knows(thread);
        await bot.Say("start");
        await bot.Say("start", messages: 2, conversation: Wire.Thread(1));
        await bot.Say("start", messages: 2, conversation: Wire.Thread(2));
        var elsewhere = Wire.Says("start", other);
        elsewhere["channelData"]!["team"]!["id"] = "19:another-school";
        await bot.Post(elsewhere);
        await bot.Connector.Next(2);

        await bot.Post(Wire.Installs("remove", Wire.Channel));
        await bot.Quiet();

        Assert.Equal((null, null), (await bot.Kept(Wire.Thread(1)), await bot.Kept(Wire.Thread(2))));
        Assert.NotNull(await bot.Kept());
        Assert.NotNull(await bot.Kept(other));
        Assert.Empty(bot.Connector.Rest());
    }

    [Fact]
    public async Task After_an_erasure_a_late_copy_of_an_old_message_is_not_answered_anew()
    {
        await using var bot = await RunningBot.Start();
        var message = Wire.Says("start");
        await bot.Post(message);
        await bot.Connector.Next();
        await bot.Post(Wire.Installs("remove"));
        await bot.Quiet();
        await bot.Post(message);
        await bot.Quiet();
        Assert.Null(await bot.Kept());
        Assert.Empty(bot.Connector.Rest());
    }
}
