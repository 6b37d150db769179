using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HandreikingBot.Manifest;

/// <summary>
/// The command <c>manifest</c>: writes the app package, one JSON line about it to stdout, what is wrong or unfinished to stderr.
/// Exit 0, or 1 with nothing written.
/// </summary>
internal static class ManifestCommand
{
    private const string NoBotId = "Er is geen bot-id: vul MicrosoftAppId in, of geef --bot-id GUID.";

    /// <param name="settings">Read when the command runs: section "Manifest" and key "MicrosoftAppId".</param>
    /// <param name="manifestFolder">Where manifest.json and its files are.</param>
    public static Command Create(Func<IConfiguration> settings, string manifestFolder)
    {
        var output = new Option<string>("--output") { Description = "De zip om te schrijven", DefaultValueFactory = _ => "handreikingbot.zip" };
        var botId = new Option<string?>("--bot-id") { Description = "De app-id van de bot; zonder is het MicrosoftAppId uit de instellingen" };
        var command = new Command("manifest", "Schrijf het app-pakket voor Teams (een zip)") { output, botId };
        command.SetAction(parsed =>
        {
            var (written, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return Run(settings(), manifestFolder, parsed.GetValue(botId), parsed.GetValue(output)!, written, errors);
        });
        return command;
    }

    private static int Run(IConfiguration configuration, string manifestFolder, string? givenId, string path, TextWriter output, TextWriter errors)
    {
        var botId = string.IsNullOrWhiteSpace(givenId) ? configuration["MicrosoftAppId"] : givenId;
        if (string.IsNullOrWhiteSpace(botId)) return Fail(errors, [NoBotId]);

        var options = configuration.GetSection(ManifestOptions.Section).Get<ManifestOptions>() ?? new ManifestOptions();
        switch (AppPackage.Build(options, botId, manifestFolder))
        {
            case AppPackageResult.Refused refused: return Fail(errors, refused.Faults.Select(fault => fault.ToString()));
            case AppPackageResult.Built built: return Write(built, path, output, errors);
            default: throw new System.Diagnostics.UnreachableException("A package is built or refused.");
        }
    }

    private static int Write(AppPackageResult.Built built, string path, TextWriter output, TextWriter errors)
    {
        try
        {
            File.WriteAllBytes(path, built.Zip.Span);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Fail(errors, [$"{path} is niet te schrijven ({fault.GetType().Name})"]);
        }

        foreach (var note in built.Notes) errors.WriteLine(note);
        var description = new JsonObject { ["output"] = path, ["appId"] = built.AppId, ["bytes"] = built.Zip.Length };
        output.WriteLine(description.ToJsonString(JsonSerializerOptions.Default));
        return 0;
    }

    private static int Fail(TextWriter errors, IEnumerable<string> lines)
    {
        foreach (var line in lines) errors.WriteLine(line);
        return 1;
    }
}
