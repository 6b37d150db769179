namespace HandreikingBot.Domain.Understanding;

/// <summary>All phrases of the vocabulary in ids, in the order in which they were written, those with the same first word chained to each other.</summary>
internal sealed class WrittenPhrases
{
    private const int Expected = 18_000, None = -1;

    /// <summary>The ids of all phrases behind each other.</summary>
    private readonly List<int> ids = new(Expected * 3);

    /// <summary>Of each phrase: where its ids begin, its entry, and the next phrase with the same first word.</summary>
    private readonly List<int> starts = new(Expected), entries = new(Expected), next = new(Expected);

    /// <summary>By id of a first word.</summary>
    private readonly List<int> heads = new(Expected), tails = new(Expected);
    private readonly PatternIds numbers;

    /// <exception cref="ArgumentException">A phrase is empty or names a class that is not there.</exception>
    public WrittenPhrases(WordBook source, PatternIds numbers)
    {
        this.numbers = numbers;
        for (var entry = 0; entry < source.Entries.Count; entry++)
        {
            foreach (var phrase in source.Entries[entry].Words)
            {
                if (PhraseNotation.IsPlain(phrase)) AddPlain(phrase, entry);
                else foreach (var words in source.Ways.GetValueOrDefault(phrase) ?? PhraseNotation.Expand(phrase)) Add(words, phrase, entry);
            }
        }

        starts.Add(ids.Count);
    }

    public bool Opens(int id) => id < heads.Count && heads[id] is not None;

    /// <summary>Each phrase once, with all entries that it stands in.</summary>
    public List<WrittenPhrase> StartingWith(int id)
    {
        var found = new List<WrittenPhrase>();
        for (var n = Opens(id) ? heads[id] : None; n is not None; n = next[n])
        {
            var words = ids.GetRange(starts[n], starts[n + 1] - starts[n]).ToArray();
            var known = found.Find(phrase => Same(phrase.Words, words));
            if (known is null) found.Add(new WrittenPhrase(words, [entries[n]], WeightOf(words)));
            else if (!known.Entries.Contains(entries[n])) known.Entries.Add(entries[n]);
        }

        return found;
    }

    private static bool Same(int[] one, int[] other)
    {
        if (one.Length != other.Length) return false;
        for (var n = 0; n < one.Length; n++)
            if (one[n] != other[n]) return false;
        return true;
    }

    private int WeightOf(int[] words)
    {
        var weight = 0;
        foreach (var id in words)
            if (id is not Phrase.Gap) weight += numbers.WeightOf(id);
        return weight;
    }

    private void AddPlain(ReadOnlySpan<char> phrase, int entry)
    {
        var start = ids.Count;
        while (true)
        {
            var end = phrase.IndexOf(' ');
            ids.Add(IdOf(end < 0 ? phrase : phrase[..end]));
            if (end < 0) break;
            phrase = phrase[(end + 1)..];
        }

        Chain(start, entry);
    }

    private void Add(string[] words, string phrase, int entry)
    {
        if (words.Length is 0) throw new ArgumentException($"a phrase must begin with a word: '{phrase}'", nameof(words));
        var start = ids.Count;
        foreach (var word in words) ids.Add(IdOf(word));
        Chain(start, entry);
    }

    private int IdOf(ReadOnlySpan<char> word) => word is "…" ? Phrase.Gap : numbers.IdOf(word);

    private void Chain(int start, int entry)
    {
        var (number, first) = (starts.Count, ids[start]);
        if (first is Phrase.Gap) throw new ArgumentException("a phrase must begin with a word, not with a gap", nameof(start));
        starts.Add(start);
        entries.Add(entry);
        next.Add(None);
        for (var n = heads.Count; n <= first; n++)
        {
            heads.Add(None);
            tails.Add(None);
        }

        if (heads[first] is None) heads[first] = number;
        else next[tails[first]] = number;
        tails[first] = number;
    }
}

/// <summary>A phrase in ids, and the numbers of the entries that it stands in.</summary>
internal sealed record WrittenPhrase(int[] Words, List<int> Entries, int Weight);
