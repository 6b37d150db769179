using Microsoft.Data.Sqlite;

namespace HandreikingBot.Storage.Sqlite;

internal sealed partial class SqliteStore
{
    private const int ReadOnlyFile = 8; // SQLITE_READONLY

    public static StorePlace PlaceOf(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString);
        return settings.Mode == SqliteOpenMode.Memory || settings.DataSource is "" or ":memory:" ? new StorePlace.InMemory() : new StorePlace.InFile(Path.GetFullPath(settings.DataSource));
    }

    /// <summary>As <see cref="Stores.InspectAsync"/>.</summary>
    public static StoreCondition Inspect(string connectionString)
    {
        if (PlaceOf(connectionString) is not StorePlace.InFile { Path: var file }) return new StoreCondition.Absent();
        if (!CanWriteBeside(file)) return new StoreCondition.Unwritable();
        if (!File.Exists(file)) return new StoreCondition.Absent();
        try
        {
            using var database = new Database(Present(connectionString), readOnly: true);
            return Look(database);
        }
        catch (SqliteException fault)
        {
            return fault.SqliteErrorCode is ReadOnlyFile ? new StoreCondition.Unwritable() : new StoreCondition.Unreachable(FormattableString.Invariant($"SQLite {fault.SqliteErrorCode}"));
        }
    }

    private static StoreCondition Look(Database database)
    {
        if (!IsVersioned(database)) return database.Number("SELECT count(*) FROM sqlite_schema") > 0 ? new StoreCondition.Foreign() : new StoreCondition.Absent();
        var schema = database.Number("SELECT coalesce(max(version), 0) FROM schema_version") ?? 0;
        var newest = SchemaScripts.Of("sqlite").Keys.Max();
        if (schema > newest) return new StoreCondition.Newer(schema, newest);
        // Asks for the write lock and gives it back: SQLite opens a file that it may not write without a word.
        database.ExecuteScript("PRAGMA query_only = OFF; BEGIN IMMEDIATE; ROLLBACK;");
        return schema < newest ? new StoreCondition.Older(schema, newest) : new StoreCondition.Current(schema, Counts(database));
    }

    private static bool IsVersioned(Database database) => database.Number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'") > 0;

    /// <summary>Only what is there: the file is not made.</summary>
    private static string Present(string connectionString) =>
        new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 5 }.ConnectionString;

    /// <summary>Whether files can be made in the store's folder, or in the one in which that folder will be made.</summary>
    private static bool CanWriteBeside(string file)
    {
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && !Path.Exists(folder)) folder = Path.GetDirectoryName(folder);
        if (folder is null) return false;
        try
        {
            var probe = Path.Combine(folder, $".handreiking-{Guid.NewGuid():N}");
            using var made = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
