using System.Data.Common;
using Npgsql;

namespace HandreikingBot.Storage.Postgres;

/// <summary>
/// One connection while it works for one caller. What needs no answer waits for what does, and goes to the server in the same message. Every statement is a
/// constant, which Npgsql prepares by itself once it recurs; arguments are $1, $2 and so on.
/// </summary>
internal sealed class Session(NpgsqlConnection connection, CancellationToken cancellation)
{
    private List<NpgsqlBatchCommand> waiting = [];
    private int answersToSkip;

    /// <summary>A statement that gives no rows, to run before the next one or the commit.</summary>
    public void Later(string sql, params ReadOnlySpan<Arg> arguments) => Add(sql, arguments);

    /// <summary>As <see cref="Later"/>, for a statement that gives a row that nobody wants.</summary>
    public void LaterUnread(string sql, params ReadOnlySpan<Arg> arguments)
    {
        Add(sql, arguments);
        answersToSkip++;
    }

    /// <summary>Runs a statement and gives the number of rows it changed.</summary>
    public Task<int> ExecuteAsync(string sql, params ReadOnlySpan<Arg> arguments)
    {
        Add(sql, arguments);
        return CountAsync();
    }

    /// <summary>The first row, or null when there is none.</summary>
    public Task<T?> OneAsync<T>(string sql, Func<DbDataReader, T> row, params ReadOnlySpan<Arg> arguments) where T : class
    {
        Add(sql, arguments);
        return FirstAsync();

        async Task<T?> FirstAsync() => await RowsAsync(row) is [var first, ..] ? first : null;
    }

    public Task<List<T>> AllAsync<T>(string sql, Func<DbDataReader, T> row, params ReadOnlySpan<Arg> arguments)
    {
        Add(sql, arguments);
        return RowsAsync(row);
    }

    /// <summary>The number in the first column of the first row; null when there is no row or no number.</summary>
    public Task<long?> NumberAsync(string sql, params ReadOnlySpan<Arg> arguments)
    {
        Add(sql, arguments);
        return FirstAsync();

        async Task<long?> FirstAsync() => await RowsAsync(row => row.IsDBNull(0) ? (long?)null : row.GetInt64(0)) is [var first, ..] ? first : null;
    }

    /// <summary>Runs what still waits.</summary>
    public Task FlushAsync() => waiting.Count == 0 ? Task.CompletedTask : CountAsync();

    private void Add(string sql, ReadOnlySpan<Arg> arguments)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var argument in arguments) command.Parameters.Add(argument.ToParameter());
        waiting.Add(command);
    }

    private async Task<int> CountAsync()
    {
        await using var batch = Next();
        await batch.ExecuteNonQueryAsync(cancellation);
        return batch.BatchCommands[^1].RecordsAffected;
    }

    private async Task<List<T>> RowsAsync<T>(Func<DbDataReader, T> row)
    {
        var skip = answersToSkip;
        await using var batch = Next();
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        for (; skip > 0; skip--) await reader.NextResultAsync(cancellation);
        List<T> rows = [];
        while (await reader.ReadAsync(cancellation)) rows.Add(row(reader));
        while (await reader.NextResultAsync(cancellation)) { /* A statement that failed says so only when it is reached. */ }
        return rows;
    }

    private NpgsqlBatch Next()
    {
        var batch = new NpgsqlBatch(connection);
        foreach (var command in waiting) batch.BatchCommands.Add(command);
        (waiting, answersToSkip) = ([], 0);
        return batch;
    }
}
