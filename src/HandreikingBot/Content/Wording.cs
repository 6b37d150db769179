using System.Collections.Frozen;

namespace HandreikingBot.Content;

/// <summary>The Dutch of the bot's small replies (<c>content/guide/words.json</c>), by the keys of <see cref="WordKeys"/>.</summary>
internal sealed class Wording(IReadOnlyDictionary<string, Phrase> phrases)
{
    private readonly FrozenDictionary<string, Phrase> phrases = phrases.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The text of a key (the first variant when there are more) with its placeholders filled.</summary>
    /// <exception cref="KeyNotFoundException">The key is not one of <see cref="WordKeys"/>.</exception>
    public string Text(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(phrases[key].Variants[0], values);

    /// <summary>The text of a key that has variants: the same <paramref name="turn"/> gives the same variant, the next turn the next one.</summary>
    /// <exception cref="KeyNotFoundException">The key is not one of <see cref="WordKeys"/>.</exception>
    public string Variant(string key, int turn, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var variants = phrases[key].Variants;
        return Fill(variants[(int)((uint)turn % (uint)variants.Count)], values);
    }

    /// <summary>Fills in one pass, so that a value that looks like a placeholder stays as it is.</summary>
    private static string Fill(string text, ReadOnlySpan<(string Name, string Value)> values)
    {
        if (values.IsEmpty || !text.Contains('{', StringComparison.Ordinal)) return text;
        var filled = new System.Text.StringBuilder(text.Length + 64);
        for (var at = 0; at < text.Length;)
        {
            var taken = Take(text.AsSpan(at), values, filled);
            if (taken == 0) filled.Append(text[at]);
            at += Math.Max(taken, 1);
        }

        return filled.ToString();
    }

    private static int Take(ReadOnlySpan<char> rest, ReadOnlySpan<(string Name, string Value)> values, System.Text.StringBuilder filled)
    {
        var end = rest[0] is '{' ? rest.IndexOf('}') : -1;
        if (end < 0) return 0;
        foreach (var (name, value) in values)
        {
            if (!rest[1..end].SequenceEqual(name)) continue;
            filled.Append(value);
            return end + 1;
        }

        return 0;
    }
}
