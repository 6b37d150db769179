
namespace HandreikingBot.Domain.Understanding;

/// <summary>The vocabulary made ready for reading: the lexicon of its words, and its phrases by their first word.</summary>
internal sealed class PhraseBook
{
    private readonly Dictionary<int, Phrase[]> byFirst;

    /// <exception cref="ArgumentException">A phrase is empty or names a class that is not there.</exception>
    public PhraseBook(WordBook source)
    {
        var ids = new PatternIds(source.Classes);
        var written = new Dictionary<string, (string[] Words, List<Meaning> Meanings)>(StringComparer.Ordinal);
        foreach (var entry in source.Entries)
        {
            var meaning = Meaning.Of(entry);
            foreach (var words in entry.Words.SelectMany(PhraseNotation.Expand)) Add(written, words, meaning);
        }

        byFirst = written.Values.Select(pair => ids.Phrase(pair.Words, [.. pair.Meanings])).ToLookup(phrase => phrase.Words[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Weight).ToArray());
        Lexicon = new Lexicon(ids.Patterns, source.Ordinary.SelectMany(line => line.Split(' ')).Concat(source.FirstNames.Select(PhraseNotation.Normalise)), byFirst.ContainsKey);
    }

    public Lexicon Lexicon { get; }

    public ReadOnlySpan<Phrase> StartingWith(int word) => byFirst.TryGetValue(word, out var phrases) ? phrases : [];

    private static void Add(Dictionary<string, (string[] Words, List<Meaning> Meanings)> written, string[] words, Meaning meaning)
    {
        if (words.Length is 0 || words[0] is "…") throw new ArgumentException($"a phrase must begin with a word: '{string.Join(' ', meaning.Entry.Words)}'", nameof(words));
        var key = string.Join(' ', words);
        if (!written.TryGetValue(key, out var known)) written[key] = known = (words, []);
        if (!known.Meanings.Contains(meaning)) known.Meanings.Add(meaning);
    }
}

/// <summary>Numbers the word patterns while the phrases are read.</summary>
internal sealed class PatternIds(IReadOnlyDictionary<string, IReadOnlyList<string>> classes)
{
    private readonly Dictionary<string, HashSet<int>> patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int[]> Patterns => patterns.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);

    public Phrase Phrase(string[] words, Meaning[] meanings)
    {
        var ids = Array.ConvertAll(words, word => word is "…" ? Understanding.Phrase.Gap : IdOf(word));
        // More words first, then the more that is written out: "faalangst*" before "*angst*".
        var weight = words.Sum(word => word is "…" ? 0 : 1_000 + (word.Trim('*').Length * 2) + (word.Contains('*', StringComparison.Ordinal) ? 0 : 1));
        var phrase = new Phrase(ids, meanings, weight);
        // Of as many words, what means something in a sentence goes before what counts only by itself.
        return phrase.OnlyByItself ? phrase with { Weight = weight - 900 } : phrase;
    }

    private int IdOf(string word)
    {
        if (numbers.TryGetValue(word, out var known)) return known;
        var id = numbers[word] = numbers.Count;
        foreach (var pattern in MembersOf(word))
        {
            if (!patterns.TryGetValue(pattern, out var all)) patterns[pattern] = all = [];
            all.Add(id);
        }

        return id;
    }

    private IEnumerable<string> MembersOf(string word)
    {
        if (word[0] is not '@') return [word];
        return classes.TryGetValue(word[1..], out var members) ? members.Select(PhraseNotation.Normalise) : throw new ArgumentException($"there is no class '{word}'", nameof(word));
    }
}
