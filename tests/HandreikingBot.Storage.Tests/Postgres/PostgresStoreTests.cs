using HandreikingBot.Storage.Tests.Contract;
using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Postgres;

public sealed class PostgresStoreTests(PostgresServer server) : StoreContract
{
    private string? connectionString;

    protected override int Crowd => 50;

    [Fact]
    public async Task Work_of_a_process_that_lives_is_not_given_back_when_another_starts()
    {
        await Store.Next(turn => turn.Saying("a1").Pending(("r", 0)));
        await Store.Receive("1", "b");
        await Store.TakeOutbox();
        await Store.TakeInbox();
        await Store.TakeReminders();

        var other = await OpenAnotherAsync();
        await other.ReleaseLeases();

        Assert.Equal((0, 0, 0), ((await other.TakeOutbox()).Count, (await other.TakeInbox()).Count, (await other.TakeReminders()).Count));
        other.At(StoreDriver.Lease);
        Assert.Equal((1, 1, 1), ((await other.TakeOutbox()).Count, (await other.TakeInbox()).Count, (await other.TakeReminders()).Count));
    }

    protected override async Task<IStore> OpenAsync() => await Stores.OpenAsync(connectionString ??= await server.EmptyAsync());
}
