using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_dead_conversation_sets_its_messages_aside_those_being_sent_too()
    {
        await Store.Said("a", "a1", "a2");
        await Store.Said("b", "b1");
        var sending = (await Store.TakeOutbox(limit: 1)).Single();

        Assert.Equal(2, await Store.MarkDead("a"));

        Assert.False(await Store.MarkSending(sending));
        Assert.Equal(["b1"], Texts(await Store.At(StoreDriver.Lease).TakeOutbox()));
        Assert.Equal((1, 2), (await Store.Counts()) is var counts ? (counts.Outbox, counts.ParkedOutbox) : default);
    }

    [Fact]
    public async Task The_reminders_of_a_dead_conversation_sleep()
    {
        await Store.Next(turn => turn.Pending(("r", 1)), "a");
        await Store.Next(turn => turn.Pending(("r", 1)), "b");

        await Store.MarkDead("a");

        Assert.Equal("b", Assert.Single(await Store.At(Hour).TakeReminders()).Key.Conversation);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_turn_from_outside_wakes_the_reminders_and_not_the_messages(bool fromInbox)
    {
        await Store.Next(turn => turn.Pending(("r", 1)).Saying("lost"));
        await Store.MarkDead();

        await Store.Receive("inbox");
        var item = Assert.Single(await Store.TakeInbox());
        await Store.Next(turn => fromInbox ? turn.For(item) : turn.From("invoke"));

        Assert.Equal(["r"], Names(await Store.At(Hour).TakeReminders()));
        Assert.Empty(await Store.TakeOutbox());
        Assert.Equal(1, (await Store.Counts()).ParkedOutbox);
    }

    [Fact]
    public async Task A_turn_of_our_own_does_not_revive_and_new_reminders_sleep_as_well()
    {
        await Store.Next(turn => turn.Pending(("r", 1)));
        await Store.MarkDead();

        await Store.Next(turn => turn.Pending(("r", 1), ("s", 1)));

        Assert.Empty(await Store.At(Hour).TakeReminders());
        Assert.Null(await Store.NextDue());
    }

    [Fact]
    public async Task A_reminder_that_was_taken_when_its_conversation_died_is_kept_for_its_return()
    {
        await Store.Next(turn => turn.Pending(("r", 1)));
        await Store.At(Hour).TakeReminders();
        await Store.MarkDead();

        Assert.Equal(CommitOutcome.SeenBefore, await Store.Next(turn => turn.Saying("denk eraan") with { FiredReminder = "r" }));

        await Store.Next(turn => turn.From("back"));
        Assert.Equal(["r"], Names(await Store.TakeReminders()));
    }

    [Fact]
    public async Task Reviving_a_team_wakes_its_conversations_alone()
    {
        foreach (var (conversation, team) in new[] { ("a", "red"), ("b", "red"), ("c", "blue") })
        {
            await Store.Next(turn => turn.Pending(("r", 1)) with { Team = team }, conversation);
            if (conversation != "b") await Store.MarkDead(conversation);
        }

        Assert.Equal(0, await Store.ReviveTeam("red", tenant: "tenant-2"));
        Assert.Equal(1, await Store.ReviveTeam("red"));

        Assert.Equal(["a", "b"], (await Store.At(Hour).TakeReminders()).Select(reminder => reminder.Key.Conversation).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_conversation_that_is_not_there_can_be_dead()
    {
        await Store.Next(turn => turn.Saying("dag") with { Erase = true });

        Assert.Equal(1, await Store.MarkDead());
        Assert.Null(await Store.Load());
    }

    [Fact]
    public async Task What_is_stuck_is_told_since_longest_first_without_what_it_says()
    {
        await Store.Receive("poison");
        await Store.At(Hour).Park(Assert.Single(await Store.TakeInbox()));
        await Store.Next(turn => turn.InSlot("card", OutgoingKind.NewThread), "b");
        await Store.At(2 * Hour).Park(Assert.Single(await Store.TakeOutbox()));
        await Store.At(3 * Hour).Said("c", "waits");
        await Store.At(4 * Hour).Receive("waits", "d");

        var (a, b, c, d) = (StoreDriver.Key("a"), StoreDriver.Key("b"), StoreDriver.Key("c"), StoreDriver.Key("d"));
        Stuck[] expected =
        [
            new(a, "inbox", null, "poison", StoreDriver.Start + Hour, 1), new(b, "outbox", OutgoingKind.NewThread, "403", StoreDriver.Start + 2 * Hour, 1),
            new(c, "outbox", OutgoingKind.Send, null, StoreDriver.Start + 3 * Hour, 0), new(d, "inbox", null, null, StoreDriver.Start + 4 * Hour, 0),
        ];
        Assert.Equal(expected, await Store.Stuck());
        Assert.Equal(expected[..2], await Store.Stuck(limit: 2));
    }
}
