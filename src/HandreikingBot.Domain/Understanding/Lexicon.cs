namespace HandreikingBot.Domain.Understanding;

/// <summary>All single words and word parts of the vocabulary; tells which of them a typed word is, typing errors included.</summary>
internal sealed class Lexicon
{
    private const int ShortestStem = 3;

    // Plain tables: frozen ones look up a little faster, but take long to make for words by the thousand.
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> whole;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ordinary;
    private readonly Stems beginnings, endings, parts;
    private readonly Func<int, bool> opens;
    private readonly Spelling spelling;

    /// <param name="patterns">Each pattern (<c>word</c>, <c>stem*</c>, <c>*end</c>, <c>*part*</c>) with the ids that it stands for.</param>
    /// <param name="ordinaryWords">Real words that are no typing errors.</param>
    /// <param name="opens">Whether a phrase begins with this id.</param>
    public Lexicon(IReadOnlyDictionary<string, int[]> patterns, HashSet<string> ordinaryWords, Func<int, bool> opens)
    {
        this.opens = opens;
        var (words, begin, end, inside) = (new Dictionary<string, int[]>(StringComparer.Ordinal), new Stems(), new Stems(), new Stems());
        foreach (var (pattern, ids) in patterns)
        {
            if (pattern[0] is '*') (pattern[^1] is '*' ? inside : end).Add(pattern.Trim('*'), ids);
            else if (pattern[^1] is '*') begin.Add(pattern[..^1], ids);
            else words[pattern] = ids;
        }

        (beginnings, endings, parts) = (begin, end, inside);
        whole = words.GetAlternateLookup<ReadOnlySpan<char>>();
        ordinary = ordinaryWords.GetAlternateLookup<ReadOnlySpan<char>>();
        spelling = new Spelling(patterns);
    }

    /// <summary>
    /// Adds the ids of everything that the word is, most specific first: the whole word, else its longest beginning, end or part, else the one word that it is a typing
    /// error of. A whole word is also what its beginning is, so that "faalangst" in a phrase finds "faalangst*" as well.
    /// </summary>
    public void Resolve(ReadOnlySpan<char> word, List<int> ids)
    {
        var before = ids.Count;
        if (whole.TryGetValue(word, out var exact)) ids.AddRange(exact);
        beginnings.AddAt(word, ids);
        for (var start = 0; start <= word.Length - ShortestStem; start++) endings.AddWhole(word[start..], ids);
        for (var start = 0; start <= word.Length - ShortestStem; start++) parts.AddAt(word[start..], ids);
        if (Speaks(ids, before, exact) || word.Length < Spelling.ShortestWord || ordinary.Contains(word)) return;
        if (spelling.Nearest(word) is { } nearest) ids.AddRange(nearest);
    }

    /// <summary>A beginning that only stands further on in phrases says nothing about a word: it may still be an error.</summary>
    private bool Speaks(List<int> ids, int from, int[]? exact)
    {
        if (exact is not null) return true;
        for (var n = from; n < ids.Count; n++)
            if (opens(ids[n])) return true;
        return false;
    }
}
