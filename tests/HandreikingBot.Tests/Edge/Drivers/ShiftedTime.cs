namespace HandreikingBot.Tests.Edge.Drivers;

/// <summary>The real clock, which a test may set forward: what waits for minutes is then due at once.</summary>
internal sealed class ShiftedTime : TimeProvider
{
    private long shift;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Volatile.Read(ref shift));

    public void Forward(TimeSpan by) => Interlocked.Add(ref shift, by.Ticks);
}
