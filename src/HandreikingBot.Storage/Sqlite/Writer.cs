using Microsoft.Data.Sqlite;

namespace HandreikingBot.Storage.Sqlite;

/// <summary>
/// The one writer of a file. Who comes alone commits at once, on its own thread: that saves two switches of threads. What comes meanwhile goes into one transaction (group commit: one flush to
/// disk for all of them) on the writer's thread. Nobody hears of success before the commit.
/// What nobody waits for goes along with what comes next, at the latest after <see cref="Patience"/>.
/// When an item fails, they are run again one by one: a fault is its own item's alone. So an item may run twice, and must change nothing but the database. A caller's cancellation counts until
/// its item starts.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    /// <summary>How long something that nobody waits for waits for company: under load the next one comes sooner, and without load nobody notices.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(5);

    private readonly Database database;
    private readonly Timer impatience;
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly object gate = new();
    private List<Work> waiting = [];
    private bool busy, called, closing, pressing, timed;

    public Writer(Database database)
    {
        this.database = database;
        impatience = new Timer(_ => CommitLate());
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
            pressing = true;
            if (busy) return work.Task;
            batch = Begin();
        }

        Do(batch);
        return work.Task;
    }

    /// <summary>As <see cref="RunAsync"/>, in the transaction of whoever comes next: for what no school waits for.</summary>
    public Task<T> RunAlongAsync<T>(Func<Database, T> run, CancellationToken cancellationToken)
    {
        var work = new Work<T>(run, cancellationToken);
        lock (gate)
        {
            if (closing) return Task.FromException<T>(new ObjectDisposedException(nameof(SqliteStore)));
            waiting.Add(work);
            if (!busy) Time();
        }

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
        await impatience.DisposeAsync();
    }

    private void Pump()
    {
        while (NextBatch() is { } batch) Do(batch);

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

    /// <summary>Nobody came in time.</summary>
    private void CommitLate()
    {
        List<Work> batch;
        lock (gate)
        {
            timed = false;
            pressing = waiting.Count > 0;
            if (busy || !pressing) return;
            batch = Begin();
        }

        Do(batch);
    }

    // Under the gate.
    private void Time()
    {
        if (timed) return;
        timed = true;
        impatience.Change(Patience, Timeout.InfiniteTimeSpan);
    }

    // Under the gate.
    private List<Work> Begin()
    {
        busy = true;
        pressing = false;
        (var batch, waiting) = (waiting, []);
        return batch;
    }

    // The next batch need not wait until everybody of this one was told.
    private void Do(List<Work> batch)
    {
        Commit(batch);
        database.EmptyLog();
        End();
        foreach (var work in batch) work.Tell();
    }

    /// <summary>Who committed for itself goes on with its own work; the writer's thread takes what came meanwhile.</summary>
    private void End()
    {
        lock (gate)
        {
            busy = called = pressing;
            if (called || closing) Monitor.Pulse(gate);
            else if (waiting.Count > 0) Time();
        }
    }

    // Faults are rare: only then each item gets a transaction of its own, instead of a savepoint (with its copies of pages) for every item of every batch.
    private void Commit(List<Work> batch)
    {
        if (TryCommit(batch) is not { } fault) return;
        if (batch is [var only]) only.Fault = fault;
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
