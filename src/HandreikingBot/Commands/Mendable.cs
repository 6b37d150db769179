using HandreikingBot.Content;
using HandreikingBot.Doctor;
using HandreikingBot.Hosting;
using HandreikingBot.Storage;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace HandreikingBot.Commands;

/// <summary>What whoever looks after the bot can mend, in plain Dutch and mostly in the words of <c>doctor</c>.</summary>
internal static class Mendable
{
    /// <summary>What to say of a fault, a line each; none when it is a fault of the program.</summary>
    public static async Task<IReadOnlyList<string>> LinesOfAsync(Exception fault) => fault switch
    {
        ContentException => [fault.Message],
        OptionsValidationException faulty => [.. faulty.Failures, "Een instelling klopt niet; de opdracht doctor zegt wat er te doen is."],
        InvalidDataException { InnerException: FormatException } => [SettingsCheck.NoJson.ToString()],
        StoreNotOpenException closed => await StoreLinesAsync(closed),
        StoreInUseException => ["Met deze opslag werkt al een bot. Een SQLite-bestand is er voor één bot tegelijk: stop de andere, of geef deze een eigen bestand met ConnectionStrings:Store. Met PostgreSQL mogen het er meer zijn."],
        IOException { InnerException: AddressInUseException } => ["Op dit adres luistert al een programma, misschien een eerdere start van de bot. Stop dat, of kies een ander adres met --urls=http://127.0.0.1:3979."],
        _ => [],
    };

    private static async Task<IReadOnlyList<string>> StoreLinesAsync(StoreNotOpenException closed)
    {
        var found = await StoreCheck.OfAsync(closed.Connection, TimeProvider.System, CancellationToken.None);
        IReadOnlyList<string> faults = [.. found.Where(finding => finding.Verdict is Verdict.Fault).Select(finding => finding.ToString())];
        return faults.Count > 0 ? faults : [$"De opslag gaat niet open: {closed.InnerException?.Message}"];
    }
}
