using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_conversation_without_a_turn_is_not_there() => Assert.Null(await Store.Load());

    [Fact]
    public async Task A_committed_turn_is_loaded_as_it_was_given()
    {
        await Store.Commit(Turn.Of() with { Schema = 3, State = """{"groep":7}""", Reference = """{"serviceUrl":"x"}""" });

        var expected = new StoredConversation(StoreDriver.Key("a"), 1, 3, """{"groep":7}""", """{"serviceUrl":"x"}""", StoreDriver.Start);
        Assert.Equal(expected, await Store.Load());
    }

    [Fact]
    public async Task A_turn_without_a_reference_keeps_the_one_that_is_stored()
    {
        await Store.Commit(Turn.Of() with { Reference = "first" });
        await Store.Commit(Turn.Of().After(1));
        Assert.Equal("first", (await Store.Load())?.Reference);

        await Store.Commit(Turn.Of().After(2) with { Reference = "second" });
        Assert.Equal("second", (await Store.Load())?.Reference);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-1)]
    public async Task A_turn_on_another_version_than_the_stored_one_writes_nothing(long version)
    {
        await Store.Commit(Turn.Of() with { State = "first" });
        await Store.Receive("1");
        var item = Assert.Single(await Store.TakeInbox());

        var outcome = await Store.Commit(Turn.Of().After(version).For(item).Saying("lost") with { State = "second" });

        Assert.Equal(CommitOutcome.VersionConflict, outcome);
        Assert.Equal("first", (await Store.Load())?.State);
        Assert.Empty(await Store.TakeOutbox());
        Assert.Equal(1, (await Store.Counts()).Inbox);
    }

    [Fact]
    public async Task A_turn_on_a_conversation_that_is_gone_is_a_conflict() =>
        Assert.Equal(CommitOutcome.VersionConflict, await Store.Commit(Turn.Of().After(4)));

    [Fact]
    public async Task A_turn_decided_on_what_was_erased_is_a_conflict_also_when_the_new_conversation_has_come_as_far()
    {
        await Store.Commit(Turn.Of() with { State = "erased" });
        var erased = await Store.Load();
        await Store.Erase();
        await Store.At(TimeSpan.FromSeconds(1)).Commit(Turn.Of() with { State = "new" });

        var outcome = await Store.Commit(Turn.Of().After(1) with { State = "erased+", ExpectedAt = erased?.UpdatedAt });

        Assert.Equal((CommitOutcome.VersionConflict, "new"), (outcome, (await Store.Load())?.State));
    }

    [Fact]
    public async Task A_turn_decided_on_what_is_stored_is_written()
    {
        await Store.Commit(Turn.Of());
        var outcome = await Store.Commit(Turn.Of().After(1) with { ExpectedAt = (await Store.Load())?.UpdatedAt });

        Assert.Equal((CommitOutcome.Committed, 2L), (outcome, (await Store.Load())?.Version));
    }

    [Fact]
    public async Task Of_two_turns_at_the_same_moment_both_count_after_a_retry()
    {
        var outcomes = await Task.WhenAll(Store.TurnUntilItCounts("a", "click-1"), Store.TurnUntilItCounts("a", "click-2"));

        Assert.All(outcomes, outcome => Assert.Equal(CommitOutcome.Committed, outcome));
        Assert.Equal(("++", 2L), ((await Store.Load())?.State, (await Store.Load())?.Version));
    }

    [Fact]
    public async Task Of_a_crowd_of_turns_at_once_on_one_conversation_none_is_lost()
    {
        var turns = Enumerable.Range(1, Crowd).Select(i => Task.Run(() => Store.TurnUntilItCounts("a", $"click-{i}")));

        await Task.WhenAll(turns);

        var after = await Store.Load();
        Assert.Equal((Crowd, (long)Crowd), (after?.State.Length, after?.Version));
    }

    [Fact]
    public async Task Two_stores_over_the_same_data_lose_no_turn_either()
    {
        var other = await OpenAnotherAsync();

        await Task.WhenAll(Enumerable.Range(1, 20).Select(i => Task.Run(() => (i % 2 == 0 ? Store : other).TurnUntilItCounts("a"))));

        Assert.Equal(20, (await Store.Load())?.State.Length);
    }

    [Fact]
    public async Task An_invoke_delivered_three_times_counts_once()
    {
        CommitOutcome[] outcomes =
            [await Store.TurnUntilItCounts("a", "invoke"), await Store.TurnUntilItCounts("a", "invoke"), await Store.TurnUntilItCounts("a", "invoke")];

        Assert.Equal([CommitOutcome.Committed, CommitOutcome.SeenBefore, CommitOutcome.SeenBefore], outcomes);
        Assert.Equal("+", (await Store.Load())?.State);
    }

    [Fact]
    public async Task An_activity_answered_in_its_request_is_not_accepted_into_the_inbox()
    {
        await Store.TurnUntilItCounts("a", "1");

        Assert.False(await Store.Receive("1"));
    }

    [Fact]
    public async Task An_inbox_item_committed_twice_counts_once()
    {
        await Store.Receive("1");
        var item = Assert.Single(await Store.TakeInbox());
        await Store.Commit(Turn.Of().For(item).Saying("hello"));

        Assert.Equal(CommitOutcome.SeenBefore, await Store.Commit(Turn.Of().For(item).Saying("hello")));
        Assert.Equal(CommitOutcome.SeenBefore, await Store.Commit(Turn.Of().After(1).For(item).Saying("hello")));
        Assert.Equal(1, (await Store.Counts()).Outbox);
    }

    [Fact]
    public async Task A_turn_with_a_message_that_cannot_be_stored_leaves_nothing()
    {
        await Store.Receive("1");
        var item = Assert.Single(await Store.TakeInbox());

        await Assert.ThrowsAnyAsync<Exception>(() => Store.Commit(Turn.Of().For(item).Saying("good", null!)));

        Assert.Null(await Store.Load());
        var counts = await Store.Counts();
        Assert.Equal((1, 0), (counts.Inbox, counts.Outbox));
    }

    [Fact]
    public async Task A_failing_turn_does_not_take_the_turns_committed_with_it_along()
    {
        var bad = Enumerable.Range(0, 10).Select(i => Record.ExceptionAsync(() => Store.Commit(Turn.Of($"bad-{i}").Saying("good", null!))).AsTask()).ToList();
        var good = Enumerable.Range(0, 50).Select(i => Store.Commit(Turn.Of($"good-{i}").Saying("hello"))).ToList();

        Assert.All(await Task.WhenAll(bad), Assert.NotNull);
        Assert.All(await Task.WhenAll(good), outcome => Assert.Equal(CommitOutcome.Committed, outcome));
        Assert.Equal(50, (await Store.Counts()).Outbox);
        Assert.Null(await Store.Load("bad-0"));
    }
}
