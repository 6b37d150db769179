using System.CommandLine;
using System.Text.Json;
using HandreikingBot.Doctor;

namespace HandreikingBot.Commands;

/// <summary>
/// <c>doctor [--json] [--package app.zip]</c>: looks at settings, store, content, clock, token and manifest, and says what to do. One line per finding on stdout, as
/// <c>ok</c>, <c>let op</c> or <c>fout</c>, or as JSON <c>{verdict, check, text, remedy?}</c>. Exit 1 when something is <c>fout</c>. Other settings may be given as to <c>serve</c>.
/// </summary>
internal static class DoctorCommand
{
    /// <param name="patient">Asked once, when the command runs.</param>
    public static Command Create(Func<Patient> patient)
    {
        var json = new Option<bool>("--json") { Description = "Een JSON-object per regel" };
        var package = new Option<string?>("--package") { Description = "Het app-pakket dat in Teams staat, om te vergelijken" };
        var command = new Command("doctor", "Controleer instellingen, opslag, inhoud, klok, aanmelden en manifest, en lees wat er te doen is") { json, package };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(() => patient() with { Package = parsed.GetValue(package) }, parsed.GetValue(json), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Func<Patient> patient, bool json, TextWriter output, CancellationToken cancellationToken)
    {
        var worst = Verdict.Ok;
        await foreach (var finding in FindingsAsync(patient, cancellationToken))
        {
            if (finding.Verdict > worst) worst = finding.Verdict;
            await output.WriteLineAsync(json ? JsonSerializer.Serialize(FindingLine.From(finding), ContractJson.Readable.FindingLine) : finding.ToString());
        }

        return worst is Verdict.Fault ? 1 : 0;
    }

    private static IAsyncEnumerable<Finding> FindingsAsync(Func<Patient> patient, CancellationToken cancellationToken)
    {
        try
        {
            return Examination.RunAsync(patient(), cancellationToken);
        }
        catch (InvalidDataException)
        {
            return Only(SettingsCheck.NoJson);
        }
    }

    private static async IAsyncEnumerable<Finding> Only(Finding finding)
    {
        await Task.CompletedTask;
        yield return finding;
    }
}

/// <summary>One line of <c>doctor --json</c>.</summary>
internal sealed record FindingLine(string Verdict, string Check, string Text, string? Remedy)
{
    public static FindingLine From(Finding finding) => new(finding.Word, finding.Check, finding.Text, finding.Remedy);
}
