using System.Text.Json;
using System.Text.Json.Serialization;

namespace HandreikingBot.Manifest;

/// <summary>The parts of a Teams app manifest that are looked at before packing; the rest passes through as it was written (schema 1.30).</summary>
internal sealed record TeamsManifest(
    TeamsManifest.Text Name,
    TeamsManifest.Text Description,
    TeamsManifest.IconFiles Icons,
    TeamsManifest.Languages LocalizationInfo,
    IReadOnlyList<TeamsManifest.Bot> Bots,
    IReadOnlyList<TeamsManifest.Extension> ComposeExtensions)
{
    internal sealed record Text(string Short, string Full);

    internal sealed record IconFiles(string Color, string Outline);

    internal sealed record Languages(string DefaultLanguageTag, string DefaultLanguageFile, IReadOnlyList<Language> AdditionalLanguages);

    internal sealed record Language(string LanguageTag, string File);

    internal sealed record Bot(IReadOnlyList<CommandList> CommandLists);

    internal sealed record CommandList(IReadOnlyList<string> Scopes, IReadOnlyList<BotCommand> Commands);

    internal sealed record BotCommand(string Title, string Description);

    internal sealed record Extension(string BotId, IReadOnlyList<SearchCommand> Commands, IReadOnlyList<MessageHandler> MessageHandlers);

    internal sealed record SearchCommand(string Id, string Title, string Description, IReadOnlyList<Parameter> Parameters);

    internal sealed record Parameter(string Name, string Title, string Description);

    internal sealed record MessageHandler(string Type, LinkDomains Value);

    internal sealed record LinkDomains(IReadOnlyList<string> Domains, bool SupportsAnonymizedPayloads);

    /// <exception cref="JsonException">The text is no JSON, or lacks one of these parts.</exception>
    public static TeamsManifest Parse(string json) =>
        JsonSerializer.Deserialize(json, ManifestJson.Default.TeamsManifest) ?? throw new JsonException("The manifest is null.");

    /// <summary>All languages, the default one first.</summary>
    public IEnumerable<Language> AllLanguages() =>
        [new(LocalizationInfo.DefaultLanguageTag, LocalizationInfo.DefaultLanguageFile), .. LocalizationInfo.AdditionalLanguages];

    /// <summary>Every text that a language file translates, under the key that it has there ("bots[0].commandLists[0].commands[0].title").</summary>
    public IReadOnlyDictionary<string, string> Texts()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name.short"] = Name.Short,
            ["name.full"] = Name.Full,
            ["description.short"] = Description.Short,
            ["description.full"] = Description.Full,
        };
        foreach (var (key, title, description) in Commands().Concat(SearchCommands()))
        {
            texts[$"{key}.title"] = title;
            texts[$"{key}.description"] = description;
        }

        return texts;
    }

    private IEnumerable<(string Key, string Title, string Description)> Commands() =>
        from bot in Bots.Index()
        from list in bot.Item.CommandLists.Index()
        from command in list.Item.Commands.Index()
        select ($"bots[{bot.Index}].commandLists[{list.Index}].commands[{command.Index}]", command.Item.Title, command.Item.Description);

    private IEnumerable<(string Key, string Title, string Description)> SearchCommands()
    {
        foreach (var (at, extension) in ComposeExtensions.Index())
        {
            foreach (var (index, command) in extension.Commands.Index())
            {
                var key = $"composeExtensions[{at}].commands[{index}]";
                yield return (key, command.Title, command.Description);
                foreach (var (number, parameter) in command.Parameters.Index()) yield return ($"{key}.parameters[{number}]", parameter.Title, parameter.Description);
            }
        }
    }
}

/// <summary>Reading the manifest and the language files: a missing part is a fault of the file, not a null to stumble over later.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TeamsManifest))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class ManifestJson : JsonSerializerContext;
