using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HandreikingBot.Storage.Sqlite;

/// <summary>
/// A prepared statement that gives no rows, on SQLite's own interface: Microsoft.Data.Sqlite looks up each parameter by its name at every call and makes a reader for rows that there are not, which
/// cost more than the statement itself.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private readonly int[] places;

    /// <param name="database">Open, and used by one thread at a time.</param>
    /// <param name="sql">One statement.</param>
    /// <param name="arguments">The first ones: later ones come in the same order.</param>
    public Statement(sqlite3 database, string sql, ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
        places = new int[arguments.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = raw.sqlite3_bind_parameter_index(statement, arguments[i].Name);
            if (places[i] is 0) throw new ArgumentException($"The statement has no {arguments[i].Name}.", nameof(arguments));
        }
    }

    /// <returns>The number of rows that were changed.</returns>
    /// <exception cref="SqliteException">SQLite refused.</exception>
    public int Execute(ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        for (var i = 0; i < arguments.Length; i++) Check(Bind(places[i], arguments[i].Value));
        var result = raw.sqlite3_step(statement);
        // A reset says again what the step said.
        raw.sqlite3_reset(statement);
        if (result is not (raw.SQLITE_DONE or raw.SQLITE_ROW)) Check(result);
        return raw.sqlite3_changes(database);
    }

    public void Dispose() => statement.Dispose();

    private int Bind(int place, object? value) => Database.Plain(value) switch
    {
        string text => Bind(place, text),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        _ => raw.sqlite3_bind_null(statement, place),
    };

    private int Bind(int place, string text)
    {
        // Nothing at all would be bound as NULL.
        if (text.Length is 0) return raw.sqlite3_bind_text(statement, place, text);
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return raw.sqlite3_bind_text(statement, place, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private void Check(int result)
    {
        if (result is not raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, database);
    }
}
