using HandreikingBot.Storage.Tests.Contract;
using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Sqlite;

public sealed class SqliteStoreTests : StoreContract
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Work_of_a_dead_process_can_be_given_back_at_once()
    {
        await Store.Next(turn => turn.Saying("a1").Pending(("r", 0)));
        await Store.Receive("1", "b");
        await Store.TakeOutbox();
        await Store.TakeInbox();
        await Store.TakeReminders();

        var afterCrash = await OpenAnotherAsync();
        await afterCrash.ReleaseLeases();

        Assert.Single(await afterCrash.TakeOutbox());
        Assert.Single(await afterCrash.TakeInbox());
        Assert.Single(await afterCrash.TakeReminders());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    protected override Task<IStore> OpenAsync() => Stores.OpenAsync(folder.ConnectionString);
}
