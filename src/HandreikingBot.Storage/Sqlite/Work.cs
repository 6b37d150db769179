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

/// <param name="run">What is written.</param>
/// <param name="isAlong">What comes after it is short: it goes on at once, on the thread that committed. Else that thread belongs to who committed, and another is woken.</param>
/// <param name="cancellation">Counts until it starts.</param>
internal sealed class Work<T>(Func<Database, T> run, bool isAlong, CancellationToken cancellation) : Work
{
    private readonly TaskCompletionSource<T> done = new(isAlong ? TaskCreationOptions.None : TaskCreationOptions.RunContinuationsAsynchronously);
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
