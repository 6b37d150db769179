using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HandreikingBot.Manifest;

/// <summary>The blanks <c>${{NAME}}</c> in manifest.json, in the notation of the Microsoft 365 Agents Toolkit.</summary>
internal static partial class ManifestTemplate
{
    /// <summary>The template with its blanks filled in. A blank that no value is known for stays, so that <see cref="Blanks"/> can report it.</summary>
    public static string Fill(string template, ManifestOptions options, Guid appId, Guid botId)
    {
        (string Name, string Value)[] values =
        [
            ("APP_ID", appId.ToString("D")), ("BOT_ID", botId.ToString("D")), ("APP_VERSION", options.Version), ("DEVELOPER_NAME", options.DeveloperName),
            ("WEBSITE_URL", options.WebsiteUrl), ("PRIVACY_URL", options.PrivacyUrl), ("TERMS_OF_USE_URL", options.TermsOfUseUrl),
        ];
        return Blank().Replace(template, blank => Array.Find(values, value => value.Name == NameOf(blank)) is { Value: { } text } ? Escape(text) : blank.Value);
    }

    /// <summary>The names of the blanks in a text, each once.</summary>
    public static IEnumerable<string> Blanks(string text) => Blank().Matches(text).Select(NameOf).Distinct(StringComparer.Ordinal);

    private static string NameOf(Match blank) => blank.Groups["name"].Value;

    /// <summary>A value goes into a JSON string, so a quote in a name must not end it.</summary>
    private static string Escape(string value) => JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    [GeneratedRegex(@"\$\{\{(?<name>[^{}]*)\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();
}
