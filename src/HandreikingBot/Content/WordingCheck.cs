using System.Reflection;
using System.Text.RegularExpressions;
using HandreikingBot.Domain;

namespace HandreikingBot.Content;

/// <summary>Holds <c>words.json</c> against <see cref="WordKeys"/>: every key there, none more, and no placeholder that nobody fills.</summary>
internal static partial class WordingCheck
{
    /// <summary>Every key that the code uses, with the placeholders that it fills.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Keys { get; } = typeof(WordKeys)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(field => (string)(field.GetRawConstantValue() ?? ""), field => field.GetCustomAttribute<PlaceholdersAttribute>()?.Names ?? [], StringComparer.Ordinal);

    public static IEnumerable<FieldFault> Faults(IReadOnlyDictionary<string, Phrase> words)
    {
        foreach (var key in Keys.Keys.Where(key => !words.ContainsKey(key))) yield return new(key, "ontbreekt");
        foreach (var (key, phrase) in words)
        {
            if (!Keys.TryGetValue(key, out var allowed)) yield return new(key, $"wordt nergens gebruikt{NearestWord.Suggestion(key, Keys.Keys)}");
            else foreach (var fault in Texts(phrase, allowed)) yield return fault.Under(key);
        }
    }

    private static IEnumerable<FieldFault> Texts(Phrase phrase, IReadOnlyList<string> allowed)
    {
        foreach (var (index, text) in phrase.Variants.Index())
        {
            var field = phrase.Variants.Count == 1 ? "" : $"[{index}]";
            if (string.IsNullOrWhiteSpace(text)) yield return new(field, "de tekst is leeg");
            foreach (var name in Placeholder().Matches(text).Select(match => match.Groups["name"].Value).Where(name => !allowed.Contains(name, StringComparer.Ordinal)))
                yield return new(field, $"{{{name}}} wordt niet ingevuld; {(allowed.Count == 0 ? "hier kan geen invulwoord" : $"wel: {string.Join(", ", allowed.Select(known => $"{{{known}}}"))}")}");
        }
    }

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
