using HandreikingBot.Content;

namespace HandreikingBot.Tests.Content;

public sealed class SpreadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void Each_piece_of_work_is_done_once(int count)
    {
        var done = new int[count];
        Spread.Over(count, n => Interlocked.Increment(ref done[n]));
        Assert.All(done, times => Assert.Equal(1, times));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    public void What_a_piece_throws_comes_out(int faulty) => Assert.Throws<FormatException>(() => Spread.Over(100, n =>
    {
        Thread.Yield();
        if (n == faulty) throw new FormatException();
    }));
}
