using HandreikingBot.Storage;

namespace HandreikingBot.Hosting;

/// <summary>The store that the settings name.</summary>
internal static class BotStore
{
    /// <summary>Where the store is when <c>ConnectionStrings:Store</c> is not set.</summary>
    private const string Default = "Data Source=data/handreiking.db";

    /// <summary>Its connection string, as for <see cref="Stores.OpenAsync"/>.</summary>
    public static string ConnectionOf(IConfiguration settings) => settings.GetConnectionString("Store") ?? Default;

    /// <exception cref="StoreNotOpenException">Whatever the reason.</exception>
    public static async Task<IStore> OpenAsync(IConfiguration settings, CancellationToken cancellationToken = default)
    {
        var connection = ConnectionOf(settings);
        try
        {
            return await Stores.OpenAsync(connection, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new StoreNotOpenException(connection, fault);
        }
    }
}

/// <summary>The store does not open.</summary>
internal sealed class StoreNotOpenException(string connection, Exception fault) : Exception("The store does not open.", fault)
{
    /// <summary>May hold a password: never to be shown.</summary>
    public string Connection { get; } = connection;
}
