namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// The vocabulary made ready for reading: the lexicon of its words, and its phrases by their first word. All words are numbered at once; phrases are made when a message first has the
/// word that they begin with, since most never are.
/// </summary>
internal sealed class PhraseBook
{
    private readonly WrittenPhrases written;
    private readonly Meaning?[] meanings;
    private readonly Phrase[]?[] byFirst;
    private readonly IReadOnlyList<WordEntry> entries;

    /// <exception cref="ArgumentException">A phrase is empty or names a class that is not there.</exception>
    public PhraseBook(WordBook source)
    {
        entries = source.Entries;
        var ids = new PatternIds(source.Classes);
        written = new WrittenPhrases(source, ids);
        (meanings, byFirst, WordCount) = (new Meaning?[source.Entries.Count], new Phrase[]?[ids.Count], ids.Count);
        Lexicon = new Lexicon(ids, source, written.Opens);
        Light = new LightWords(source);
    }

    public Lexicon Lexicon { get; }

    public LightWords Light { get; }

    /// <summary>Ids of words are below this.</summary>
    public int WordCount { get; }

    /// <summary>Heaviest first; of as heavy ones the one that was written first.</summary>
    public ReadOnlySpan<Phrase> StartingWith(int word) => byFirst[word] ?? Make(word);

    /// <summary>Two threads may make them at once; only the first ones are ever used, so that a phrase is always the same.</summary>
    private Phrase[] Make(int word)
    {
        var phrases = new List<Phrase>();
        foreach (var (words, entries, weight) in written.StartingWith(word))
        {
            var phrase = new Phrase(words, MeaningsOf(entries), weight);
            var place = phrases.Count;
            while (place > 0 && phrases[place - 1].Weight < phrase.Weight) place--;
            phrases.Insert(place, phrase);
        }

        Phrase[] made = [.. phrases];
        return Interlocked.CompareExchange(ref byFirst[word], made, null) ?? made;
    }

    private Meaning[] MeaningsOf(List<int> entries)
    {
        var all = new Meaning[entries.Count];
        for (var n = 0; n < all.Length; n++)
        {
            ref var known = ref meanings[entries[n]];
            all[n] = known ?? Interlocked.CompareExchange(ref known, new Meaning(this.entries[entries[n]]), null) ?? known;
        }

        return all;
    }
}
