using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Nothing_is_due_in_an_empty_store() => Assert.Null(await Store.NextDue());

    [Fact]
    public async Task What_waits_is_due_since_it_came()
    {
        await Store.At(TimeSpan.FromSeconds(3)).Receive("1");

        Assert.Equal(StoreDriver.Start + TimeSpan.FromSeconds(3), await Store.NextDue());
    }

    [Fact]
    public async Task The_next_due_moment_is_the_end_of_the_first_lease_or_delay_not_that_of_who_waits_behind_it()
    {
        await Store.Said("a", "a1", "a2");
        await Store.Receive("1", "b");
        await Store.Receive("2", "b");
        await Store.TakeInbox();
        await Store.Reschedule(Assert.Single(await Store.TakeOutbox()), TimeSpan.FromSeconds(10));

        Assert.Equal(StoreDriver.Start + TimeSpan.FromSeconds(10), await Store.NextDue());
        await Store.At(TimeSpan.FromSeconds(10)).TakeOutbox();
        Assert.Equal(StoreDriver.Start + StoreDriver.Lease, await Store.NextDue());
    }

    [Fact]
    public async Task Counts_tell_what_waits_what_is_parked_and_since_when()
    {
        await Store.Receive("1");
        await Store.Park(Assert.Single(await Store.TakeInbox()));
        await Store.At(TimeSpan.FromSeconds(1)).Receive("2");
        await Store.At(TimeSpan.FromSeconds(2)).Said("b", "b1", "b2");

        var expected = new StoreCounts(1, 2, 1, 0, StoreDriver.Start + TimeSpan.FromSeconds(1), StoreDriver.Start + TimeSpan.FromSeconds(2));
        Assert.Equal(expected, await Store.Counts());
    }

    [Fact]
    public async Task Erasing_takes_state_input_messages_and_log_of_that_conversation_alone()
    {
        foreach (var conversation in new[] { "a", "b" })
        {
            await Store.StartChat(conversation, "hash-" + conversation);
            await Store.Log("hello", conversation);
            await Store.Said(conversation, "x");
            await Store.Receive("1", conversation);
        }

        await Store.Erase("a");

        Assert.Null(await Store.Load("a"));
        Assert.Empty(await Store.ReadLog(conversation: "a"));
        Assert.NotNull(await Store.Load("b"));
        Assert.Single(await Store.ReadLog(conversation: "b"));
        Assert.Equal("b", Assert.Single(await Store.TakeInbox()).Key.Conversation);
        Assert.Equal("b", Assert.Single(await Store.TakeOutbox()).Key.Conversation);
    }

    [Fact]
    public async Task Erasing_a_team_takes_all_its_conversations_and_no_other()
    {
        foreach (var (conversation, team) in new[] { ("a", "red"), ("b", "red"), ("c", "blue"), ("d", (string?)null) })
            await Store.Commit(Turn.Of(conversation).Saying("x") with { Team = team });
        await Store.Commit(Turn.Of("b").After(1));

        Assert.Equal(0, await Store.EraseTeam("red", tenant: "tenant-2"));
        Assert.Equal(2, await Store.EraseTeam("red"));

        Assert.Equal((null, null), (await Store.Load("a"), await Store.Load("b")));
        Assert.NotNull(await Store.Load("c"));
        Assert.NotNull(await Store.Load("d"));
        Assert.Equal(["c", "d"], (await Store.TakeOutbox()).Select(item => item.Key.Conversation));
    }

    [Fact]
    public async Task Erasing_a_team_keeps_what_came_in_after_it()
    {
        await Store.Commit(Turn.Of() with { Team = "red" });
        await Store.Receive("before");
        var erasing = Assert.Single(await Store.TakeInbox());
        await Store.Receive("after");

        await Store.EraseTeam("red", upToInboxId: erasing.Id);

        Assert.Equal("after", Assert.Single(await Store.TakeInbox()).ActivityId);
    }

    [Fact]
    public async Task An_erasing_turn_still_says_goodbye()
    {
        await Store.Said("a", "old");
        await Store.Receive("wis");
        var item = Assert.Single(await Store.TakeInbox());

        var outcome = await Store.Commit(Turn.Of().After(1).For(item).Saying("dag") with { Erase = true });

        Assert.Equal(CommitOutcome.Committed, outcome);
        Assert.Null(await Store.Load());
        Assert.Equal(["dag"], Texts(await Store.TakeOutbox()));
        Assert.False(await Store.Receive("wis"));
    }

    [Fact]
    public async Task Input_after_the_erasing_one_is_kept_and_begins_anew()
    {
        await Store.Receive("wis");
        await Store.Receive("start");
        var item = Assert.Single(await Store.TakeInbox());

        await Store.Commit(Turn.Of().For(item) with { Erase = true });

        var next = Assert.Single(await Store.TakeInbox());
        Assert.Equal("start", next.ActivityId);
        Assert.Equal(CommitOutcome.Committed, await Store.Commit(Turn.Of().For(next)));
    }

    [Fact]
    public async Task An_erasing_turn_on_an_older_version_erases_nothing()
    {
        await Store.Commit(Turn.Of());

        Assert.Equal(CommitOutcome.VersionConflict, await Store.Commit(Turn.Of() with { Erase = true }));
        Assert.NotNull(await Store.Load());
    }

    [Fact]
    public async Task Conversations_not_touched_for_long_expire_and_others_stay()
    {
        await Store.Commit(Turn.Of("old"));
        await Store.Commit(Turn.Of("kept"));
        await Store.At(TimeSpan.FromDays(5)).Commit(Turn.Of("kept").After(1));

        Assert.Equal(1, await Store.At(TimeSpan.FromDays(8)).ExpireOlderThan(TimeSpan.FromDays(7)));

        Assert.Null(await Store.Load("old"));
        Assert.NotNull(await Store.Load("kept"));
    }

    [Fact]
    public async Task A_conversation_with_a_reminder_to_come_is_kept_until_it_is_told()
    {
        await Store.Commit(Turn.Of("old").Pending(("r", 24 * 400)));

        Assert.Equal(0, await Store.At(TimeSpan.FromDays(8)).ExpireOlderThan(TimeSpan.FromDays(7)));
        Assert.NotNull(await Store.Load("old"));
    }

    [Fact]
    public async Task More_conversations_than_one_round_takes_expire_all()
    {
        await Task.WhenAll(Enumerable.Range(0, 450).Select(i => Store.Commit(Turn.Of($"{i}"))));

        Assert.Equal(450, await Store.At(TimeSpan.FromDays(8)).ExpireOlderThan(TimeSpan.FromDays(7)));
    }

    [Fact]
    public async Task Expiry_does_not_lose_input_that_just_came()
    {
        await Store.Commit(Turn.Of());
        await Store.At(TimeSpan.FromDays(8)).Receive("1");

        await Store.ExpireOlderThan(TimeSpan.FromDays(7));

        Assert.Equal(["1"], Ids(await Store.TakeInbox()));
    }

    [Fact]
    public async Task Parked_items_and_browser_chats_expire_too()
    {
        await Store.StartChat();
        await Store.Said("a", "a1");
        await Store.Park(Assert.Single(await Store.TakeOutbox()));
        await Store.Receive("1");
        await Store.Park(Assert.Single(await Store.TakeInbox()));

        await Store.At(TimeSpan.FromDays(8)).ExpireOlderThan(TimeSpan.FromDays(7));

        Assert.Equal(new StoreCounts(0, 0, 0, 0, null, null), await Store.Counts());
        Assert.Null(await Store.FindChat());
    }

    [Fact]
    public async Task Seen_activities_are_forgotten_by_age()
    {
        await Store.TurnUntilItCounts("a", "old");
        await Store.At(TimeSpan.FromDays(5)).TurnUntilItCounts("a", "recent");

        Assert.Equal(1, await Store.At(TimeSpan.FromDays(8)).PruneSeenOlderThan(TimeSpan.FromDays(7)));

        Assert.True(await Store.Receive("old"));
        Assert.False(await Store.Receive("recent"));
    }
}
