using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace HandreikingBot.Storage.Sqlite;

/// <summary>
/// The one writer of a file, on its own thread. Everything that waits goes into one transaction (group commit: one flush to disk for all of them),
/// each item in its own savepoint, and nobody hears of success before the commit. A caller's cancellation counts until its item starts.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private const int MostPerCommit = 256;

    private readonly Database database;
    private readonly BlockingCollection<Work> queue = []; // Never disposed, since callers may come late; it holds nothing that needs it.
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Writer(Database database)
    {
        this.database = database;
        new Thread(Pump) { IsBackground = true, Name = "store writer" }.Start();
    }

    /// <summary>Queues <paramref name="run"/>; the task ends when its changes are on disk.</summary>
    public Task<T> RunAsync<T>(Func<Database, T> run, CancellationToken cancellationToken)
    {
        var work = new Work<T>(run, cancellationToken);
        try { queue.Add(work, CancellationToken.None); }
        catch (InvalidOperationException) { return Task.FromException<T>(new ObjectDisposedException(nameof(SqliteStore))); }
        return work.Task;
    }

    /// <summary>Finishes what was queued, then closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.CompleteAdding();
        await stopped.Task;
    }

    private void Pump()
    {
        List<Work> batch = [];
        foreach (var first in queue.GetConsumingEnumerable())
        {
            batch.Add(first);
            while (batch.Count < MostPerCommit && queue.TryTake(out var next)) batch.Add(next);
            Commit(batch);
            batch.Clear();
        }

        database.Dispose();
        stopped.SetResult();
    }

    private void Commit(List<Work> batch)
    {
        try
        {
            database.Execute("BEGIN IMMEDIATE");
            if (batch is [var only]) RunAlone(only);
            else batch.ForEach(RunApart);
            database.Execute("COMMIT");
        }
        catch (Exception fault) // Whatever it was, it belongs to the callers; the thread must live on for the next batch.
        {
            RollBack();
            batch.ForEach(work => work.Fail(fault));
            return;
        }

        batch.ForEach(work => work.Complete());
    }

    private void RunAlone(Work work)
    {
        if (!work.Cancelled) work.Run(database);
    }

    private void RunApart(Work work)
    {
        if (work.Cancelled) return;
        database.Execute("SAVEPOINT item");
        try
        {
            work.Run(database);
        }
        catch (Exception fault)
        {
            work.Fault = fault;
            database.Execute("ROLLBACK TO item");
        }

        database.Execute("RELEASE item");
    }

    private void RollBack()
    {
        try { database.Execute("ROLLBACK"); }
        catch (SqliteException) { /* A full disk or a failed BEGIN has ended the transaction already. */ }
    }
}
