using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_message_is_taken_as_it_was_decided()
    {
        await Store.Commit(Turn.Of() with { Outgoing = [new Outgoing(OutgoingKind.Update, "card", "where")] });

        var item = Assert.Single(await Store.TakeOutbox());

        Assert.Equal(new OutboxItem(item.Id, StoreDriver.Key("a"), OutgoingKind.Update, "card", "where", 1, false, StoreDriver.Start), item);
    }

    [Theory]
    [InlineData(OutgoingKind.Send)]
    [InlineData(OutgoingKind.Reply)]
    [InlineData(OutgoingKind.Update)]
    [InlineData(OutgoingKind.Delete)]
    [InlineData(OutgoingKind.NewThread)]
    public async Task Every_kind_of_message_comes_back_as_that_kind(OutgoingKind kind)
    {
        await Store.Commit(Turn.Of() with { Outgoing = [new Outgoing(kind, "message")] });

        Assert.Equal(kind, Assert.Single(await Store.TakeOutbox()).Kind);
    }

    [Fact]
    public async Task Messages_of_one_conversation_go_one_by_one_in_the_order_of_decision()
    {
        await Store.Said("a", "a1", "a2");
        await Store.Said("b", "b1");
        await Store.Said("a", "a3");

        List<string> rounds = [];
        while (await Store.TakeOutbox() is { Count: > 0 } taken)
        {
            rounds.Add(string.Join(' ', Texts(taken)));
            foreach (var item in taken) await Store.MarkSent(item);
        }

        Assert.Equal(["a1 b1", "a2", "a3"], rounds);
    }

    [Fact]
    public async Task A_deferred_message_comes_back_when_it_is_due_as_if_it_had_not_been_taken_and_keeps_its_place()
    {
        await Store.Said("a", "a1", "a2");
        var item = Assert.Single(await Store.TakeOutbox());

        Assert.True(await Store.Defer(item, TimeSpan.FromSeconds(10)));
        Assert.False(await Store.MarkSending(item));
        Assert.Empty(await Store.At(TimeSpan.FromSeconds(9)).TakeOutbox());
        var again = Assert.Single(await Store.At(TimeSpan.FromSeconds(10)).TakeOutbox());
        Assert.Equal(("a1", 1, false), (again.Payload, again.Attempts, again.MaybeSent));
    }

    [Fact]
    public async Task Who_lost_the_lease_of_a_message_cannot_defer_it()
    {
        await Store.Said("a", "a1");
        var late = Assert.Single(await Store.TakeOutbox());
        var other = Assert.Single(await Store.At(StoreDriver.Lease).TakeOutbox());

        Assert.False(await Store.Defer(late, TimeSpan.FromHours(1)));
        Assert.True(await Store.MarkSending(other));
    }

    [Fact]
    public async Task A_message_that_waited_for_its_turn_still_takes_newer_words()
    {
        await Store.Commit(Turn.Of() with { Outgoing = [new Outgoing(OutgoingKind.Send, "old") { Slot = "vote" }] });
        await Store.Defer(Assert.Single(await Store.TakeOutbox()), TimeSpan.Zero);
        await Store.Next(turn => turn with { Outgoing = [new Outgoing(OutgoingKind.Update, "new") { Slot = "vote" }] });

        Assert.Equal("new", Assert.Single(await Store.TakeOutbox()).Payload);
    }

    [Fact]
    public async Task A_message_that_is_being_sent_is_not_taken_by_another()
    {
        await Store.Said("a", "a1", "a2");
        var other = await OpenAnotherAsync();

        Assert.Single(await Store.TakeOutbox());
        Assert.Empty(await other.TakeOutbox());
    }

    [Fact]
    public async Task A_message_taken_but_not_being_sent_when_the_process_died_comes_back_as_surely_unsent()
    {
        await Store.Said("a", "a1");
        await Store.TakeOutbox();

        var afterCrash = await OpenAnotherAsync();

        var again = Assert.Single(await afterCrash.At(StoreDriver.Lease).TakeOutbox());
        Assert.Equal(("a1", 2, false), (again.Payload, again.Attempts, again.MaybeSent));
    }

    [Fact]
    public async Task A_message_that_was_being_sent_when_the_process_died_comes_back_as_maybe_sent()
    {
        await Store.Said("a", "a1");
        var item = Assert.Single(await Store.TakeOutbox());
        Assert.True(await Store.MarkSending(item));

        var afterCrash = await OpenAnotherAsync();

        Assert.True(Assert.Single(await afterCrash.At(StoreDriver.Lease).TakeOutbox()).MaybeSent);
    }

    [Fact]
    public async Task A_rescheduled_message_comes_back_when_due_and_the_next_one_waits_for_it()
    {
        await Store.Said("a", "a1", "a2");
        var item = Assert.Single(await Store.TakeOutbox());

        Assert.True(await Store.Reschedule(item, TimeSpan.FromSeconds(10)));

        Assert.Empty(await Store.TakeOutbox());
        Assert.Equal(["a1"], Texts(await Store.At(TimeSpan.FromSeconds(10)).TakeOutbox()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_rescheduled_message_is_maybe_sent_as_the_sender_says(bool maybeSent)
    {
        await Store.Said("a", "a1");
        var item = Assert.Single(await Store.TakeOutbox());
        await Store.MarkSending(item);

        await Store.Reschedule(item, TimeSpan.Zero, maybeSent);

        Assert.Equal(maybeSent, Assert.Single(await Store.TakeOutbox()).MaybeSent);
    }

    [Fact]
    public async Task A_parked_message_lets_the_next_one_of_its_conversation_pass()
    {
        await Store.Said("a", "a1", "a2");

        Assert.True(await Store.Park(Assert.Single(await Store.TakeOutbox())));

        Assert.Equal(["a2"], Texts(await Store.TakeOutbox()));
        var counts = await Store.Counts();
        Assert.Equal((1, 1), (counts.Outbox, counts.ParkedOutbox));
    }

    [Fact]
    public async Task Who_lost_the_lease_must_not_send_but_may_say_that_it_was_sent()
    {
        await Store.Said("a", "a1");
        var late = Assert.Single(await Store.TakeOutbox());
        await Store.At(StoreDriver.Lease).TakeOutbox();

        Assert.False(await Store.MarkSending(late));
        Assert.False(await Store.Reschedule(late, TimeSpan.FromHours(1)));
        Assert.False(await Store.Park(late));
        Assert.True(await Store.MarkSent(late));
        Assert.False(await Store.MarkSent(late));
    }

    /// <summary>However sends, delays, failures, deaths and erasures mix, no line gets stuck and none is jumped.</summary>
    [Theory]
    [InlineData(20261121)]
    [InlineData(7)]
    public async Task After_any_mixture_of_events_all_that_waits_still_goes_in_order(int seed)
    {
        var random = new Random(seed);
        for (var step = 0; step < 150; step++) await AnyEvent(random, step);

        Dictionary<string, long> last = [];
        var waiting = (await Store.Counts()).Outbox;
        Store.At(TimeSpan.FromDays(1));
        while (await Store.TakeOutbox() is { Count: > 0 } taken)
        {
            foreach (var item in taken)
            {
                Assert.True(item.Id > last.GetValueOrDefault(item.Key.Conversation), $"seed {seed}: {item.Id} came late");
                last[item.Key.Conversation] = item.Id;
                if (await Store.MarkSent(item)) waiting--;
            }
        }

        Assert.Equal((0L, 0L), (waiting, (await Store.Counts()).Outbox));
    }

    private async Task AnyEvent(Random random, int step)
    {
        var conversation = "abc"[random.Next(3)..][..1];
        Store.At(TimeSpan.FromSeconds(step));
        if (random.Next(2) == 0) await Store.Said(conversation, $"{step}-1", $"{step}-2");
        if (random.Next(40) == 0) await Store.Erase(conversation);
        foreach (var item in await Store.TakeOutbox(limit: 2))
        {
            if (random.Next(2) == 0) await Store.MarkSending(item);
            await (random.Next(5) switch
            {
                0 => Store.Reschedule(item, TimeSpan.FromSeconds(random.Next(20))),
                1 => Store.Park(item),
                2 => Task.FromResult(true), // died: the lease must end
                _ => Store.MarkSent(item),
            });
        }
    }
}
