using System.CommandLine;
using HandreikingBot.Hosting;
using HandreikingBot.Storage;

namespace HandreikingBot.Commands;

/// <summary>
/// <c>backup &lt;file&gt;</c>: a copy of the store at one moment, also while the bot runs. Exit 0 only when the file is whole. For PostgreSQL the line of <c>pg_dump</c> comes on stdout, and
/// exit 1, since nothing was made. How to put one back is in docs/operations.md.
/// </summary>
internal static class BackupCommand
{
    /// <param name="settings">Read when the command runs.</param>
    public static Command Create(Func<IConfiguration> settings)
    {
        var file = new Argument<string>("file") { Description = "Het nieuwe bestand; een bestaand bestand wordt nooit overschreven" };
        var command = new Command("backup", "Maak een reservekopie van de opslag; de bot mag gewoon draaien") { file };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(settings(), parsed.GetRequiredValue(file), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(IConfiguration settings, string file, TextWriter output, TextWriter diagnostics, CancellationToken cancellationToken)
    {
        var outcome = await Stores.BackUpAsync(BotStore.ConnectionOf(settings), file, cancellationToken);
        var (code, text) = outcome switch
        {
            BackupOutcome.Made made => (0, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file} is klaar ({made.Bytes} bytes)")),
            BackupOutcome.UseTool => (1, "PostgreSQL maakt zijn eigen reservekopie; er is nog niets gemaakt. Gebruik deze regel (wachtwoord in ~/.pgpass of PGPASSWORD):"),
            BackupOutcome.NoStore => (1, "Er is geen opslag om te kopiëren; de opdracht doctor zegt wat er aan de hand is."),
            BackupOutcome.Exists => (1, $"{file} bestaat al en blijft zoals het is; kies een andere naam."),
            BackupOutcome.Failed failed => (1, $"De reservekopie is niet gelukt ({failed.Code}); kijk naar schijfruimte en schrijfrecht."),
            _ => throw new System.Diagnostics.UnreachableException("an outcome outside the closed family"),
        };
        await diagnostics.WriteLineAsync(text);
        if (outcome is BackupOutcome.UseTool(var line)) await output.WriteLineAsync(line);
        return code;
    }
}
