namespace HandreikingBot.Manifest;

/// <summary>A command as Teams puts it into the message box: it arrives as plain text, in the language of the person's Teams (protocol part B3).</summary>
/// <param name="Language">"nl" or "en".</param>
/// <param name="Title">"Mijn antwoorden".</param>
internal sealed record CommandTitle(string Language, string Title);

/// <summary>The one list of what people can pick from the command menu: read from the files that are shipped, never repeated in code.</summary>
internal static class CommandTitles
{
    /// <summary>Every title in every language, each once, in the order of the menu.</summary>
    /// <exception cref="System.Text.Json.JsonException">A file is not what <see cref="AppPackage"/> would take.</exception>
    public static IReadOnlyList<CommandTitle> Read(string manifestFolder)
    {
        var manifest = TeamsManifest.Parse(File.ReadAllText(Path.Combine(manifestFolder, PackageFiles.ManifestName)));
        var titles = manifest.Texts().Keys.Where(key => key.StartsWith("bots", StringComparison.Ordinal) && key.EndsWith(".title", StringComparison.Ordinal)).ToList();
        return
        [
            .. manifest.AllLanguages().SelectMany(language => Titles(language.LanguageTag, Path.Combine(manifestFolder, language.File), titles)).Distinct(),
        ];
    }

    private static IEnumerable<CommandTitle> Titles(string language, string path, IEnumerable<string> keys)
    {
        var texts = LanguageFile.Parse(File.ReadAllText(path));
        return keys.Select(key => new CommandTitle(language, texts[key]));
    }
}
