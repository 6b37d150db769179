using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Sqlite;

/// <summary>The writer's thread: what happens at the ends of its life and to those who no longer wait.</summary>
public sealed class SqliteWriterTests
{
    private static readonly ConversationKey Key = StoreDriver.Key("a");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_store_in_memory_does_whole_turns()
    {
        await using var store = new StoreDriver(await Stores.OpenAsync("Data Source=:memory:", Cancellation));
        await store.Receive("1");

        var outcome = await store.Commit(Turn.Of().For(Assert.Single(await store.TakeInbox())).Saying("hello"));

        Assert.Equal(CommitOutcome.Committed, outcome);
        Assert.Equal(1, (await store.Load())?.Version);
        Assert.Equal("hello", Assert.Single(await store.TakeOutbox()).Payload);
    }

    [Fact]
    public async Task Two_stores_in_memory_know_nothing_of_each_other()
    {
        await using var one = new StoreDriver(await Stores.OpenAsync("Data Source=:memory:", Cancellation));
        await using var two = new StoreDriver(await Stores.OpenAsync("Data Source=:memory:", Cancellation));

        Assert.True(await one.Receive("1"));
        Assert.True(await two.Receive("1"));
    }

    [Fact]
    public async Task Disposing_finishes_what_was_asked_for()
    {
        using var folder = new TemporaryFolder();
        var store = await Stores.OpenAsync(folder.ConnectionString, Cancellation);
        var accepted = Enumerable.Range(0, 300).Select(i => store.EnqueueAsync(Key, $"{i}", "{}", StoreDriver.Start, cancellationToken: Cancellation)).ToList();

        await store.DisposeAsync();

        Assert.All(await Task.WhenAll(accepted), Assert.True);
        await using var again = new StoreDriver(await Stores.OpenAsync(folder.ConnectionString, Cancellation));
        Assert.Equal(300, (await again.Counts()).Inbox);
    }

    [Fact]
    public async Task Disposing_writes_that_the_last_message_was_sent()
    {
        using var folder = new TemporaryFolder();
        var store = new StoreDriver(await Stores.OpenAsync(folder.ConnectionString, Cancellation));
        var (_, sent) = await store.CommitAndTake(Turn.Of().Saying("hello"));
        var noted = store.MarkSentAndTake(sent!);
        await store.DisposeAsync();
        await noted;

        await using var again = new StoreDriver(await Stores.OpenAsync(folder.ConnectionString, Cancellation));
        Assert.Equal(0, (await again.Counts()).Outbox);
    }

    [Fact]
    public async Task A_disposed_store_refuses_work_and_may_be_disposed_again()
    {
        using var folder = new TemporaryFolder();
        var store = await Stores.OpenAsync(folder.ConnectionString, Cancellation);
        await store.DisposeAsync();
        await store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.EnqueueAsync(Key, "1", "{}", StoreDriver.Start, cancellationToken: Cancellation));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.LoadAsync(Key, Cancellation));
    }

    [Fact]
    public async Task Work_that_was_cancelled_before_it_began_is_not_done()
    {
        await using var store = await Stores.OpenAsync("Data Source=:memory:", Cancellation);
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.EnqueueAsync(Key, "1", "{}", StoreDriver.Start, cancellationToken: cancelled));

        Assert.True(await store.EnqueueAsync(Key, "1", "{}", StoreDriver.Start, cancellationToken: Cancellation));
    }

    [Fact]
    public async Task A_lease_that_ends_before_it_begins_is_our_own_mistake()
    {
        await using var store = await Stores.OpenAsync("Data Source=:memory:", Cancellation);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.TakeInboxAsync(1, StoreDriver.Start, StoreDriver.Start, Cancellation));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.TakeOutboxAsync(1, StoreDriver.Start, StoreDriver.Start, Cancellation));
    }
}
