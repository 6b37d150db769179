using HandreikingBot.Storage.Postgres;
using HandreikingBot.Storage.Sqlite;

namespace HandreikingBot.Storage;

/// <summary>Opens the store that a connection string names.</summary>
public static class Stores
{
    /// <summary>Opens a store, makes its folder, file or tables when they are not there, and brings an older schema up to date.</summary>
    /// <param name="connectionString">
    /// <c>Data Source=data/handreiking.db</c>: an SQLite file, relative to the current folder; <c>Data Source=:memory:</c>: a store that lives as long as
    /// the object. <c>Host=…;Database=…;Username=…;Password=…</c> as for Npgsql, or <c>postgresql://user:password@host:5432/database</c>: a PostgreSQL
    /// database (15 or newer, a role that may create tables in its schema), which any number of processes may share.
    /// </param>
    /// <param name="cancellationToken">Stops before anything is touched.</param>
    /// <exception cref="StoreSchemaException">What is there is of a newer program, or not a store.</exception>
    /// <exception cref="ArgumentException">The connection string is not one.</exception>
    public static async Task<IStore> OpenAsync(string connectionString, CancellationToken cancellationToken = default) =>
        Address.Is(connectionString)
            ? await PostgresStore.OpenAsync(connectionString, cancellationToken)
            : await SqliteStore.OpenAsync(connectionString, cancellationToken);

    /// <summary>Where a connection string points; nothing is opened.</summary>
    /// <exception cref="ArgumentException">The connection string is not one.</exception>
    public static StorePlace PlaceOf(string connectionString) =>
        Address.Is(connectionString) ? PostgresStore.PlaceOf(connectionString) : SqliteStore.PlaceOf(connectionString);

    /// <summary>Copies a store as it is at one moment into a new file, while others go on using it. Of PostgreSQL it says how that is done.</summary>
    /// <param name="connectionString">As for <see cref="OpenAsync"/>.</param>
    /// <param name="file">What to make; relative to the current folder.</param>
    /// <param name="cancellationToken">Stops before anything is touched.</param>
    /// <exception cref="ArgumentException">The connection string is not one.</exception>
    public static async Task<BackupOutcome> BackUpAsync(string connectionString, string file, CancellationToken cancellationToken = default) =>
        Address.Is(connectionString)
            ? new BackupOutcome.UseTool(PostgresStore.DumpLine(connectionString, file))
            : await Task.Run(() => SqliteStore.BackUp(connectionString, Path.GetFullPath(file)), cancellationToken);

    /// <summary>How a store is, without making, changing or upgrading anything. A store in memory is always absent.</summary>
    /// <exception cref="ArgumentException">The connection string is not one.</exception>
    public static async Task<StoreCondition> InspectAsync(string connectionString, CancellationToken cancellationToken = default) =>
        Address.Is(connectionString)
            ? await PostgresStore.InspectAsync(connectionString, cancellationToken)
            : await Task.Run(() => SqliteStore.Inspect(connectionString), cancellationToken);
}
