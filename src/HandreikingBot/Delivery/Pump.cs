namespace HandreikingBot.Delivery;

/// <summary>
/// Takes work from a queue in the store and does it, so many at once. The queue gives at most the head of each conversation, so order per
/// conversation holds; a slow piece of work holds up only its own conversation. A fault of the store is waited out, never the end of the process.
/// </summary>
internal abstract class Pump<T>(Signal signal, ILogger log) : BackgroundService
{
    private const int AtOnce = 16;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);
    private int running;

    /// <summary>At most <paramref name="limit"/> pieces of work that are due.</summary>
    protected abstract Task<IReadOnlyList<T>> TakeAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Does one; what it throws is logged, and the queue gives the work back when its lease ends.</summary>
    protected abstract Task WorkAsync(T item, CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var items = await TakeCalmlyAsync(stoppingToken);
            foreach (var item in items) Begin(item, stoppingToken);
            if (items.Count is 0) await signal.WaitAsync(Idle, stoppingToken);
        }
    }

    private async Task<IReadOnlyList<T>> TakeCalmlyAsync(CancellationToken cancellationToken)
    {
        var free = AtOnce - Volatile.Read(ref running);
        if (free <= 0) return [];
        try
        {
            return await TakeAsync(free, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.QueueFailed(fault);
            return [];
        }
    }

    private void Begin(T item, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref running);
        _ = Task.Run(() => FinishAsync(item, cancellationToken), CancellationToken.None);
    }

    private async Task FinishAsync(T item, CancellationToken cancellationToken)
    {
        try
        {
            await WorkAsync(item, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.QueueFailed(fault);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopping: the lease gives the work back.
        }
        finally
        {
            Interlocked.Decrement(ref running);
            signal.Set();
        }
    }
}
