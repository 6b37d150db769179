using HandreikingBot.Delivery;

namespace HandreikingBot.Tests.Delivery;

public sealed class BackoffTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(9, 256)]
    [InlineData(10, 300)]
    [InlineData(40, 300)]
    public void The_wait_doubles_up_to_five_minutes(int attempts, int seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), new Backoff(() => 0.5).After(attempts));

    [Fact]
    public void Chance_makes_it_a_quarter_shorter_or_longer_and_never_more()
    {
        var random = new Random(20261122);
        var backoff = new Backoff(random.NextDouble);
        var waits = Enumerable.Range(0, 1_000).Select(_ => backoff.After(5).TotalSeconds).ToArray();

        Assert.All(waits, wait => Assert.InRange(wait, 12, 20));
        Assert.True(waits.Distinct().Count() > 900);
        Assert.InRange(waits.Average(), 15.5, 16.5);
    }
}
