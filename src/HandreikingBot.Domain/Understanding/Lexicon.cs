using System.Numerics;

namespace HandreikingBot.Domain.Understanding;

/// <summary>All single words and word parts of the vocabulary; tells which of them a typed word is, typing errors included.</summary>
internal sealed class Lexicon
{
    private const int ShortestStem = 3;

    // Plain tables: frozen ones look up a little faster, but take a tenth of a second to make for words by the thousand.
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> whole, beginnings, endings, parts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ordinary;
    private readonly ulong partLengths, endingLengths;
    private readonly int longestBeginning;
    private readonly Func<int, bool> opens;
    private readonly Spelling spelling;

    /// <param name="patterns">Each pattern (<c>word</c>, <c>stem*</c>, <c>*end</c>, <c>*part*</c>) with the ids that it stands for.</param>
    /// <param name="ordinaryWords">Real words that are no typing errors.</param>
    /// <param name="opens">Whether a phrase begins with this id.</param>
    public Lexicon(IReadOnlyDictionary<string, int[]> patterns, IEnumerable<string> ordinaryWords, Func<int, bool> opens)
    {
        this.opens = opens;
        whole = Those(patterns, pattern => !pattern.Contains('*', StringComparison.Ordinal));
        beginnings = Those(patterns, pattern => pattern[^1] is '*' && pattern[0] is not '*');
        endings = Those(patterns, pattern => pattern[0] is '*' && pattern[^1] is not '*');
        parts = Those(patterns, pattern => pattern[0] is '*' && pattern[^1] is '*');
        ordinary = ordinaryWords.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        partLengths = LengthsOf(parts.Dictionary.Keys);
        endingLengths = LengthsOf(endings.Dictionary.Keys);
        longestBeginning = beginnings.Dictionary.Keys.Select(stem => stem.Length).DefaultIfEmpty().Max();
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
        AddBeginnings(word, ids);
        AddEndings(word, ids);
        AddParts(word, ids);
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

    private void AddBeginnings(ReadOnlySpan<char> word, List<int> ids)
    {
        for (var length = Math.Min(word.Length, longestBeginning); length >= 2; length--)
            if (beginnings.TryGetValue(word[..length], out var found)) ids.AddRange(found);
    }

    private void AddEndings(ReadOnlySpan<char> word, List<int> ids)
    {
        for (var start = 0; start <= word.Length - ShortestStem; start++)
            if (Has(endingLengths, word.Length - start) && endings.TryGetValue(word[start..], out var found)) ids.AddRange(found);
    }

    private void AddParts(ReadOnlySpan<char> word, List<int> ids)
    {
        for (var lengths = partLengths; lengths is not 0; lengths &= ~(1UL << (63 - BitOperations.LeadingZeroCount(lengths))))
        {
            var length = 63 - BitOperations.LeadingZeroCount(lengths);
            for (var start = 0; start + length <= word.Length; start++)
                if (parts.TryGetValue(word.Slice(start, length), out var found)) ids.AddRange(found);
        }
    }

    private static bool Has(ulong lengths, int length) => length < 64 && (lengths & (1UL << length)) is not 0;

    private static ulong LengthsOf(IEnumerable<string> stems) => stems.Aggregate(0UL, (lengths, stem) => lengths | (1UL << Math.Min(63, stem.Length)));

    private static Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Those(IReadOnlyDictionary<string, int[]> patterns, Func<string, bool> kind) =>
        patterns.Where(pair => kind(pair.Key)).ToDictionary(pair => pair.Key.Trim('*'), pair => pair.Value, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
