using HandreikingBot.Domain;
using HandreikingBot.Teams;

namespace HandreikingBot.Hosting;

/// <summary>
/// Reads one message and searches once right after the start, so that the first school does not wait for what is only made when it is needed: tables of spelling, phrases, compiled code.
/// </summary>
internal sealed class WarmUp(Knowledge knowledge, MessageExtension extension, TimeProvider time) : BackgroundService
{
    /// <summary>Something for every rule, and a word that is not in the vocabulary.</summary>
    private const string Message = "in groep 7 wordt veel gepest, wat is effectief? max 500 euro en 8 lessen van 45 minuten, vanaf januari, geen training, en een onbekendwoord";

    // The start of the host goes on at once.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            var today = DateOnly.FromDateTime(time.GetLocalNow().Date);
            knowledge.Reader.Read(Message, today);
            extension.Warm(today);
        },
        stoppingToken);
}
