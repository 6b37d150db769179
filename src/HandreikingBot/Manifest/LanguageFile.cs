using System.Text.Json;

namespace HandreikingBot.Manifest;

/// <summary>One language of the app's texts (nl.json, en.json): a flat object from key to text.</summary>
internal static class LanguageFile
{
    /// <summary>The texts by key, without the reference to the schema.</summary>
    /// <exception cref="JsonException">The text is no JSON object of strings.</exception>
    public static IReadOnlyDictionary<string, string> Parse(string json)
    {
        var texts = JsonSerializer.Deserialize(json, ManifestJson.Default.DictionaryStringString) ?? throw new JsonException("The file is null.");
        if (texts.FirstOrDefault(text => text.Value is null).Key is { } empty) throw new JsonException($"{empty} is null.");
        texts.Remove("$schema");
        return texts;
    }

    /// <summary>
    /// What is wrong with a language: a text missing, blank or too long, a key that the manifest lacks, or a default language that says something else than the
    /// manifest, which is written in it.
    /// </summary>
    /// <param name="file">Name of the file, for the fault.</param>
    /// <param name="texts">The file's texts by key.</param>
    /// <param name="manifest">The manifest's texts by key (<see cref="TeamsManifest.Texts"/>).</param>
    /// <param name="isDefault">Whether the file holds the language of the manifest itself.</param>
    public static IEnumerable<PackageFault> Faults(
        string file, IReadOnlyDictionary<string, string> texts, IReadOnlyDictionary<string, string> manifest, bool isDefault) =>
    [
        .. manifest.Keys.Where(key => !texts.ContainsKey(key)).Select(key => new PackageFault(file, $"{key} ontbreekt.")),
        .. texts.Keys.Where(key => !manifest.ContainsKey(key)).Select(key => new PackageFault(file, $"{key} staat niet in het manifest.")),
        .. TextLimits.Faults(file, texts),
        .. isDefault ? texts.Where(text => manifest.TryGetValue(text.Key, out var there) && there != text.Value)
            .Select(text => new PackageFault(file, $"{text.Key} is anders dan in het manifest, dat in dezelfde taal is.")) : [],
    ];
}
