using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_turn_that_yields_is_written_only_while_nothing_of_its_conversation_waits_in_the_inbox()
    {
        List<CommitOutcome> outcomes = [await Store.Overtake("first")];
        await Store.Receive("1");
        await Store.Receive("2");
        outcomes.Add(await Store.Overtake("second"));
        var taken = Assert.Single(await Store.TakeInbox());
        outcomes.Add(await Store.Overtake("third"));
        await Store.Next(turn => turn.For(taken));
        outcomes.Add(await Store.Overtake("fourth"));
        await Store.Park(Assert.Single(await Store.TakeInbox()));
        outcomes.Add(await Store.Overtake("fifth"));

        Assert.Equal([CommitOutcome.Committed, CommitOutcome.InboxFirst, CommitOutcome.InboxFirst, CommitOutcome.InboxFirst, CommitOutcome.Committed], outcomes);
    }

    [Fact]
    public async Task A_turn_that_yielded_left_nothing_and_can_be_stored()
    {
        await Store.Receive("1");
        await Store.Overtake("2");

        Assert.Empty(await Store.TakeOutbox());
        Assert.Null(await Store.Load());
        Assert.True(await Store.Receive("2"));
    }

    [Fact]
    public async Task A_turn_does_not_yield_to_the_inbox_of_another_conversation()
    {
        await Store.Receive("1", "b");

        Assert.Equal(CommitOutcome.Committed, await Store.Overtake("2"));
    }

    [Fact]
    public async Task An_activity_delivered_three_times_is_accepted_once()
    {
        bool[] accepted = [await Store.Receive("1"), await Store.Receive("1"), await Store.Receive("1")];

        Assert.Equal([true, false, false], accepted);
        Assert.Equal(["1"], Ids(await Store.TakeInbox()));
    }

    [Fact]
    public async Task An_activity_delivered_again_after_its_turn_is_not_accepted()
    {
        await Store.Receive("1");
        var item = Assert.Single(await Store.TakeInbox());
        await Store.Commit(Turn.Of().For(item));

        Assert.False(await Store.Receive("1"));
        Assert.Empty(await Store.TakeInbox());
    }

    [Fact]
    public async Task The_same_activity_id_in_another_channel_tenant_or_conversation_is_another_activity()
    {
        var key = StoreDriver.Key("a");

        Assert.True(await Store.Receive("1", key));
        Assert.True(await Store.Receive("1", key with { Channel = "directline" }));
        Assert.True(await Store.Receive("1", key with { Tenant = "" }));
        Assert.True(await Store.Receive("1", key with { Conversation = "b" }));
        Assert.Equal(4, (await Store.TakeInbox()).Count);
    }

    [Fact]
    public async Task Taking_gives_what_was_enqueued()
    {
        await Store.Receive("1");

        var item = Assert.Single(await Store.TakeInbox());

        Assert.Equal(new InboxItem(item.Id, StoreDriver.Key("a"), "1", """{"id":"1"}""", StoreDriver.Start, 1), item);
    }

    [Fact]
    public async Task Only_the_oldest_activity_of_each_conversation_is_taken()
    {
        foreach (var (id, conversation) in new[] { ("a1", "a"), ("a2", "a"), ("b1", "b"), ("a3", "a"), ("b2", "b") }) await Store.Receive(id, conversation);

        Assert.Equal(["a1", "b1"], Ids(await Store.TakeInbox()));
        Assert.Empty(await Store.TakeInbox());
    }

    [Fact]
    public async Task Activities_of_one_conversation_come_in_the_order_of_arrival()
    {
        for (var i = 1; i <= 4; i++) await Store.Receive($"{i}");

        List<string> order = [];
        for (var version = 0; version < 4; version++)
        {
            var item = Assert.Single(await Store.TakeInbox());
            order.Add(item.ActivityId);
            Assert.Equal(CommitOutcome.Committed, await Store.Commit(Turn.Of().After(version).For(item)));
        }

        Assert.Equal(["1", "2", "3", "4"], order);
    }

    [Fact]
    public async Task No_more_is_taken_than_asked_for()
    {
        for (var i = 1; i <= 5; i++) await Store.Receive("1", $"{i}");

        Assert.Equal(2, (await Store.TakeInbox(limit: 2)).Count);
        Assert.Equal(3, (await Store.TakeInbox()).Count);
    }

    [Fact]
    public async Task An_activity_whose_lease_ended_comes_back_with_one_attempt_more()
    {
        await Store.Receive("1");
        await Store.TakeInbox();

        Assert.Empty(await Store.At(StoreDriver.Lease - TimeSpan.FromMilliseconds(1)).TakeInbox());
        Assert.Equal(2, Assert.Single(await Store.At(StoreDriver.Lease).TakeInbox()).Attempts);
    }

    [Fact]
    public async Task A_postponed_activity_comes_back_when_due_and_the_next_one_waits_for_it()
    {
        await Store.Receive("1");
        await Store.Receive("2");
        var item = Assert.Single(await Store.TakeInbox());

        Assert.True(await Store.Postpone(item, TimeSpan.FromSeconds(10)));

        Assert.Empty(await Store.TakeInbox());
        Assert.Equal(["1"], Ids(await Store.At(TimeSpan.FromSeconds(10)).TakeInbox()));
    }

    [Fact]
    public async Task A_parked_activity_lets_the_next_one_of_its_conversation_pass()
    {
        await Store.Receive("1");
        await Store.Receive("2");
        var item = Assert.Single(await Store.TakeInbox());

        Assert.True(await Store.Park(item));

        Assert.Equal(["2"], Ids(await Store.TakeInbox()));
        Assert.Equal(["2"], Ids(await Store.At(TimeSpan.FromDays(1)).TakeInbox()));
    }

    [Fact]
    public async Task Who_lost_the_lease_can_neither_postpone_nor_park()
    {
        await Store.Receive("1");
        var late = Assert.Single(await Store.TakeInbox());
        await Store.At(StoreDriver.Lease).TakeInbox();

        Assert.False(await Store.Postpone(late, TimeSpan.FromHours(1)));
        Assert.False(await Store.Park(late));
    }
}
