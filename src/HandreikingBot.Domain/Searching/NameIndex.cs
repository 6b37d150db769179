using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Searching;

/// <summary>
/// Finds interventions by their names as somebody types them: from the first letters on, with or without capitals, signs, spaces and small words ("rots&amp;water", "vreedzame school").
/// </summary>
internal sealed class NameIndex(InterventionCatalogue catalogue)
{
    /// <summary>Longer is a story, not a name, in characters.</summary>
    private const int LongestQuery = 80;

    /// <summary>Fewer letters begin too many names, or words in the middle of them.</summary>
    private const int ShortestBeginning = 2, ShortestInside = 3;

    /// <summary>From how many letters one may be wrong, and two; and from how many a name that is still being typed may have one wrong.</summary>
    private const int OneSlip = 4, TwoSlips = 8, SlipInBeginning = 5;

    /// <summary>The longest that <see cref="EditDistance"/> takes.</summary>
    private const int LongestCompared = 40;

    private static readonly char[] NameEnds = ['–', '(', ':'];
    private static readonly string[] SmallWords = ["de", "het", "een", "en", "the", "and"];

    private readonly Entry[] entries = [.. catalogue.All.Select(Entry.Of)];

    /// <summary>Those whose name begins with the text, the shortest name first: that is the whole name when it was typed.</summary>
    public IEnumerable<Intervention> Beginning(string text)
    {
        if (KeyOf(text) is not { Length: >= ShortestBeginning } key) return [];
        return Where(entry => entry.Names.Any(name => Begins(name, key))).OrderBy(entry => entry.Names.Where(name => Begins(name, key)).Min(name => name.Length)).Select(entry => entry.Intervention);
    }

    /// <summary>The same, then those with the text inside their name; when there is none of these, those of whose name it may be a misspelling.</summary>
    public IEnumerable<Intervention> Near(string text)
    {
        if (KeyOf(text) is not { Length: > 0 } key) return [];
        Intervention[] found = [.. Beginning(text).Concat(key.Length < ShortestInside ? [] : Where(entry => entry.Insides.Any(inside => Begins(inside, key))).Select(entry => entry.Intervention))];
        return found.Length > 0 ? found : Where(entry => entry.Names.Any(name => IsSlipOf(key, name))).Select(entry => entry.Intervention);
    }

    private IEnumerable<Entry> Where(Func<Entry, bool> test) => entries.Where(test);

    private static bool Begins(string name, string key) => name.StartsWith(key, StringComparison.Ordinal);

    private static bool IsSlipOf(string key, string name)
    {
        if (key.Length is < OneSlip or > LongestCompared) return false;
        var limit = key.Length >= TwoSlips ? 2 : 1;
        if (name.Length <= LongestCompared && EditDistance.Of(key, name, limit) <= limit) return true;
        return key.Length >= SlipInBeginning && name.Length > key.Length && EditDistance.Of(key, name.AsSpan(0, key.Length), 1) <= 1;
    }

    private static string KeyOf(string text) => text.Length > LongestQuery ? "" : string.Concat(WordsOf(text));

    private static string[] WordsOf(string text)
    {
        var normal = new NormalText(text);
        string[] words = [.. Tokeniser.Cut(normal).Where(token => token.Kind is not TokenKind.Sign).Select(token => normal.Span(token.Start, token.End).ToString())];
        return [.. words.Where(word => !SmallWords.Contains(word, StringComparer.Ordinal))];
    }

    /// <summary>An intervention with its names, and what is left of them from the second word on, the third …: without spaces, signs and small words.</summary>
    private sealed record Entry(Intervention Intervention, string[] Names, string[] Insides)
    {
        public static Entry Of(Intervention intervention)
        {
            // The id is how people write what a name only spells with signs: "mazl" for M@ZL.
            string[][] names = [WordsOf(intervention.Name), WordsOf(intervention.Name.Split(NameEnds)[0]), WordsOf(intervention.Id)];
            var insides = names.SelectMany(name => Enumerable.Range(1, Math.Max(0, name.Length - 1)).Select(start => string.Concat(name[start..])));
            return new Entry(intervention, [.. names.Select(words => string.Concat(words)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)], [.. insides.Distinct(StringComparer.Ordinal)]);
        }
    }
}
