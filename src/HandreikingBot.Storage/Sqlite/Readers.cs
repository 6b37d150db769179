using System.Collections.Concurrent;

namespace HandreikingBot.Storage.Sqlite;

/// <summary>
/// Read connections, opened as needed. A read runs on the caller's thread (SQLite has no other way), mostly from memory, so there are never more
/// connections than threads. In WAL mode a reader neither waits for the writer nor holds it up, and sees everything that was acknowledged.
/// </summary>
internal sealed class Readers(string connectionString) : IDisposable
{
    private readonly ConcurrentBag<Database> idle = [];
    private volatile bool disposed;

    public Task<T> RunAsync<T>(Func<Database, T> read, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<T>(cancellationToken);
        if (disposed) return Task.FromException<T>(new ObjectDisposedException(nameof(SqliteStore)));
        try { return Task.FromResult(Run(read)); }
        catch (Exception fault) { return Task.FromException<T>(fault); }
    }

    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var database)) database.Dispose();
    }

    private T Run<T>(Func<Database, T> read)
    {
        if (!idle.TryTake(out var database)) database = new Database(connectionString, readOnly: true);
        try
        {
            return read(database);
        }
        finally
        {
            idle.Add(database);
            if (disposed) Dispose();
        }
    }
}
