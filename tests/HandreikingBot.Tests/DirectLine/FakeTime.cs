namespace HandreikingBot.Tests.DirectLine;

/// <summary>A clock that moves when a test says so.</summary>
internal sealed class FakeTime : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.UtcTicks;

    public void Pass(TimeSpan time) => now += time;
}
