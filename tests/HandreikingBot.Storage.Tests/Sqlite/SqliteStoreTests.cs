using HandreikingBot.Storage.Tests.Contract;
using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Sqlite;

public sealed class SqliteStoreTests : StoreContract
{
    private readonly TemporaryFolder folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    protected override Task<IStore> OpenAsync() => Stores.OpenAsync(folder.ConnectionString);
}
