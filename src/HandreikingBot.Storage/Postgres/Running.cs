namespace HandreikingBot.Storage.Postgres;

/// <summary>Counts what is being done, so that closing can wait for it.</summary>
internal sealed class Running
{
    private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private int count;
    private bool closing;

    /// <summary>One more, until it is disposed.</summary>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public One Begin()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closing, typeof(PostgresStore));
            count++;
        }

        return new One(this);
    }

    /// <summary>Lets nothing begin any more, and ends when all that began has ended.</summary>
    public Task CloseAsync()
    {
        lock (gate)
        {
            closing = true;
            if (count == 0) finished.TrySetResult();
        }

        return finished.Task;
    }

    private void End()
    {
        lock (gate)
        {
            count--;
            if (closing && count == 0) finished.TrySetResult();
        }
    }

    public readonly struct One(Running running) : IDisposable
    {
        public void Dispose() => running.End();
    }
}
