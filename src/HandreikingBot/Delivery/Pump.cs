using System.Collections.Concurrent;

namespace HandreikingBot.Delivery;

/// <summary>
/// Takes work from a queue in the store and does it, so many at once. The queue gives at most the head of each conversation, so order per
/// conversation holds; a slow piece of work holds up only its own conversation. A fault of the store is waited out, never the end of the process.
/// When the bot stops, nothing more is taken and what was taken is finished; only what outlasts the limit of the stop is given up.
/// </summary>
internal abstract class Pump<T>(Signal signal, ILogger log) : BackgroundService
{
    private const int AtOnce = 16;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    /// <summary>After the limit: to write down what is known by then.</summary>
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource giveUp = new();
    private readonly ConcurrentDictionary<Task, bool> begun = new();
    private int running;
    private volatile bool stopping, mayBeMore;

    /// <summary>Takes no more, and returns when what was taken is done, or soon after <paramref name="cancellationToken"/> says that the limit has passed.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        stopping = true;
        await base.StopAsync(cancellationToken);
        await giveUp.CancelAsync();
        if (ExecuteTask is { } rest) await Task.WhenAny(rest, Task.Delay(LastWords, CancellationToken.None));
    }

    public override void Dispose()
    {
        giveUp.Dispose();
        base.Dispose();
    }

    /// <summary>
    /// Does a piece of work that the caller took from the queue, beside those taken here: the queue need not be asked for it. In a bot that stops it is left, until its lease ends.
    /// </summary>
    public void Do(T item)
    {
        if (stopping) return;
        Interlocked.Increment(ref running);
        Keep(FinishAsync(item));
    }

    /// <summary>False where doing a piece gives what comes after it along: then the queue is asked only when told to, or when it had more than could be taken.</summary>
    protected virtual bool AsksAfterEach => true;

    /// <summary>At most <paramref name="limit"/> pieces of work that are due.</summary>
    protected abstract Task<IReadOnlyList<T>> TakeAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Does one; what it throws is logged, and the queue gives the work back when its lease ends.</summary>
    /// <param name="item">As taken.</param>
    /// <param name="cancellationToken">The bot stops and the limit for that has passed.</param>
    protected abstract Task WorkAsync(T item, CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested) await RoundAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Nothing was being taken.
        }

        await Task.WhenAll(begun.Keys);
    }

    private async Task RoundAsync(CancellationToken stoppingToken)
    {
        var items = await TakeCalmlyAsync(stoppingToken);
        foreach (var item in items) Begin(item);
        if (items.Count is 0) await signal.WaitAsync(Idle, stoppingToken);
    }

    private async Task<IReadOnlyList<T>> TakeCalmlyAsync(CancellationToken cancellationToken)
    {
        var free = AtOnce - Volatile.Read(ref running);
        mayBeMore = true;
        if (free <= 0) return [];
        try
        {
            var items = await TakeAsync(free, cancellationToken);
            mayBeMore = items.Count == free;
            return items;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.QueueFailed(fault);
            return [];
        }
    }

    private void Begin(T item)
    {
        Interlocked.Increment(ref running);
        Keep(Task.Run(() => FinishAsync(item), CancellationToken.None));
    }

    private void Keep(Task work)
    {
        if (work.IsCompleted) return;
        begun[work] = true;
        _ = work.ContinueWith(done => begun.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private async Task FinishAsync(T item)
    {
        try
        {
            await WorkAsync(item, giveUp.Token);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.QueueFailed(fault);
        }
        catch (OperationCanceledException) when (giveUp.IsCancellationRequested)
        {
            // It took longer than the stop may: the lease gives the work back.
        }
        finally
        {
            Interlocked.Decrement(ref running);
            if (AsksAfterEach || mayBeMore) signal.Set();
        }
    }
}
