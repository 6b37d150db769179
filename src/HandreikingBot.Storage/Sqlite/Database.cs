using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HandreikingBot.Storage.Sqlite;

/// <summary>One open connection with its prepared statements. Every statement is a constant, so the cache is as large as the source.</summary>
internal sealed class Database : IDisposable
{
    /// <summary>How long a statement waits for another process, in milliseconds.</summary>
    private const int Patience = 5000;

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);
    private bool hasErased;

    public Database(string connectionString, bool readOnly)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        // Else SQLite plans a statement anew each time that a value is bound which a partial index might depend on: on our tables, every time.
        if (raw.sqlite3_db_config(connection.Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _) != raw.SQLITE_OK)
            throw new InvalidOperationException("SQLite does not keep its plans.");
        // FULL: a commit that returned is on disk also after a power cut. secure_delete: what was erased is overwritten, not only unlinked.
        raw.sqlite3_busy_timeout(connection.Handle, Patience);
        ExecuteScript("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;");
        ExecuteScript(readOnly ? "PRAGMA query_only = ON;" : "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
    }

    /// <summary>Runs a statement and gives the number of rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        if (!statements.TryGetValue(sql, out var statement))
            statements[sql] = statement = new Statement(connection.Handle ?? throw new ObjectDisposedException(nameof(Database)), sql, arguments);
        return statement.Execute(arguments);
    }

    /// <summary>Something was erased: its pages are overwritten, but older copies of them stand in the log until that is emptied.</summary>
    public void ForgetLog() => hasErased = true;

    /// <summary>
    /// Empties the log when something was erased; between transactions only. It waits for nobody: while a reader looks into the log (a backup), it stays as it is, until the next call.
    /// </summary>
    public void EmptyLog()
    {
        if (!hasErased) return;
        try
        {
            raw.sqlite3_busy_timeout(connection.Handle, 0);
            hasErased = Number("PRAGMA wal_checkpoint(TRUNCATE)") is not 0;
        }
        catch (SqliteException)
        {
            // What was committed stays so; a full disk does not make an erasure undone.
        }
        finally
        {
            raw.sqlite3_busy_timeout(connection.Handle, Patience);
        }
    }

    /// <summary>Of the row that was inserted last.</summary>
    public long LastId => raw.sqlite3_last_insert_rowid(connection.Handle);

    /// <summary>The first row, or null when there is none.</summary>
    public T? One<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> arguments) where T : class
    {
        using var reader = Bind(sql, arguments).ExecuteReader();
        return reader.Read() ? row(reader) : null;
    }

    public List<T> All<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        using var reader = Bind(sql, arguments).ExecuteReader();
        List<T> rows = [];
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    /// <summary>The number in the first column of the first row; null when there is no row or no number.</summary>
    public long? Number(string sql, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        Bind(sql, arguments).ExecuteScalar() is long number ? number : null;

    /// <summary>Several statements at once, without arguments and without keeping them prepared.</summary>
    public void ExecuteScript(string script)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The scripts are constants and embedded resources.
        command.CommandText = script;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        foreach (var command in prepared.Values) command.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        if (!prepared.TryGetValue(sql, out var command)) prepared[sql] = command = Prepare(sql, arguments);
        for (var i = 0; i < arguments.Length; i++) command.Parameters[i].Value = Plain(arguments[i].Value);
        return command;
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a constant.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in arguments) command.Parameters.AddWithValue(name, Plain(value));
        return command;
    }

    /// <summary>What stands in a column for a value: text, bytes, a <see cref="long"/>, or nothing.</summary>
    public static object Plain(object? value) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset moment => moment.ToUnixTimeMilliseconds(),
        bool flag => flag ? 1L : 0L,
        OutgoingKind kind => KindWords.Of(kind),
        int number => (long)number,
        long or string or byte[] => value,
        _ => throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"No column takes a {value.GetType().Name}."), nameof(value)),
    };
}
