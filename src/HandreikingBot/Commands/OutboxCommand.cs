using System.CommandLine;
using System.Text.Json;
using HandreikingBot.Hosting;
using HandreikingBot.Storage;

namespace HandreikingBot.Commands;

/// <summary>
/// <c>outbox [--limit N]</c>: what is set aside or waits longest, in the inbox as well, one JSON line <c>{queue, kind, channel, tenant, conversation, reason, since, attempts}</c> each; never what a
/// message says. Results on stdout, the count on stderr (DESIGN section 7). The bot may be running meanwhile.
/// </summary>
internal static class OutboxCommand
{
    private const int DefaultLimit = 100;

    /// <param name="settings">Read when the command runs.</param>
    public static Command Create(Func<IConfiguration> settings)
    {
        var limit = new Option<int>("--limit") { Description = "Hoogstens zoveel regels", DefaultValueFactory = _ => DefaultLimit };
        limit.Validators.Add(result =>
        {
            if (result.GetValue(limit) < 1) result.AddError("--limit moet 1 of meer zijn");
        });
        var command = new Command("outbox", "Toon wat er vastzit of het langst wacht: per regel een JSON-object, zonder de tekst van berichten") { limit };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(settings(), parsed.GetRequiredValue(limit), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(IConfiguration settings, int limit, TextWriter output, TextWriter diagnostics, CancellationToken cancellationToken)
    {
        await using var store = await BotStore.OpenAsync(settings, cancellationToken);
        var stuck = await store.StuckAsync(limit, cancellationToken);
        foreach (var item in stuck) await output.WriteLineAsync(JsonSerializer.Serialize(StuckLine.From(item), ContractJson.Readable.StuckLine));
        await diagnostics.WriteLineAsync($"{stuck.Count} regels");
        return 0;
    }
}

/// <summary>One line of <c>outbox</c>.</summary>
internal sealed record StuckLine(string Queue, OutgoingKind? Kind, string Channel, string Tenant, string Conversation, string? Reason, DateTimeOffset Since, int Attempts)
{
    public static StuckLine From(Stuck stuck) => new(stuck.Queue, stuck.Kind, stuck.Key.Channel, stuck.Key.Tenant, stuck.Key.Conversation, stuck.Reason, stuck.Since, stuck.Attempts);
}
