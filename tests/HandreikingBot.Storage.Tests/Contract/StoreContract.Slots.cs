using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [Theory]
    [InlineData(OutgoingKind.Send)]
    [InlineData(OutgoingKind.Reply)]
    [InlineData(OutgoingKind.NewThread)]
    [InlineData(OutgoingKind.Update)]
    public async Task An_update_knows_which_message_was_sent_in_its_slot(OutgoingKind first)
    {
        await Store.Next(turn => turn.InSlot("card", first));
        Assert.Null((await Store.SendNext("message-1")).SlotActivityId);

        await Store.Next(turn => turn.InSlot("newer card"));

        var update = Assert.Single(await Store.TakeOutbox());
        Assert.Equal((OutgoingKind.Update, "stemming", "message-1"), (update.Kind, update.Slot, update.SlotActivityId));
    }

    [Fact]
    public async Task Slots_are_each_conversations_own()
    {
        await Store.Next(turn => turn.InSlot("card", OutgoingKind.Send), "a");
        await Store.SendNext("message-1");

        await Store.Next(turn => turn.InSlot("card"), "b");
        await Store.Next(turn => turn.InSlot("card", slot: "plan"), "a");

        Assert.All(await Store.TakeOutbox(), item => Assert.Null(item.SlotActivityId));
    }

    [Fact]
    public async Task A_message_sent_without_an_id_or_a_slot_is_not_remembered()
    {
        await Store.Next(turn => turn.InSlot("card", OutgoingKind.Send));
        await Store.SendNext(activityId: null);
        await Store.Next(turn => turn.Saying("no slot"));
        await Store.SendNext("message-2");

        await Store.Next(turn => turn.InSlot("newer card"));

        Assert.Null(Assert.Single(await Store.TakeOutbox()).SlotActivityId);
    }

    [Fact]
    public async Task The_message_that_was_clicked_is_the_slots_message_from_then_on()
    {
        await Store.Next(turn => turn.InSlot("card", OutgoingKind.Send));
        await Store.SendNext("message-1");

        await Store.Next(turn => turn.InSlot("newer card") with { Shown = new SlotCard("stemming", "clicked") });

        Assert.Equal("clicked", Assert.Single(await Store.TakeOutbox()).SlotActivityId);
    }

    [Fact]
    public async Task An_update_of_an_older_message_does_not_take_the_slot_back()
    {
        await Store.Next(turn => turn.InSlot("card") with { Shown = new SlotCard("stemming", "older") });
        var update = Assert.Single(await Store.TakeOutbox());
        await Store.Next(turn => turn with { Shown = new SlotCard("stemming", "newer") });

        await Store.MarkSent(update, "older");

        await Store.Next(turn => turn.InSlot("again"));
        Assert.Equal("newer", Assert.Single(await Store.TakeOutbox()).SlotActivityId);
    }

    [Fact]
    public async Task An_update_of_a_message_that_is_gone_in_the_channel_comes_back_as_a_new_one()
    {
        await Store.Next(turn => turn.InSlot("card") with { Shown = new SlotCard("stemming", "gone") });
        var update = Assert.Single(await Store.TakeOutbox());
        await Store.MarkSending(update);

        Assert.True(await Store.ForgetSlot(update, TimeSpan.FromSeconds(1)));

        Assert.Empty(await Store.TakeOutbox());
        var again = Assert.Single(await Store.At(TimeSpan.FromSeconds(1)).TakeOutbox());
        Assert.Equal((null, false, 2), (again.SlotActivityId, again.MaybeSent, again.Attempts));
    }

    [Fact]
    public async Task Who_lost_the_lease_does_not_empty_the_slot()
    {
        await Store.Next(turn => turn.InSlot("card") with { Shown = new SlotCard("stemming", "there") });
        var late = Assert.Single(await Store.TakeOutbox());
        await Store.At(StoreDriver.Lease).TakeOutbox();

        Assert.False(await Store.ForgetSlot(late, TimeSpan.Zero));

        Assert.Equal("there", Assert.Single(await Store.At(2 * StoreDriver.Lease).TakeOutbox()).SlotActivityId);
    }

    [Fact]
    public async Task A_deleted_message_leaves_its_slot_empty()
    {
        await Store.Next(turn => turn.InSlot("card", OutgoingKind.Delete) with { Shown = new SlotCard("stemming", "there") });
        Assert.Equal("there", (await Store.SendNext()).SlotActivityId);

        await Store.Next(turn => turn.InSlot("card"));

        Assert.Null(Assert.Single(await Store.TakeOutbox()).SlotActivityId);
    }

    [Fact]
    public async Task Nothing_is_remembered_of_a_conversation_that_was_erased_while_it_was_sent()
    {
        await Store.Next(turn => turn.InSlot("card", OutgoingKind.Send) with { Erase = true });
        await Store.SendNext("message-1");

        await Store.Next(turn => turn.InSlot("card"));

        Assert.Null(Assert.Single(await Store.TakeOutbox()).SlotActivityId);
    }

    [Fact]
    public async Task Of_a_crowd_of_updates_at_once_the_one_that_waits_says_the_last()
    {
        var turns = Enumerable.Range(1, Crowd).Select(i => Task.Run(() => Store.TurnUntilItCounts("a", $"vote-{i}", (turn, state) => turn.InSlot(state))));

        await Task.WhenAll(turns);

        Assert.Equal(new string('+', Crowd), Assert.Single(await Store.TakeOutbox()).Payload);
        Assert.Equal(1, (await Store.Counts()).Outbox);
    }

    [Theory]
    [InlineData(OutgoingKind.Send)]
    [InlineData(OutgoingKind.Reply)]
    [InlineData(OutgoingKind.NewThread)]
    public async Task An_update_of_a_message_that_was_never_sent_is_sent_as_that_message(OutgoingKind kind)
    {
        await Store.Next(turn => turn.InSlot("old", kind).InSlot("else", OutgoingKind.Send, "plan"));

        await Store.Next(turn => turn.InSlot("new"));

        var item = await Store.SendNext();
        Assert.Equal((kind, "new"), (item.Kind, item.Payload));
        Assert.Equal("else", (await Store.SendNext()).Payload);
        Assert.Equal(0, (await Store.Counts()).Outbox);
    }

    [Theory]
    [InlineData("being sent")]
    [InlineData("tried")]
    [InlineData("parked")]
    public async Task A_message_that_may_have_gone_is_not_changed_any_more(string how)
    {
        await Store.Next(turn => turn.InSlot("old", OutgoingKind.Send));
        var item = Assert.Single(await Store.TakeOutbox());
        if (how == "tried") await Store.Reschedule(item, TimeSpan.FromSeconds(1), maybeSent: true);
        if (how == "parked") await Store.Park(item);

        await Store.Next(turn => turn.InSlot("new"));

        Assert.Equal(2, (await Store.Counts()) is var counts ? counts.Outbox + counts.ParkedOutbox : 0);
        Assert.Equal(how == "parked" ? ["new"] : how == "tried" ? ["old"] : [], Texts(await Store.At(TimeSpan.FromSeconds(1)).TakeOutbox()));
    }

    [Fact]
    public async Task An_update_that_is_tried_again_takes_the_newest_words()
    {
        await Store.Next(turn => turn.InSlot("old") with { Shown = new SlotCard("stemming", "there") });
        await Store.Reschedule(Assert.Single(await Store.TakeOutbox()), TimeSpan.FromSeconds(5), maybeSent: true);

        await Store.Next(turn => turn.InSlot("new"));

        Assert.Equal("new", Assert.Single(await Store.At(TimeSpan.FromSeconds(5)).TakeOutbox()).Payload);
        Assert.Equal(1, (await Store.Counts()).Outbox);
    }

    [Fact]
    public async Task An_update_behind_a_newer_message_of_its_slot_changes_that_one()
    {
        await Store.Next(turn => turn.InSlot("first").InSlot("second", OutgoingKind.Send));

        await Store.Next(turn => turn.InSlot("third"));

        Assert.Equal("first", (await Store.SendNext()).Payload);
        Assert.Equal("third", (await Store.SendNext()).Payload);
    }

    [Fact]
    public async Task An_update_behind_a_delete_of_its_slot_waits_for_it()
    {
        await Store.Next(turn => turn.InSlot("first").InSlot("away", OutgoingKind.Delete));

        await Store.Next(turn => turn.InSlot("anew"));

        Assert.Equal(3, (await Store.Counts()).Outbox);
    }
}
