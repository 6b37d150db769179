using HandreikingBot.Delivery;
using Microsoft.Extensions.Logging.Abstractions;

namespace HandreikingBot.Tests.Delivery;

/// <summary>What happens to work when the bot stops.</summary>
public sealed class PumpTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stop_waits_for_what_was_begun_and_takes_nothing_more()
    {
        using var pump = new OneAtATime();
        await pump.StartAsync(Cancellation);
        await pump.Begun;
        var stopping = pump.StopAsync(Cancellation);
        Assert.False(stopping.IsCompleted);
        pump.Finish();
        await stopping;
        Assert.Equal((1, 1, 0), (pump.Taken, pump.Done, pump.GivenUp));
    }

    [Fact]
    public async Task Work_that_outlasts_the_limit_of_the_stop_is_given_up()
    {
        using var pump = new OneAtATime();
        await pump.StartAsync(Cancellation);
        await pump.Begun;
        await pump.StopAsync(new CancellationToken(canceled: true));
        Assert.Equal((1, 0, 1), (pump.Taken, pump.Done, pump.GivenUp));
    }

    /// <summary>There is always one more piece of work after the last; each takes until <see cref="Finish"/>.</summary>
    private sealed class OneAtATime : Pump<int>
    {
        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously), finish = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public OneAtATime() : base(new Signal(), NullLogger.Instance) { }

        public int Taken { get; private set; }

        public int Done { get; private set; }

        public int GivenUp { get; private set; }

        public Task Begun => begun.Task;

        public void Finish() => finish.SetResult();

        protected override Task<IReadOnlyList<int>> TakeAsync(int limit, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<int>>(Taken == Done + GivenUp ? [++Taken] : []);

        protected override async Task WorkAsync(int item, CancellationToken cancellationToken)
        {
            begun.TrySetResult();
            try
            {
                await finish.Task.WaitAsync(cancellationToken);
                Done++;
            }
            catch (OperationCanceledException)
            {
                GivenUp++;
                throw;
            }
        }
    }
}
