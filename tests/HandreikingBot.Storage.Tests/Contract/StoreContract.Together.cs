using System.Collections.Concurrent;
using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Contract;

/// <summary>Two stores on the same data are two processes: they know nothing of each other but what is stored.</summary>
public abstract partial class StoreContract
{
    /// <summary>50 conversations whose turns come to either process, and both send: no turn is lost, and each message is taken once and in its order.</summary>
    [Fact]
    public async Task Two_processes_share_conversations_and_take_each_message_once_and_in_order()
    {
        const int conversations = 50;
        const int turns = 4;
        StoreDriver[] both = [Store, await OpenAnotherAsync()];
        var sent = new ConcurrentQueue<OutboxItem>();
        var working = Enumerable.Range(0, conversations * turns).Select(i => Task.Run(() => both[i / conversations % 2].TurnUntilItCounts(
            $"{i % conversations}", $"activity-{i}", (turn, state) => turn.Saying(state))));

        await Task.WhenAll([.. working, .. both.Select(store => Task.Run(() => SendUntil(store, sent, conversations * turns)))]);

        Assert.Equal(conversations * turns, sent.Count);
        foreach (var conversation in sent.GroupBy(item => item.Key))
            Assert.Equal(["+", "++", "+++", "++++"], Texts(conversation));
        Assert.Equal(0, (await Store.Counts()).Outbox);
    }

    /// <summary>Whatever happens at the same moment in two processes, nobody hears of the race, and no line is stuck afterwards.</summary>
    [Theory]
    [InlineData(20261122)]
    [InlineData(11)]
    public async Task Whatever_happens_at_once_ends_well_and_leaves_no_line_stuck(int seed)
    {
        StoreDriver[] both = [Store, await OpenAnotherAsync()];
        var people = Enumerable.Range(0, 8).Select(i => Task.Run(() => AnythingAsync(both[i % 2], new Random(seed + i), steps: 25)));

        await Task.WhenAll(people);

        Store.At(TimeSpan.FromDays(1));
        while (await Store.TakeOutbox() is { Count: > 0 } taken)
        {
            foreach (var item in taken) await Store.MarkSent(item);
        }

        var left = await Store.Counts();
        Assert.True(left.Outbox == 0, $"seed {seed}: {left.Outbox} messages are stuck");
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\uD800b")]
    [InlineData("a'; DROP TABLE inbox; --")]
    [InlineData("groep 7 😀 é")]
    public async Task An_id_and_a_message_may_be_any_text(string text)
    {
        await Store.Receive("1", text);
        var item = Assert.Single(await Store.TakeInbox());

        Assert.Equal(CommitOutcome.Committed, await Store.Commit(Turn.Of(item.Key.Conversation).For(item).Saying(text) with { State = text }));

        Assert.Equal(1, (await Store.Load(text))?.Version);
        Assert.Single(await Store.TakeOutbox());
        Assert.False(await Store.Receive("1", text));
    }

    private static async Task SendUntil(StoreDriver store, ConcurrentQueue<OutboxItem> sent, int most)
    {
        while (sent.Count < most)
        {
            foreach (var item in await store.TakeOutbox(limit: 5))
            {
                Assert.True(await store.MarkSending(item));
                sent.Enqueue(item);
                Assert.True(await store.MarkSent(item));
            }
        }
    }

    private static async Task AnythingAsync(StoreDriver store, Random random, int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            var conversation = "abc"[random.Next(3)..][..1];
            await (random.Next(12) switch
            {
                0 => store.Erase(conversation),
                1 => store.EraseTeam("red"),
                2 => store.MarkDead(conversation),
                3 => store.ReviveTeam("red"),
                4 => store.ExpireOlderThan(TimeSpan.FromMilliseconds(-1)),
                5 => store.ReceiveIn("red", $"{Guid.NewGuid()}", conversation),
                6 or 7 => SendSomeAsync(store, random),
                _ => store.Next(turn => AnyTurn(turn, random, step), conversation),
            });
        }
    }

    private static TurnCommit AnyTurn(TurnCommit turn, Random random, int step)
    {
        var any = turn.InSlot("card").Reminding("r", "denk eraan").Pending(("r", step)).In("channel", "red", $"{random.Next(3)}").From($"{Guid.NewGuid()}");
        return any with { Withdrawn = random.Next(3) == 0 ? ["r"] : [], Erase = random.Next(9) == 0 };
    }

    private static async Task SendSomeAsync(StoreDriver store, Random random)
    {
        await store.TakeReminders();
        foreach (var item in await store.TakeOutbox(limit: 2))
        {
            if (!await store.MarkSending(item)) continue;
            await (random.Next(4) switch
            {
                0 => store.Reschedule(item, TimeSpan.FromSeconds(1)),
                1 => store.Park(item),
                2 => store.ForgetSlot(item, TimeSpan.Zero),
                _ => store.MarkSent(item, $"{Guid.NewGuid()}"),
            });
        }
    }
}
