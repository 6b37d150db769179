using HandreikingBot.Storage.Sqlite;

namespace HandreikingBot.Storage;

/// <summary>Opens the store that a connection string names.</summary>
public static class Stores
{
    /// <summary>Opens a store, makes its folder and file when they are not there, and brings an older schema up to date.</summary>
    /// <param name="connectionString">
    /// <c>Data Source=data/handreiking.db</c>: an SQLite file, relative to the current folder; <c>Data Source=:memory:</c>: a store that lives as long as
    /// the object.
    /// </param>
    /// <param name="cancellationToken">Stops before anything is touched.</param>
    /// <exception cref="StoreSchemaException">What is there is of a newer program, or not a store.</exception>
    /// <exception cref="ArgumentException">The connection string is not one.</exception>
    public static async Task<IStore> OpenAsync(string connectionString, CancellationToken cancellationToken = default) =>
        await SqliteStore.OpenAsync(connectionString, cancellationToken);
}
