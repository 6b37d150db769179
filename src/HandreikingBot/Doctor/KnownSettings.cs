using System.Reflection;
using HandreikingBot.BotConnector;
using HandreikingBot.BotConnector.Credentials;
using HandreikingBot.Domain;
using HandreikingBot.Hosting;
using HandreikingBot.Manifest;
using HandreikingBot.WebChat;
using Microsoft.Extensions.Configuration.Json;

namespace HandreikingBot.Doctor;

/// <summary>Every key that the bot reads, so that a misspelt one is found: it would be passed over without a word.</summary>
internal static class KnownSettings
{
    private static readonly (string Name, Type Options)[] Sections =
        [(BotConnectorOptions.Section, typeof(BotConnectorOptions)), (WebChatOptions.Section, typeof(WebChatOptions)), (ManifestOptions.Section, typeof(ManifestOptions))];

    /// <summary>What .NET itself reads, to whatever depth.</summary>
    private static readonly string[] Free = ["Logging", "Kestrel", "AllowedHosts", "Urls", "https_port", "http_ports", "DetailedErrors"];

    private static readonly string[] Keys =
    [
        "KeepDays", Shutdown.Key, "ConnectionStrings:Store",
        .. typeof(BotIdentityOptions).GetProperties().Select(property => property.GetCustomAttribute<ConfigurationKeyNameAttribute>()?.Name).OfType<string>(),
        .. Sections.SelectMany(section => section.Options.GetProperties().Where(property => property.CanWrite), (section, property) => $"{section.Name}:{property.Name}"),
    ];

    /// <summary>
    /// The unknown keys, each with what was probably meant (or nothing). Of the settings files every key counts; of variables and arguments, where everything else
    /// of the machine stands too, those that lie in a section of ours or look like a key of ours.
    /// </summary>
    public static IEnumerable<(string Key, string Suggestion)> Unknown(IConfigurationRoot settings) =>
        settings.Providers.SelectMany(provider => Leaves(provider, parent: null).Where(key => !IsKnown(key) && (provider is JsonConfigurationProvider || LooksLikeOurs(key))))
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).Select(key => (key, NearestWord.Suggestion(key, Keys)));

    private static bool IsKnown(string key) =>
        key.StartsWith("OTEL_", StringComparison.OrdinalIgnoreCase) || Free.Any(root => IsIn(root, key)) || Keys.Any(known => IsIn(known, key)) || Sections.Any(section => Same(section.Name, key)) || Same("ConnectionStrings", key);

    private static bool LooksLikeOurs(string key)
    {
        var root = key.Split(':')[0];
        if (Sections.Any(section => Same(section.Name, root)) || root.StartsWith("MicrosoftApp", StringComparison.OrdinalIgnoreCase)) return true;
        return root.Length >= 7 && NearestWord.Find(root, [.. Keys.Select(known => known.Split(':')[0]).Distinct(StringComparer.Ordinal)]) is { } near && !Same(near, root);
    }

    /// <summary>The key itself, or an item of the list that it names.</summary>
    private static bool IsIn(string known, string key) => Same(known, key) || key.StartsWith(known + ":", StringComparison.OrdinalIgnoreCase);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Leaves(IConfigurationProvider provider, string? parent)
    {
        foreach (var child in provider.GetChildKeys([], parent).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var path = parent is null ? child : $"{parent}:{child}";
            if (provider.TryGet(path, out _)) yield return path;
            foreach (var leaf in Leaves(provider, path)) yield return leaf;
        }
    }
}
