using System.IO.Compression;
using System.Text.Json;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Manifest;

namespace HandreikingBot.Doctor;

/// <summary>The Teams app belongs to this bot: the same bot id, the domains of the catalogue, a version that Teams takes for an update (protocol part B4).</summary>
internal static class ManifestCheck
{
    private const string Name = "manifest";

    public static IEnumerable<Finding> Of(Patient patient)
    {
        if (patient.AppId is not { } appId) return [Finding.Note(Name, "niet bekeken, want er is geen MicrosoftAppId", "alleen nodig voor Teams")];
        var options = patient.Settings.GetSection(ManifestOptions.Section).Get<ManifestOptions>() ?? new ManifestOptions();
        return AppPackage.Build(options, appId, Path.Combine(patient.Folder, "manifest")) switch
        {
            AppPackageResult.Built built => Compare(patient, appId, options, built),
            AppPackageResult.Refused refused => refused.Faults.Select(fault => Finding.Fault(Name, $"{fault.Where}: {fault.Problem.TrimEnd('.')}", "verbeter deze instelling, of zet de map manifest van de uitgave terug")),
            _ => throw new System.Diagnostics.UnreachableException("a package is built or refused."),
        };
    }

    private static List<Finding> Compare(Patient patient, string appId, ManifestOptions options, AppPackageResult.Built built)
    {
        using var made = new MemoryStream(built.Zip.ToArray());
        List<Finding> found =
        [
            .. ReadFrom(made) is { } ours ? [.. Identity(ours, appId, "manifest.json"), .. Domains(ours, patient)] : Array.Empty<Finding>(),
            .. built.Notes.Select(note => Finding.Note(Name, note.TrimEnd('.'), "vul je eigen adres in bij Manifest in de instellingen")),
            .. Uploaded(patient.Package, appId, options.Version),
        ];
        return found.Count > 0 ? found : [Finding.Ok(Name, $"versie {options.Version} hoort bij deze bot")];
    }

    private static IEnumerable<Finding> Identity(JsonElement manifest, string appId, string file)
    {
        var others = BotIds(manifest).Where(id => !string.Equals(id, appId, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase);
        return others.Select(id => Finding.Fault(Name, $"{file} is van bot {id}, en MicrosoftAppId is {appId}", "maak het pakket opnieuw met de opdracht manifest en upload het, of verbeter MicrosoftAppId"));
    }

    private static IEnumerable<string> BotIds(JsonElement manifest) =>
        from section in (string[])["bots", "composeExtensions"]
        where manifest.TryGetProperty(section, out _)
        from part in manifest.GetProperty(section).EnumerateArray()
        select part.GetProperty("botId").GetString() ?? "";

    /// <summary>A page of a domain that is not in the manifest does not unfold into a card.</summary>
    private static IEnumerable<Finding> Domains(JsonElement manifest, Patient patient)
    {
        if (ContentReader.Read(Path.Combine(patient.Folder, "content")) is not ContentResult.Sound sound) return [];
        var listed = TeamsManifest.Parse(manifest.GetRawText()).ComposeExtensions.SelectMany(extension => extension.MessageHandlers).SelectMany(handler => handler.Value.Domains);
        string[] missing = [.. new DatabankPages(sound.Catalogue).Domains.Except(listed, StringComparer.OrdinalIgnoreCase)];
        return missing.Length is 0 ? [] : [Finding.Note(Name, $"links naar {string.Join(", ", missing)} worden geen kaart", "zet deze domeinen in manifest.json bij messageHandlers en verhoog Manifest:Version")];
    }

    private static IEnumerable<Finding> Uploaded(string? path, string appId, string version)
    {
        if (path is null) return [];
        try
        {
            using var file = File.OpenRead(path);
            if (ReadFrom(file) is not { } manifest) return [NoPackage(path)];
            return [.. Identity(manifest, appId, path), .. OfVersion(manifest, path, version)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return [NoPackage(path)];
        }
    }

    private static IEnumerable<Finding> OfVersion(JsonElement manifest, string path, string version)
    {
        var there = manifest.GetProperty("version").GetString();
        if (there == version) return [];
        return [Finding.Note(Name, $"{path} heeft versie {there}, de instellingen zeggen {version}", "upload een nieuw pakket; Teams neemt het alleen als de versie hoger is")];
    }

    private static Finding NoPackage(string path) => Finding.Fault(Name, $"{path} is geen app-pakket", "maak het met de opdracht manifest");

    private static JsonElement? ReadFrom(Stream package)
    {
        using var zip = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.GetEntry(PackageFiles.ManifestName) is not { } entry) return null;
        using var stream = entry.Open();
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
