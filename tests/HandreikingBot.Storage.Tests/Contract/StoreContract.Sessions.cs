using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_leader_finds_the_sessions_that_they_lead_newest_first()
    {
        await Store.Next(turn => turn.LedBy("eva", "oud"), "a");
        await Store.At(Hour).Next(turn => turn.LedBy("eva", "b"), "b");
        await Store.At(2 * Hour).Next(turn => turn.LedBy("piet"), "c");
        await Store.At(3 * Hour).Next(turn => turn.LedBy("eva", "nieuw"), "a");

        Led[] expected = [new(StoreDriver.Key("a"), "nieuw", StoreDriver.Start + 3 * Hour), new(StoreDriver.Key("b"), "b", StoreDriver.Start + Hour)];
        Assert.Equal(expected, await Store.LedBy("eva"));
        Assert.Equal(expected[..1], await Store.LedBy("eva", limit: 1));
    }

    [Fact]
    public async Task Ids_of_the_greatest_length_that_is_let_in_are_kept()
    {
        // Four of them in one key, and of letters that cannot be stored shorter.
        string Long(int seed) => Convert.ToHexStringLower([.. Enumerable.Range(0, 256).Select(index => (byte)(((seed * 7919) + (index * index * 31) + (index * seed)) % 251))]);
        var turn = Turn.Of("a").LedBy(Long(4)).In(Long(5), Long(6), Long(4)) with { Key = new ConversationKey(Long(1), Long(2), Long(3)) };

        Assert.Equal(CommitOutcome.Committed, await Store.Commit(turn));
    }

    [Fact]
    public async Task Another_tenants_sessions_and_places_are_never_shown()
    {
        await Store.Next(turn => turn.LedBy("eva").In("channel", "red", "eva"));

        Assert.Empty(await Store.LedBy("eva", tenant: "tenant-2"));
        Assert.Empty(await Store.PlacesOf("eva", tenant: "tenant-2"));
        Assert.Null(await Store.PlaceAt("channel", tenant: "tenant-2"));
    }

    [Fact]
    public async Task A_session_that_is_handed_over_or_that_nobody_leads_leaves_the_list()
    {
        await Store.Next(turn => turn.LedBy("eva"), "a");
        await Store.Next(turn => turn.LedBy("eva"), "b");

        await Store.Next(turn => turn.LedBy("piet"), "a");
        await Store.Next(turn => turn, "b");

        Assert.Empty(await Store.LedBy("eva"));
        Assert.Single(await Store.LedBy("piet"));
    }

    [Fact]
    public async Task A_person_finds_the_places_where_they_were_seen_last_first()
    {
        await Store.Next(turn => turn.In("red", "red-team", "eva", "Rood"));
        await Store.At(Hour).Next(turn => turn.In("blue", null, "eva", "Blauw"));
        await Store.At(2 * Hour).Next(turn => turn.In("red", "red-team", "piet", "Rood"));

        Place[] expected = [new("blue", "Blauw", null, "where"), new("red", "Rood", "red-team", "where")];
        Assert.Equal(expected, await Store.PlacesOf("eva"));
        Assert.Equal(expected[..1], await Store.PlacesOf("eva", limit: 1));
        Assert.Equal(expected[1..], await Store.PlacesOf("piet"));
        Assert.Empty(await Store.PlacesOf("nobody"));
    }

    [Fact]
    public async Task A_place_is_known_as_it_was_seen_last_and_keeps_its_name()
    {
        await Store.Next(turn => turn.In("red", "red-team", name: "Rood"));
        await Store.Next(turn => turn with { Place = new Place("red", "", "red-team", "elsewhere") });
        Assert.Equal(new Place("red", "Rood", "red-team", "elsewhere"), await Store.PlaceAt("red"));

        await Store.Next(turn => turn.In("red", "red-team", name: "Knalrood"));
        Assert.Equal("Knalrood", (await Store.PlaceAt("red"))?.Name);
        Assert.Null(await Store.PlaceAt("blue"));
    }

    [Fact]
    public async Task Erasing_a_conversation_leaves_no_slot_reminder_or_led_session()
    {
        await Store.Next(turn => turn.Pending(("r", 1)).LedBy("eva") with { Shown = new SlotCard("stemming", "there") });

        await Store.Erase();

        Assert.Empty(await Store.LedBy("eva"));
        Assert.Null(await Store.NextDue());
        await Store.Next(turn => turn.InSlot("card"));
        Assert.Null(Assert.Single(await Store.TakeOutbox()).SlotActivityId);
    }

    [Fact]
    public async Task An_erasing_turn_leaves_nothing_of_the_session_and_forgets_where_its_speaker_was_seen()
    {
        await Store.Next(turn => turn.In("red", "red-team", "eva").Pending(("r", 1)).LedBy("eva"));
        await Store.Next(turn => turn.In("red", "red-team", "piet"));

        await Store.Next(turn => turn.In("red", "red-team", "eva").Pending(("r", 1)).LedBy("eva") with { Erase = true });

        Assert.Empty(await Store.PlacesOf("eva"));
        Assert.Single(await Store.PlacesOf("piet"));
        Assert.Empty(await Store.LedBy("eva"));
        Assert.Empty(await Store.At(Hour).TakeReminders());
    }

    [Fact]
    public async Task A_group_chat_goes_with_its_conversation_and_a_channel_with_its_team()
    {
        await Store.Next(turn => turn.In("chat", null, "eva"), "chat");
        await Store.Next(turn => turn.In("channel", "red", "eva"), "channel");

        await Store.Erase("chat");
        await Store.Erase("channel");
        Assert.Equal(["channel"], (await Store.PlacesOf("eva")).Select(place => place.Id));

        await Store.EraseTeam("blue");
        Assert.NotNull(await Store.PlaceAt("channel"));
        await Store.EraseTeam("red");
        Assert.Null(await Store.PlaceAt("channel"));
        Assert.Empty(await Store.PlacesOf("eva"));
    }

    [Fact]
    public async Task Erasing_a_team_takes_a_thread_whose_first_message_still_waits()
    {
        await Store.ReceiveIn("red", "first", "a");
        await Store.ReceiveIn("blue", "first", "b");
        await Store.ReceiveIn("red", "removed", "c");
        var removal = (await Store.TakeInbox()).Single(item => item.ActivityId == "removed");
        await Store.ReceiveIn("red", "later", "d");

        await Store.EraseTeam("red", upToInboxId: removal.Id);

        Assert.Equal(["first", "later"], Ids(await Store.At(StoreDriver.Lease).TakeInbox()));
    }

    [Fact]
    public async Task Places_and_visits_of_long_ago_expire()
    {
        await Store.Next(turn => turn.In("old", "red", "eva"));
        await Store.Next(turn => turn.In("kept", "red", "eva"));
        await Store.At(TimeSpan.FromDays(5)).Next(turn => turn.In("kept", "red", "piet"));

        await Store.At(TimeSpan.FromDays(8)).ExpireOlderThan(TimeSpan.FromDays(7));

        Assert.Null(await Store.PlaceAt("old"));
        Assert.NotNull(await Store.PlaceAt("kept"));
        Assert.Empty(await Store.PlacesOf("eva"));
        Assert.Single(await Store.PlacesOf("piet"));
    }

    [Fact]
    public async Task The_reminders_and_slots_of_an_expired_conversation_are_gone()
    {
        await Store.Next(turn => turn.Pending(("r", 24 * 30)).LedBy("eva") with { Shown = new SlotCard("stemming", "there") });

        await Store.MarkDead(); // else the reminder keeps it

        await Store.At(TimeSpan.FromDays(8)).ExpireOlderThan(TimeSpan.FromDays(7));

        Assert.Null(await Store.NextDue());
        Assert.Empty(await Store.LedBy("eva"));
    }
}
