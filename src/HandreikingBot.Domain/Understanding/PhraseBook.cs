namespace HandreikingBot.Domain.Understanding;

/// <summary>The vocabulary made ready for reading: the lexicon of its words, and its phrases by their first word. Plain loops: this is most of what the start of the understanding takes.</summary>
internal sealed class PhraseBook
{
    private readonly Dictionary<int, Phrase[]> byFirst;

    /// <exception cref="ArgumentException">A phrase is empty or names a class that is not there.</exception>
    public PhraseBook(WordBook source)
    {
        var written = new Dictionary<string, Written>(StringComparer.Ordinal);
        foreach (var entry in source.Entries)
        {
            var meaning = Meaning.Of(entry);
            foreach (var phrase in entry.Words)
                foreach (var words in PhraseNotation.Expand(phrase)) Add(written, words, meaning);
        }

        var ids = new PatternIds(source.Classes);
        byFirst = ByFirst(written.Values, ids);
        WordCount = ids.Count;
        Lexicon = new Lexicon(ids.Patterns, Ordinary(source), byFirst.ContainsKey);
    }

    public Lexicon Lexicon { get; }

    /// <summary>Ids of words are below this.</summary>
    public int WordCount { get; }

    public ReadOnlySpan<Phrase> StartingWith(int word) => byFirst.TryGetValue(word, out var phrases) ? phrases : [];

    private static void Add(Dictionary<string, Written> written, string[] words, Meaning meaning)
    {
        if (words.Length is 0 || words[0] is "…") throw new ArgumentException($"a phrase must begin with a word: '{string.Join(' ', meaning.Entry.Words)}'", nameof(words));
        var key = words.Length is 1 ? words[0] : string.Join(' ', words);
        if (!written.TryGetValue(key, out var known)) written[key] = new Written(words, [meaning]);
        else if (Array.IndexOf(known.Meanings, meaning) < 0) written[key] = known with { Meanings = [.. known.Meanings, meaning] };
    }

    /// <summary>Heaviest first; of as heavy ones the one that was written first.</summary>
    private static Dictionary<int, Phrase[]> ByFirst(IEnumerable<Written> written, PatternIds ids)
    {
        var groups = new Dictionary<int, List<(Phrase Phrase, int Order)>>();
        var order = 0;
        foreach (var (words, meanings) in written)
        {
            var phrase = ids.Phrase(words, meanings);
            if (!groups.TryGetValue(phrase.Words[0], out var group)) groups[phrase.Words[0]] = group = [];
            group.Add((phrase, order++));
        }

        var sorted = new Dictionary<int, Phrase[]>(groups.Count);
        foreach (var (first, group) in groups)
        {
            if (group.Count > 1) group.Sort(static (a, b) => a.Phrase.Weight != b.Phrase.Weight ? b.Phrase.Weight.CompareTo(a.Phrase.Weight) : a.Order.CompareTo(b.Order));
            sorted[first] = group.ConvertAll(static pair => pair.Phrase).ToArray();
        }

        return sorted;
    }

    private static HashSet<string> Ordinary(WordBook source)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in source.Ordinary) words.UnionWith(line.Split(' '));
        foreach (var name in source.FirstNames) words.Add(PhraseNotation.Normalise(name));
        return words;
    }

    private readonly record struct Written(string[] Words, Meaning[] Meanings);
}

/// <summary>Numbers the word patterns while the phrases are read.</summary>
internal sealed class PatternIds(IReadOnlyDictionary<string, IReadOnlyList<string>> classes)
{
    private readonly Dictionary<string, int[]> patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int[]> Patterns => patterns;

    public int Count => numbers.Count;

    public Phrase Phrase(string[] words, Meaning[] meanings)
    {
        var ids = new int[words.Length];
        var weight = 0;
        for (var n = 0; n < words.Length; n++)
        {
            ids[n] = words[n] is "…" ? Understanding.Phrase.Gap : IdOf(words[n]);
            // More words first, then the more that is written out: "faalangst*" before "*angst*".
            if (ids[n] is Understanding.Phrase.Gap) continue;
            var stars = (words[n][0] is '*' ? 1 : 0) + (words[n].Length > 1 && words[n][^1] is '*' ? 1 : 0);
            weight += 1_000 + ((words[n].Length - stars) * 2) + (stars is 0 ? 1 : 0);
        }

        var phrase = new Phrase(ids, meanings, weight);
        // Of as many words, what means something in a sentence goes before what counts only by itself.
        return phrase.OnlyByItself ? phrase with { Weight = weight - 900 } : phrase;
    }

    private int IdOf(string word)
    {
        if (numbers.TryGetValue(word, out var known)) return known;
        var id = numbers[word] = numbers.Count;
        if (word[0] is not '@') Stand(word, id);
        else if (!classes.TryGetValue(word[1..], out var members)) throw new ArgumentException($"there is no class '{word}'", nameof(word));
        else foreach (var member in members) Stand(PhraseNotation.Normalise(member), id);
        return id;
    }

    private void Stand(string pattern, int id)
    {
        if (!patterns.TryGetValue(pattern, out var ids)) patterns[pattern] = [id];
        else if (Array.IndexOf(ids, id) < 0) patterns[pattern] = [.. ids, id];
    }
}
