using HandreikingBot.Domain;

namespace HandreikingBot.Hosting;

/// <summary>Reads one message right after the start, so that the first school does not wait for what is only made when it is needed: tables of spelling, phrases, compiled code.</summary>
internal sealed class WarmUp(Knowledge knowledge, TimeProvider time) : BackgroundService
{
    /// <summary>Something for every rule, and a word that is not in the vocabulary.</summary>
    private const string Message = "in groep 7 wordt veel gepest, wat is effectief? max 500 euro en 8 lessen van 45 minuten, vanaf januari, geen training, en een onbekendwoord";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start of the host goes on at once.
        await Task.Yield();
        knowledge.Reader.Read(Message, DateOnly.FromDateTime(time.GetLocalNow().Date));
    }
}
