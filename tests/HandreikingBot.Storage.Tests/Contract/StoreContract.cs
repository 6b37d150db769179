using HandreikingBot.Storage.Tests.Drivers;

namespace HandreikingBot.Storage.Tests.Contract;

/// <summary>What every store promises, by subject in the files beside this one. A subclass says how its store is opened.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    private readonly List<StoreDriver> opened = [];

    protected StoreDriver Store => opened[0];

    /// <summary>How many click at the same moment; who loses a race decides again, so the work grows with the square of it.</summary>
    protected virtual int Crowd => 200;

    /// <summary>Opens the store of this test: each time the same data.</summary>
    protected abstract Task<IStore> OpenAsync();

    /// <summary>As another process would see it: the first store stays open and unclosed, like one that was killed.</summary>
    protected async Task<StoreDriver> OpenAnotherAsync()
    {
        opened.Add(new StoreDriver(await OpenAsync()));
        return opened[^1];
    }

    public async ValueTask InitializeAsync() => await OpenAnotherAsync();

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var store in opened) await store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static IEnumerable<string> Ids(IEnumerable<InboxItem> items) => items.Select(item => item.ActivityId);

    protected static IEnumerable<string> Texts(IEnumerable<OutboxItem> items) => items.Select(item => item.Payload);
}
