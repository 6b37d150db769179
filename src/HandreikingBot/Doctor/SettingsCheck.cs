using System.Globalization;
using System.Text.RegularExpressions;
using HandreikingBot.BotConnector;
using HandreikingBot.Hosting;
using HandreikingBot.Telemetry;
using HandreikingBot.WebChat;
using Microsoft.Extensions.Options;

namespace HandreikingBot.Doctor;

/// <summary>Every key is known, and every value can be used.</summary>
internal static partial class SettingsCheck
{
    private const string Name = "instellingen";

    /// <summary>The settings cannot be read at all.</summary>
    public static Finding NoJson { get; } =
        Finding.Fault(Name, "appsettings.json (of die van de omgeving) is geen geldige JSON", "herstel haakjes, komma's en aanhalingstekens in dat bestand");

    public static IEnumerable<Finding> Of(Patient patient)
    {
        List<Finding> found =
        [
            .. KnownSettings.Unknown(patient.Settings).Select(unknown => Finding.Fault(Name, $"de sleutel '{unknown.Key}' ken ik niet{unknown.Suggestion}",
                "verbeter of verwijder hem in appsettings.json of de omgevingsvariabelen; nu doet hij niets")),
            .. Values(patient),
            .. KeepDays(patient.Settings["KeepDays"]),
            .. Collector(patient.Settings[TelemetryExport.Endpoint]),
            .. StopsIn(patient.Settings[Shutdown.Key]),
        ];
        return found.Count > 0 ? found : [Finding.Ok(Name, $"alle sleutels zijn bekend, omgeving {patient.Environment}")];
    }

    private static IEnumerable<Finding> Values(Patient patient)
    {
        using var services = Laboratory.Of(patient);
        return
        [
            .. Faults(() => services.GetRequiredService<IOptions<BotConnectorOptions>>().Value),
            .. Faults(() => services.GetRequiredService<IOptions<WebChatOptions>>().Value),
        ];
    }

    private static IEnumerable<Finding> Faults<T>(Func<T> read)
    {
        const string remedy = "verbeter deze waarde; README.md noemt bij 'Settings' wat er mag staan";
        try
        {
            read();
            return [];
        }
        catch (OptionsValidationException faulty)
        {
            return [.. faulty.Failures.Select(failure => Finding.Fault(Name, Named<T>(failure.TrimEnd('.')), remedy))];
        }
        catch (InvalidOperationException)
        {
            // The binder's message repeats the value.
            return [Finding.Fault(Name, $"een waarde voor {SectionOf<T>()} is van de verkeerde soort (getal, tijd of true/false)", remedy)];
        }
    }

    /// <summary>The generated validator names the property; whoever has to mend it looks for the key.</summary>
    private static string Named<T>(string failure)
    {
        var parts = failure.Split(": ", 2);
        if (parts.Length < 2 || parts[0].Contains(':', StringComparison.Ordinal)) return failure;
        return parts[1].StartsWith(SectionOf<T>() + ":", StringComparison.Ordinal) ? parts[1] : $"{SectionOf<T>()}:{parts[0]} {Bounds().Replace(parts[1], "moet liggen tussen ${low} en ${high}")}";
    }

    /// <summary>The generated code for <c>[Range]</c> has no ear for a message of our own.</summary>
    [GeneratedRegex(@"^The field \S+ must be between (?<low>\S+) and (?<high>\S+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Bounds();

    private static string SectionOf<T>() => typeof(T).Name.Replace("Options", "", StringComparison.Ordinal);

    private static IEnumerable<Finding> Collector(string? value)
    {
        if (string.IsNullOrWhiteSpace(value) || (Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")) yield break;
        yield return Finding.Fault(Name, $"{TelemetryExport.Endpoint} is geen adres", "schrijf bijvoorbeeld http://127.0.0.1:4317, of laat hem weg als je niet meet");
    }

    private static IEnumerable<Finding> StopsIn(string? value)
    {
        if (string.IsNullOrEmpty(value) || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= Shutdown.MostSeconds)) yield break;
        yield return Finding.Fault(Name, $"{Shutdown.Key} is geen aantal seconden", $"vul een heel getal van 1 tot {Shutdown.MostSeconds} in, of laat hem weg ({Shutdown.DefaultSeconds})");
    }

    private static IEnumerable<Finding> KeepDays(string? value)
    {
        if (string.IsNullOrEmpty(value) || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 36_500)) yield break;
        yield return Finding.Fault(Name, "KeepDays is geen aantal dagen", "vul een heel getal van 1 tot 36500 in, of laat hem weg (400)");
    }
}
