namespace HandreikingBot.Storage.Sqlite;

/// <summary>One caller's write: run on the writer's thread, told of its outcome only after the commit.</summary>
internal abstract class Work
{
    public abstract bool Cancelled { get; }

    public abstract void Run(Database database);

    public abstract void Complete();

    public abstract void Fail(Exception fault);
}

internal sealed class Work<T>(Func<Database, T> run, CancellationToken cancellation) : Work
{
    // Continuations run elsewhere: the writer's thread belongs to the writer.
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

    public override void Complete()
    {
        if (ran) done.SetResult(result!);
        else done.SetCanceled(cancellation);
    }

    public override void Fail(Exception fault) => done.SetException(fault);
}
