using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Contract;

/// <summary>Messages that are taken in the transaction that makes them the next to go. A store may leave that to the other calls: what is said here holds either way.</summary>
public abstract partial class StoreContract
{
    [Fact]
    public async Task A_message_that_is_taken_with_its_turn_is_taken_by_nobody_else()
    {
        var item = await TakenWith(Turn.Of().Saying("a1", "a2"));

        Assert.Equal(("a1", 1, false), (item?.Payload, item?.Attempts, item?.MaybeSent));
        Assert.Empty(await Store.TakeOutbox());
    }

    [Fact]
    public async Task A_message_behind_another_is_not_taken_with_its_turn()
    {
        await Store.Said("a", "a1");
        await Store.TakeOutbox();

        Assert.Null((await Store.CommitAndTake(Turn.Of().After(1).Saying("a2"))).First);
    }

    [Fact]
    public async Task A_turn_that_lost_a_race_takes_nothing()
    {
        await Store.Said("a");

        Assert.Equal((CommitOutcome.VersionConflict, null), await Store.CommitAndTake(Turn.Of().Saying("a1")));
        Assert.Empty(await Store.TakeOutbox());
    }

    [Fact]
    public async Task The_next_message_can_be_taken_with_the_end_of_the_one_before()
    {
        List<string> sent = [];
        for (var item = await TakenWith(Turn.Of().Saying("a1", "a2", "a3")); item is not null; item = await Store.MarkSentAndTake(item) ?? await TakenAndMarked()) sent.Add(item.Payload);

        Assert.Equal(["a1", "a2", "a3"], sent);
        Assert.Equal(0, (await Store.Counts()).Outbox);
    }

    [Fact]
    public async Task The_end_of_the_only_message_of_a_turn_is_written_although_nobody_comes_after_it()
    {
        var item = await TakenWith(Turn.Of().Saying("a1"));
        Assert.Null(await Store.MarkSentAndTake(item!));

        Assert.Equal(0, (await Store.Counts()).Outbox);
    }

    [Fact]
    public async Task A_message_that_came_behind_the_only_one_of_a_turn_can_be_taken_after_it()
    {
        var item = await TakenWith(Turn.Of().Saying("a1"));
        await Store.Next(turn => turn.Saying("a2"));
        var next = await Store.MarkSentAndTake(item!) ?? await TakenAndMarked();

        Assert.Equal("a2", next?.Payload);
    }

    [Fact]
    public async Task A_message_that_was_taken_with_its_turn_may_have_been_sent_when_its_lease_ends()
    {
        await TakenWith(Turn.Of().Saying("a1"));

        Assert.True(Assert.Single(await Store.At(StoreDriver.Lease).TakeOutbox()).MaybeSent);
    }

    [Fact]
    public async Task A_message_that_was_taken_with_its_turn_and_put_off_was_not_sent()
    {
        var (_, first) = await Store.CommitAndTake(Turn.Of().Saying("a1"));
        await Store.Defer(first ?? Assert.Single(await Store.TakeOutbox()), TimeSpan.FromSeconds(10));

        var again = Assert.Single(await Store.At(TimeSpan.FromSeconds(10)).TakeOutbox());
        Assert.Equal(("a1", 1, false), (again.Payload, again.Attempts, again.MaybeSent));
    }

    /// <summary>As a host does: what is not handed over is taken.</summary>
    private async Task<OutboxItem?> TakenWith(TurnCommit turn) => (await Store.CommitAndTake(turn)).First ?? await TakenAndMarked();

    private async Task<OutboxItem?> TakenAndMarked()
    {
        if (await Store.TakeOutbox() is not [var item]) return null;
        Assert.True(await Store.MarkSending(item));
        return item;
    }
}
