using Microsoft.Data.Sqlite;

namespace HandreikingBot.Storage.Sqlite;

/// <summary>
/// The one writer of a file. Who comes alone commits at once, on its own thread: that saves two switches of threads. What comes meanwhile goes into one transaction (group commit: one flush to
/// disk for all of them) on the writer's thread. Nobody hears of success before the commit.
/// When an item fails, they are run again one by one: a fault is its own item's alone. So an item may run twice, and must change nothing but the database. A caller's cancellation counts until
/// its item starts.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private readonly Database database;
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly object gate = new();
    private List<Work> waiting = [], spare = [];
    private bool busy, called, closing;

    public Writer(Database database)
    {
        this.database = database;
        new Thread(Pump) { IsBackground = true, Name = "store writer" }.Start();
    }

    /// <summary>Runs <paramref name="run"/> in the next transaction; the task ends when its changes are on disk.</summary>
    public Task<T> RunAsync<T>(Func<Database, T> run, CancellationToken cancellationToken)
    {
        var work = new Work<T>(run, cancellationToken);
        List<Work> batch;
        lock (gate)
        {
            if (closing) return Task.FromException<T>(new ObjectDisposedException(nameof(SqliteStore)));
            waiting.Add(work);
            if (busy) return work.Task;
            batch = Begin();
        }

        Commit(batch);
        End(batch);
        return work.Task;
    }

    /// <summary>Finishes what was queued, then closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (gate)
        {
            closing = true;
            Monitor.Pulse(gate);
        }

        await stopped.Task;
    }

    private void Pump()
    {
        while (NextBatch() is { } batch)
        {
            Commit(batch);
            End(batch);
        }

        database.Dispose();
        stopped.SetResult();
    }

    /// <summary>What waited while another batch was committed; null when there is nothing more to come.</summary>
    private List<Work>? NextBatch()
    {
        lock (gate)
        {
            while (!called && (busy || !closing)) Monitor.Wait(gate);
            called = false;
            return waiting.Count > 0 ? Begin() : null;
        }
    }

    // Under the gate.
    private List<Work> Begin()
    {
        busy = true;
        (var batch, waiting) = (waiting, spare);
        return batch;
    }

    /// <summary>Who committed for itself goes on with its own work; the writer's thread takes what came meanwhile.</summary>
    private void End(List<Work> batch)
    {
        batch.Clear();
        lock (gate)
        {
            spare = batch;
            busy = called = waiting.Count > 0;
            if (called || closing) Monitor.Pulse(gate);
        }
    }

    // Faults are rare: only then each item gets a transaction of its own, instead of a savepoint (with its copies of pages) for every item of every batch.
    private void Commit(List<Work> batch)
    {
        if (TryCommit(batch) is not { } fault) batch.ForEach(work => work.Complete());
        else if (batch is [var only]) only.Fail(fault);
        else batch.ForEach(work => Commit([work]));
    }

    /// <summary>What went wrong; then nothing of the batch is kept. Whatever it was, it belongs to the callers: the thread must live on for the next batch.</summary>
    private Exception? TryCommit(List<Work> batch)
    {
        try
        {
            database.Execute("BEGIN IMMEDIATE");
            foreach (var work in batch)
                if (!work.Cancelled) work.Run(database);
            database.Execute("COMMIT");
            return null;
        }
        catch (Exception fault)
        {
            RollBack();
            return fault;
        }
    }

    private void RollBack()
    {
        try { database.Execute("ROLLBACK"); }
        catch (SqliteException) { /* A full disk or a failed BEGIN has ended the transaction already. */ }
    }
}
