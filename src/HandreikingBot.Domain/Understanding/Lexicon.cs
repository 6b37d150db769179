namespace HandreikingBot.Domain.Understanding;

/// <summary>All single words and word parts of the vocabulary; tells which of them a typed word is, typing errors included.</summary>
internal sealed class Lexicon
{
    private const int ShortestStem = 3;

    private readonly PatternIds patterns;
    private readonly Stems beginnings = new(), endings = new(), parts = new();
    private readonly Func<int, bool> opens;

    /// <summary>Made at the first word that is not in the vocabulary.</summary>
    private readonly Lazy<Spelling> spelling;

    /// <param name="patterns">Each pattern (<c>word</c>, <c>stem*</c>, <c>*end</c>, <c>*part*</c>) with the ids that it stands for.</param>
    /// <param name="source">Its real words that are no typing errors.</param>
    /// <param name="opens">Whether a phrase begins with this id.</param>
    public Lexicon(PatternIds patterns, WordBook source, Func<int, bool> opens)
    {
        (this.patterns, this.opens) = (patterns, opens);
        for (var number = 0; number < patterns.Patterns.Count; number++)
        {
            var pattern = patterns.Patterns[number];
            var (open, ended) = (pattern[0] is '*', pattern[^1] is not '*');
            if (open) (ended ? endings : parts).Add(pattern.Trim('*'), patterns.StandsFor(number));
            else if (!ended) beginnings.Add(pattern[..^1], patterns.StandsFor(number));
        }

        spelling = new Lazy<Spelling>(() => new Spelling(patterns, source));
    }

    /// <summary>
    /// Adds the ids of everything that the word is, most specific first: the whole word, else its longest beginning, end or part, else the one word that it is a typing
    /// error of. A whole word is also what its beginning is, so that "faalangst" in a phrase finds "faalangst*" as well.
    /// </summary>
    public void Resolve(ReadOnlySpan<char> word, List<int> ids)
    {
        var before = ids.Count;
        // No message has a star in a word: the patterns that are found are whole words.
        var exact = patterns.Patterns.Find(word);
        if (exact >= 0) ids.AddRange(patterns.StandsFor(exact));
        beginnings.AddAt(word, ids);
        for (var start = 0; start <= word.Length - ShortestStem; start++) endings.AddWhole(word[start..], ids);
        for (var start = 0; start <= word.Length - ShortestStem; start++) parts.AddAt(word[start..], ids);
        if (exact >= 0 || Speaks(ids, before) || word.Length < Spelling.ShortestWord) return;
        if (spelling.Value.Nearest(word) is { } nearest) ids.AddRange(nearest);
    }

    /// <summary>A beginning that only stands further on in phrases says nothing about a word: it may still be an error.</summary>
    private bool Speaks(List<int> ids, int from)
    {
        for (var n = from; n < ids.Count; n++)
            if (opens(ids[n])) return true;
        return false;
    }
}
