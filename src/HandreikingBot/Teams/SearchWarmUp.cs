namespace HandreikingBot.Teams;

/// <summary>One search beside the start, so that the first person who searches does not wait for code that is being compiled (issue 4: under 100 ms for any query).</summary>
internal sealed class SearchWarmUp(MessageExtension extension, TimeProvider time) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => extension.Warm(DateOnly.FromDateTime(time.GetUtcNow().DateTime)), stoppingToken);
}
