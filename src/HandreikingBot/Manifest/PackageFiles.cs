using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HandreikingBot.Manifest;

/// <summary>The files that go into the package by name, read from the manifest folder and checked against each other.</summary>
internal sealed class PackageFiles(string folder)
{
    public const string ManifestName = "manifest.json";

    private readonly SortedDictionary<string, byte[]> contents = new(StringComparer.Ordinal);
    private readonly List<PackageFault> faults = [];

    /// <summary>Name and bytes of each file, in ordinal order of name.</summary>
    public IReadOnlyDictionary<string, byte[]> Contents => contents;

    public IReadOnlyList<PackageFault> Faults => faults;

    /// <summary>Reads the template, fills it in by <paramref name="fill"/>, follows it to icons and language files, and notes every fault.</summary>
    public void Read(Func<string, string> fill)
    {
        if (ReadText(ManifestName) is not { } template) return;
        var text = fill(template);
        contents[ManifestName] = Encoding.UTF8.GetBytes(text);
        faults.AddRange(ManifestTemplate.Blanks(text).Select(name => new PackageFault(ManifestName, $"voor ${{{{{name}}}}} is niets bekend om in te vullen.")));
        if (Parse(ManifestName, text, TeamsManifest.Parse) is not { } manifest) return;

        var texts = manifest.Texts();
        faults.AddRange([.. TextLimits.Faults(ManifestName, texts), .. CommandFaults(manifest)]);
        ReadIcon(manifest.Icons.Color, Icon.ColorSize);
        ReadIcon(manifest.Icons.Outline, Icon.OutlineSize);
        foreach (var language in manifest.AllLanguages()) ReadLanguage(language, texts, language.LanguageTag == manifest.LocalizationInfo.DefaultLanguageTag);
    }

    private void ReadIcon(string name, int side)
    {
        if (ReadBytes(name) is not { } png) return;
        contents[name] = png;
        faults.AddRange(Icon.Faults(name, png, side));
    }

    private void ReadLanguage(TeamsManifest.Language language, IReadOnlyDictionary<string, string> texts, bool isDefault)
    {
        if (ReadText(language.File) is not { } json) return;
        contents[language.File] = Encoding.UTF8.GetBytes(json);
        if (Parse(language.File, json, LanguageFile.Parse) is not { } translated) return;
        faults.AddRange(LanguageFile.Faults(language.File, translated, texts, isDefault));
    }

    private static IEnumerable<PackageFault> CommandFaults(TeamsManifest manifest)
    {
        var lists = manifest.Bots.SelectMany(bot => bot.CommandLists).ToList();
        if (lists.Count > TextLimits.CommandLists)
            yield return new(ManifestName, $"er zijn {lists.Count} opdrachtenlijsten; hoogstens {TextLimits.CommandLists} mag.");
        foreach (var (scopes, commands) in lists.Where(list => list.Commands.Count > TextLimits.CommandsPerList))
            yield return new(ManifestName, $"de lijst van {string.Join(", ", scopes)} heeft {commands.Count} opdrachten; hoogstens {TextLimits.CommandsPerList} mag.");
    }

    private T? Parse<T>(string name, string json, Func<string, T> parse) where T : class
    {
        try
        {
            return parse(json);
        }
        catch (JsonException fault)
        {
            faults.Add(new(name, $"dit is niet te lezen{Line(fault)}."));
            return null;
        }
    }

    private static string Line(JsonException fault) => fault.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $" (regel {line + 1})") : "";

    // Line ends as in the repository whatever a checkout made of them, so that the package is the same everywhere.
    private string? ReadText(string name) => ReadBytes(name) is { } bytes ? Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n") : null;

    private byte[]? ReadBytes(string name)
    {
        if (name == Path.GetFileName(name) && File.Exists(Path.Combine(folder, name))) return File.ReadAllBytes(Path.Combine(folder, name));
        faults.Add(new(name, $"dit bestand is er niet in {folder}."));
        return null;
    }
}
