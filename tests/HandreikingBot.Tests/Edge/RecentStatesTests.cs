using HandreikingBot.Domain.Conversation;
using HandreikingBot.Storage;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;
using HandreikingBot.Turns;

namespace HandreikingBot.Tests.Edge;

/// <summary>The states that a bot has at hand: never more than a head start.</summary>
public sealed class RecentStatesTests
{
    private static readonly ConversationKey Key = new("msteams", Wire.School, Wire.Personal);

    [Fact]
    public async Task A_turn_goes_on_from_what_another_process_left()
    {
        await using var bot = await RunningBot.Start();
        await bot.Say("pesten in groep 7", messages: 2);
        await using (var other = await Stores.OpenAsync(bot.Connection, TestContext.Current.CancellationToken)) await other.EraseAsync(Key, TestContext.Current.CancellationToken);

        var answer = Assert.Single(await bot.Say("1"));

        Assert.Equal(1, (await bot.Kept())?.Version);
        Assert.DoesNotContain("fijne groep", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_is_given_without_asking_the_store()
    {
        await using var store = await Stores.OpenAsync("Data Source=:memory:", TestContext.Current.CancellationToken);
        var recent = new RecentStates(store);
        var standing = new Standing(new DialogueState.NotStarted(), 7, DateTimeOffset.UnixEpoch);
        recent.Keep(Key, standing);
        Assert.Same(standing, await recent.OfAsync(Key, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_forgotten_is_asked_of_the_store_again(bool all)
    {
        await using var store = await Stores.OpenAsync("Data Source=:memory:", TestContext.Current.CancellationToken);
        var recent = new RecentStates(store);
        recent.Keep(Key, new Standing(new DialogueState.NotStarted(), 7, DateTimeOffset.UnixEpoch));
        if (all) recent.Clear();
        else recent.Forget(Key);
        Assert.Equal(0, (await recent.OfAsync(Key, TestContext.Current.CancellationToken)).Version);
    }

    [Fact]
    public async Task Only_those_that_spoke_last_are_kept()
    {
        await using var store = await Stores.OpenAsync("Data Source=:memory:", TestContext.Current.CancellationToken);
        var recent = new RecentStates(store);
        ConversationKey[] keys = [.. Enumerable.Range(0, 10_000).Select(number => Key with { Conversation = $"a:{number}" })];
        foreach (var key in keys) recent.Keep(key, new Standing(new DialogueState.NotStarted(), 7, DateTimeOffset.UnixEpoch));
        var kept = new List<bool>();
        foreach (var key in keys) kept.Add((await recent.OfAsync(key, TestContext.Current.CancellationToken)).Version is 7);
        Assert.InRange(kept.Count(it => it), 256, 512);
        Assert.All(kept[^256..], Assert.True);
    }
}
