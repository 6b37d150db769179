using HandreikingBot.Storage;
using HandreikingBot.Turns;

namespace HandreikingBot.Delivery;

/// <summary>Forgets conversations in which nothing was said for a long time (DESIGN section 9): once a day, from the start on.</summary>
internal sealed class Upkeep(IStore store, RecentStates recent, IConfiguration configuration, TimeProvider time, ILogger<Upkeep> log) : BackgroundService
{
    /// <summary>Days that a silent conversation is kept when <c>KeepDays</c> is not set: a school year and a summer.</summary>
    private const int DefaultKeepDays = 400;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), time);
        do
        {
            try
            {
                await store.ExpireAsync(time.GetUtcNow().AddDays(-configuration.GetValue("KeepDays", DefaultKeepDays)), stoppingToken);
                recent.Clear();
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.QueueFailed(fault);
            }
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }
}
