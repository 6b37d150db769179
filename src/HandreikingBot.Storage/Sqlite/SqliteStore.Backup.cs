using Microsoft.Data.Sqlite;

namespace HandreikingBot.Storage.Sqlite;

internal sealed partial class SqliteStore
{
    /// <summary>As <see cref="Stores.BackUpAsync"/>: SQLite's online backup, in one step, so that it is one moment of the store while others go on writing.</summary>
    public static BackupOutcome BackUp(string connectionString, string file)
    {
        if (Inspect(connectionString) is var condition and not (StoreCondition.Current or StoreCondition.Older)) return new BackupOutcome.NoStore(condition);
        if (Path.Exists(file)) return new BackupOutcome.Exists();
        var part = file + ".part";
        try
        {
            Copy(connectionString, part);
            File.Move(part, file, overwrite: false);
            return new BackupOutcome.Made(new FileInfo(file).Length);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            foreach (var left in (string[])[part, part + "-wal", part + "-shm", part + "-journal"])
                if (File.Exists(left)) File.Delete(left);
            return new BackupOutcome.Failed(fault is SqliteException sqlite ? FormattableString.Invariant($"SQLite {sqlite.SqliteErrorCode}") : fault.GetType().Name);
        }
    }

    private static void Copy(string connectionString, string part)
    {
        // Conversations are in it: for the own account only.
        var made = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) made.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(part, made).Dispose();

        using var from = new SqliteConnection(Present(connectionString));
        using var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ConnectionString);
        from.Open();
        to.Open();
        from.BackupDatabase(to);
        // One file without a log beside it, and read back as a whole.
        if (Text(to, "PRAGMA journal_mode = DELETE; PRAGMA quick_check(1)") is not "ok") throw new IOException("the copy is not sound");
    }

    private static string? Text(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The caller passes a constant.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        string? last = null;
        do
        {
            while (reader.Read()) last = reader.GetString(0);
        }
        while (reader.NextResult());

        return last;
    }
}
