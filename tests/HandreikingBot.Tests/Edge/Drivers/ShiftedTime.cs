namespace HandreikingBot.Tests.Edge.Drivers;

/// <summary>The real clock, which a test may set forward: what waits for minutes is then due at once.</summary>
internal sealed class ShiftedTime : TimeProvider
{
    private long shift;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Volatile.Read(ref shift));

    /// <summary>It is now this moment; from there the clock runs on.</summary>
    public void Becomes(DateTimeOffset now) => Interlocked.Exchange(ref shift, (now - base.GetUtcNow()).Ticks);

    public void Forward(TimeSpan by) => Interlocked.Add(ref shift, by.Ticks);
}
