namespace HandreikingBot.Delivery;

/// <summary>An event that many may set and one waits for; setting it twice before it is seen counts once.</summary>
internal sealed class Signal : IDisposable
{
    private readonly SemaphoreSlim raised = new(0, 1);

    public void Set()
    {
        lock (raised)
        {
            if (raised.CurrentCount is 0) raised.Release();
        }
    }

    /// <summary>Returns when it is set or after <paramref name="most"/>, whichever comes first.</summary>
    public Task WaitAsync(TimeSpan most, CancellationToken cancellationToken) => raised.WaitAsync(most, cancellationToken);

    public void Dispose() => raised.Dispose();
}
