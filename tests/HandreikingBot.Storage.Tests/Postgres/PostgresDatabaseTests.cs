using HandreikingBot.Storage.Tests.Drivers;
using Npgsql;

namespace HandreikingBot.Storage.Tests.Postgres;

/// <summary>What is PostgreSQL's own: the address, the schema, and the ends of a store's life.</summary>
public sealed class PostgresDatabaseTests(PostgresServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reopening_keeps_everything()
    {
        var database = await server.EmptyAsync();
        await using (var store = await OpenAsync(database))
        {
            await store.Receive("waiting");
            await store.Next(turn => turn.Saying("to be sent").Pending(("r", 1)).LedBy("eva").In("red", "red-team", "eva", "Rood"));
        }

        await using var again = await OpenAsync(database);
        Assert.Equal(1, (await again.Load())?.Version);
        Assert.False(await again.Receive("waiting"));
        Assert.Equal("to be sent", Assert.Single(await again.TakeOutbox()).Payload);
        Assert.Single(await again.LedBy("eva"));
        Assert.Single(await again.PlacesOf("eva"));
        Assert.Single(await again.At(TimeSpan.FromHours(1)).TakeReminders());
    }

    [Fact]
    public async Task Many_that_open_an_empty_database_at_once_all_get_a_store_and_each_migration_is_applied_once()
    {
        var database = await server.EmptyAsync();

        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => OpenAsync(database)));
        bool[] accepted = await Task.WhenAll(stores.Select(store => store.Receive("1")));
        foreach (var store in stores) await store.DisposeAsync();

        Assert.Single(accepted, one => one);
        Assert.Equal(true, await PostgresServer.RunAsync(database, "SELECT count(*) = max(version) FROM schema_version"));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused_and_left_as_it_was()
    {
        var database = await server.EmptyAsync();
        await (await OpenAsync(database)).DisposeAsync();
        await PostgresServer.RunAsync(database, "INSERT INTO schema_version (version, applied_at) VALUES (900, 0)");

        var fault = await Assert.ThrowsAsync<StoreSchemaException>(() => OpenAsync(database));

        Assert.Contains("schema version 900", fault.Message, StringComparison.Ordinal);
        Assert.Equal(900, await PostgresServer.RunAsync(database, "SELECT max(version) FROM schema_version"));
    }

    [Fact]
    public async Task A_database_with_another_programs_tables_is_refused()
    {
        var database = await server.EmptyAsync();
        await PostgresServer.RunAsync(database, "CREATE TABLE customers (id integer)");

        await Assert.ThrowsAsync<StoreSchemaException>(() => OpenAsync(database));

        Assert.Equal(1L, await PostgresServer.RunAsync(database, "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"));
    }

    [Fact]
    public async Task An_address_in_the_form_of_other_programs_opens_the_same_store()
    {
        var database = await server.EmptyAsync();
        await using var store = await OpenAsync(database);
        await store.Receive("1");
        var parts = new NpgsqlConnectionStringBuilder(database);

        var options = $"options=-csearch_path%3D{parts.SearchPath}&connect_timeout=9";
        await using var other = await OpenAsync($"postgresql://{parts.Username}:p%40ss@{parts.Host}:{parts.Port}/{parts.Database}?{options}");

        Assert.False(await other.Receive("1"));
    }

    [Theory]
    [InlineData("postgresql://bot:secret@db/x?colour=red")]
    [InlineData("postgresql://bot:secret@:5432:x")]
    [InlineData("Host=db;Password=secret;Colour=red")]
    public async Task A_wrong_address_is_refused_without_repeating_it(string address)
    {
        var fault = await Assert.ThrowsAsync<ArgumentException>(() => Stores.OpenAsync(address, Cancellation));

        Assert.DoesNotContain("secret", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disposing_finishes_what_was_asked_for_and_refuses_more()
    {
        var database = await server.EmptyAsync();
        var store = await Stores.OpenAsync(database, Cancellation);
        var accepted = Enumerable.Range(0, 100).Select(i => EnqueueAsync(store, $"{i % 9}", $"{i}")).ToList();

        await store.DisposeAsync();

        Assert.All(await Task.WhenAll(accepted), Assert.True);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => EnqueueAsync(store, "a", "x"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.LoadAsync(StoreDriver.Key("a"), Cancellation));
        await store.DisposeAsync();
        await using var again = await OpenAsync(database);
        Assert.Equal(100, (await again.Counts()).Inbox);
    }

    [Fact]
    public async Task Work_that_was_cancelled_before_it_began_is_not_done()
    {
        await using var store = await Stores.OpenAsync(await server.EmptyAsync(), Cancellation);
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => store.EnqueueAsync(StoreDriver.Key("a"), "1", "{}", StoreDriver.Start, cancellationToken: cancelled));

        Assert.True(await EnqueueAsync(store, "a", "1"));
    }

    [Fact]
    public async Task A_server_that_cuts_the_connections_costs_no_turn()
    {
        var database = await server.EmptyAsync() + ";Application Name=cut";
        await using var store = await OpenAsync(database);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => store.Next(turn => turn, $"{i}")));

        const string cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'cut' AND pid <> pg_backend_pid()";

        await PostgresServer.RunAsync(database, cut);
        Assert.Equal(CommitOutcome.Committed, await store.Commit(Turn.Of("new").Saying("hello")));
        await PostgresServer.RunAsync(database, cut);
        Assert.Equal(1, (await store.Load("new"))?.Version);
    }

    private static Task<bool> EnqueueAsync(IStore store, string conversation, string activityId) =>
        store.EnqueueAsync(StoreDriver.Key(conversation), activityId, "{}", StoreDriver.Start, cancellationToken: Cancellation);

    private static async Task<StoreDriver> OpenAsync(string database) => new(await Stores.OpenAsync(database, Cancellation));
}
