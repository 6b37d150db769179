using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Postgres;

/// <summary>What an operator is told of a database, and that asking changes nothing.</summary>
public sealed class PostgresInspectionTests(PostgresServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_database_is_absent_and_stays_so()
    {
        var database = await server.EmptyAsync();
        Assert.IsType<StoreCondition.Absent>(await Stores.InspectAsync(database, Cancellation));
        Assert.Equal(0L, await PostgresServer.RunAsync(database, "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"));
    }

    [Fact]
    public async Task A_database_in_use_tells_its_schema_and_what_waits()
    {
        var database = await server.EmptyAsync();
        await using var store = new StoreDriver(await Stores.OpenAsync(database, Cancellation));
        await store.Receive("waits");
        Assert.Equal(1, Assert.IsType<StoreCondition.Current>(await Stores.InspectAsync(database, Cancellation)).Counts.Inbox);
        await PostgresServer.RunAsync(database, "INSERT INTO schema_version (version, applied_at) VALUES (900, 0)");
        Assert.Equal(900, Assert.IsType<StoreCondition.Newer>(await Stores.InspectAsync(database, Cancellation)).Schema);
    }

    [Fact]
    public async Task Another_programs_database_is_foreign()
    {
        var database = await server.EmptyAsync();
        await PostgresServer.RunAsync(database, "CREATE TABLE customers (id integer)");
        Assert.IsType<StoreCondition.Foreign>(await Stores.InspectAsync(database, Cancellation));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unreachable() =>
        Assert.Equal("network", Assert.IsType<StoreCondition.Unreachable>(await Stores.InspectAsync("Host=127.0.0.1;Port=1;Database=bot;Username=x;Timeout=2", Cancellation)).Code);
}
