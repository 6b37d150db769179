namespace HandreikingBot.Storage.Sqlite;

/// <summary>One caller's write: run on the thread that commits, told of its outcome only after the commit.</summary>
internal abstract class Work
{
    /// <summary>Why nothing of it is on disk; null when all of it is.</summary>
    public Exception? Fault { protected get; set; }

    public abstract bool Cancelled { get; }

    public abstract void Run(Database database);

    public abstract void Tell();
}

internal sealed class Work<T>(Func<Database, T> run, CancellationToken cancellation) : Work
{
    // Continuations run elsewhere: the thread that commits belongs to who committed for all.
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;
    private bool ran;

    public Task<T> Task => done.Task;

    public override bool Cancelled => !ran && cancellation.IsCancellationRequested;

    public override void Run(Database database)
    {
        ran = true;
        result = run(database);
    }

    public override void Tell()
    {
        if (Fault is { } fault) done.SetException(fault);
        else if (ran) done.SetResult(result!);
        else done.SetCanceled(cancellation);
    }
}
