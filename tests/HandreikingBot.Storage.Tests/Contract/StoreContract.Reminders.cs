using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_reminder_is_taken_when_it_is_due_and_not_before()
    {
        await Store.Next(turn => turn.Pending(("r", 1)));

        Assert.Empty(await Store.At(Hour - TimeSpan.FromMilliseconds(1)).TakeReminders());
        Assert.Equal([new DueReminder(StoreDriver.Key("a"), "r", StoreDriver.Start + Hour, 1)], await Store.At(Hour).TakeReminders());
    }

    [Fact]
    public async Task A_due_reminder_is_taken_by_one_of_many()
    {
        for (var i = 0; i < 30; i++) await Store.Next(turn => turn.Pending(("r", 1), ("s", 1)), $"{i}");
        Store.At(Hour);
        var other = (await OpenAnotherAsync()).At(Hour);

        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => (i % 2 == 0 ? Store : other).TakeReminders())));

        var all = taken.SelectMany(some => some).ToList();
        Assert.Equal((60, 60), (all.Count, all.Distinct().Count()));
    }

    [Fact]
    public async Task No_more_reminders_are_taken_than_asked_for()
    {
        await Store.Next(turn => turn.Pending(("third", 3), ("first", 1), ("second", 2)));

        Assert.Equal(["first", "second"], Names(await Store.At(3 * Hour).TakeReminders(limit: 2)));
        Assert.Equal(["third"], Names(await Store.TakeReminders()));
    }

    [Fact]
    public async Task A_reminder_whose_lease_ended_comes_back_with_one_attempt_more()
    {
        await Store.Next(turn => turn.Pending(("r", 1)));
        await Store.At(Hour).TakeReminders();

        Assert.Empty(await Store.At(Hour + StoreDriver.Lease - TimeSpan.FromMilliseconds(1)).TakeReminders());
        Assert.Equal(2, Assert.Single(await Store.At(Hour + StoreDriver.Lease).TakeReminders()).Attempts);
    }

    [Fact]
    public async Task A_postponed_reminder_comes_back_at_its_new_moment()
    {
        await Store.Next(turn => turn.Pending(("r", 1)));
        var taken = Assert.Single(await Store.At(Hour).TakeReminders());

        Assert.True(await Store.Postpone(taken, Hour));

        Assert.Empty(await Store.At(2 * Hour - TimeSpan.FromSeconds(1)).TakeReminders());
        Assert.Equal(taken with { Attempts = 2 }, Assert.Single(await Store.At(2 * Hour).TakeReminders()));
    }

    [Theory]
    [InlineData("taken again")]
    [InlineData("moved")]
    [InlineData("stopped")]
    [InlineData("told")]
    [InlineData("dead")]
    [InlineData("erased")]
    public async Task Who_lost_a_reminder_cannot_postpone_it(string how)
    {
        await Store.Next(turn => turn.Pending(("r", 1)));
        var late = Assert.Single(await Store.At(Hour).TakeReminders());
        await (how switch
        {
            "taken again" => Store.At(Hour + StoreDriver.Lease).TakeReminders(),
            "moved" => Store.Next(turn => turn.Pending(("r", 5))),
            "stopped" => Store.Next(turn => turn.Pending()),
            "told" => Store.Next(turn => turn with { FiredReminder = "r" }),
            "dead" => Store.MarkDead(),
            _ => Store.Erase(),
        });

        Assert.False(await Store.Postpone(late, Hour));
    }

    [Fact]
    public async Task The_firing_of_a_reminder_counts_once_whoever_holds_it()
    {
        await Store.Next(turn => turn.Pending(("r", 1), ("s", 2)));
        await Store.At(Hour).TakeReminders();
        await Store.At(Hour + StoreDriver.Lease).TakeReminders();

        Assert.Equal(CommitOutcome.Committed, await Store.Next(turn => turn.Reminding("r", "denk eraan") with { FiredReminder = "r" }));
        Assert.Equal(CommitOutcome.SeenBefore, await Store.Next(turn => turn.Reminding("r", "denk eraan") with { FiredReminder = "r" }));

        Assert.Equal(["denk eraan"], Texts(await Store.TakeOutbox()));
        Assert.Equal(["s"], Names(await Store.At(9 * Hour).TakeReminders()));
    }

    [Fact]
    public async Task The_firing_of_a_stopped_reminder_is_dropped()
    {
        await Store.Next(turn => turn.Pending(("r", 1)));
        await Store.At(Hour).TakeReminders();
        await Store.Next(turn => turn.Pending());

        Assert.Equal(CommitOutcome.SeenBefore, await Store.Next(turn => turn.Reminding("r", "denk eraan") with { FiredReminder = "r" }));
        Assert.Empty(await Store.TakeOutbox());
    }

    [Fact]
    public async Task A_firing_and_a_stop_at_the_same_moment_send_nothing_afterwards()
    {
        await Store.Next(turn => turn.Pending(("r", 1)));
        await Store.At(Hour).TakeReminders();

        await Task.WhenAll(
            Task.Run(() => Store.TurnUntilItCounts("a", null, (turn, _) => turn.Pending().Reminding("r", "denk eraan") with { FiredReminder = "r" })),
            Task.Run(() => Store.TurnUntilItCounts("a", "stop", (turn, _) => turn.Pending() with { Withdrawn = ["r"] })));

        Assert.Empty(await Store.At(9 * Hour).TakeReminders());
        Assert.Empty(await Store.TakeOutbox());
    }

    [Fact]
    public async Task A_turn_that_does_not_speak_of_reminders_leaves_them()
    {
        await Store.Next(turn => turn.Pending(("r", 1)));
        await Store.Next(turn => turn);

        Assert.Equal(["r"], Names(await Store.At(Hour).TakeReminders()));
    }

    [Fact]
    public async Task Reminders_become_those_that_the_turn_says()
    {
        await Store.Next(turn => turn.Pending(("stays", 1), ("moves", 1), ("goes", 1)));
        await Store.Next(turn => turn.Pending(("stays", 1), ("moves", 3), ("new", 2)));

        Assert.Equal(["stays"], Names(await Store.At(Hour).TakeReminders()));
        Assert.Equal(["new", "moves"], Names(await Store.At(3 * Hour).TakeReminders()).Except(["stays"]));
    }

    [Fact]
    public async Task A_reminder_that_stays_at_its_moment_stays_with_who_took_it()
    {
        await Store.Next(turn => turn.Pending(("r", 1)));
        var taken = Assert.Single(await Store.At(Hour).TakeReminders());

        await Store.Next(turn => turn.Pending(("r", 1), ("s", 2)));

        Assert.Empty(await Store.TakeReminders());
        Assert.True(await Store.Postpone(taken, Hour));
    }

    [Fact]
    public async Task A_reminder_that_moves_is_due_anew()
    {
        await Store.Next(turn => turn.Pending(("r", 1)));
        await Store.At(Hour).TakeReminders();

        await Store.Next(turn => turn.Pending(("r", 2)));

        Assert.Equal(1, Assert.Single(await Store.At(2 * Hour).TakeReminders()).Attempts);
    }

    [Fact]
    public async Task A_reminder_may_come_again_with_the_turn_that_told_it()
    {
        await Store.Next(turn => turn.Pending(("yearly", 1)));
        await Store.At(Hour).TakeReminders();

        await Store.Next(turn => turn.Pending(("yearly", 9)) with { FiredReminder = "yearly" });

        Assert.Equal(StoreDriver.Start + 9 * Hour, await Store.NextDue());
    }

    [Fact]
    public async Task A_turn_that_lost_its_race_changes_no_reminder()
    {
        await Store.Next(turn => turn.Pending(("r", 1)).Reminding("r", "denk eraan"));

        Assert.Equal(CommitOutcome.VersionConflict, await Store.Commit(Turn.Of().Pending() with { Withdrawn = ["r"], FiredReminder = "r" }));

        Assert.Single(await Store.TakeOutbox());
        Assert.Single(await Store.At(Hour).TakeReminders());
    }

    [Fact]
    public async Task Stop_takes_back_the_reminders_waiting_messages_and_lets_the_others_pass()
    {
        await Store.Next(turn => turn.Reminding("r", "denk eraan").Reminding("s", "en hieraan"));
        await Store.Next(turn => turn.Reminding("r", "nog eens"));

        await Store.Next(turn => turn.Saying("gestopt") with { Withdrawn = ["r"] });

        Assert.Equal("en hieraan", (await Store.SendNext()).Payload);
        Assert.Equal("gestopt", (await Store.SendNext()).Payload);
        Assert.Empty(await Store.TakeOutbox());
    }

    [Fact]
    public async Task What_is_being_sent_at_stop_is_not_tried_again()
    {
        await Store.Next(turn => turn.Reminding("r", "denk eraan"));
        var item = Assert.Single(await Store.TakeOutbox());
        await Store.MarkSending(item);

        await Store.Next(turn => turn with { Withdrawn = ["r"] });

        Assert.Equal("r", item.Reminder);
        Assert.False(await Store.Reschedule(item, TimeSpan.Zero));
        Assert.Empty(await Store.At(Hour).TakeOutbox());
    }

    [Fact]
    public async Task A_message_that_was_taken_but_not_yet_sent_is_not_sent_after_stop()
    {
        await Store.Next(turn => turn.Reminding("r", "denk eraan"));
        var item = Assert.Single(await Store.TakeOutbox());

        await Store.Next(turn => turn with { Withdrawn = ["r"] });

        Assert.False(await Store.MarkSending(item));
    }

    [Fact]
    public async Task A_message_whose_sender_died_is_not_sent_again_after_stop()
    {
        await Store.Next(turn => turn.Reminding("r", "denk eraan"));
        await Store.MarkSending(Assert.Single(await Store.TakeOutbox()));

        await Store.At(StoreDriver.Lease).Next(turn => turn with { Withdrawn = ["r"] });

        Assert.Empty(await Store.TakeOutbox());
    }

    [Fact]
    public async Task The_next_due_moment_counts_reminders_too()
    {
        await Store.Next(turn => turn.Pending(("r", 1)));
        Assert.Equal(StoreDriver.Start + Hour, await Store.NextDue());
        await Store.At(Hour).TakeReminders();
        Assert.Equal(StoreDriver.Start + Hour + StoreDriver.Lease, await Store.NextDue());
    }

    private static IEnumerable<string> Names(IEnumerable<DueReminder> reminders) => reminders.Select(reminder => reminder.Id);
}
