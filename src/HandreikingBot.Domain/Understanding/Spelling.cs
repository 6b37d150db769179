using System.Numerics;

namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Finds the one vocabulary word that a typed word is a typing error of: one letter wrong, missing, extra or swapped, two in words of eight letters or more. No other
/// word may be as near. Words that exist are not asked about (<see cref="WordBook.Ordinary"/>).
/// </summary>
internal sealed class Spelling
{
    /// <summary>Shorter words are too near to too many others.</summary>
    public const int ShortestWord = 5;

    private const int LongWord = 8, LongestWord = 30;

    private readonly (string Word, uint Letters, int[] Ids)[][] byLength;

    public Spelling(IReadOnlyDictionary<string, int[]> patterns)
    {
        byLength = new (string, uint, int[])[LongestWord + 3][];
        var words = patterns.Where(pair => pair.Key[0] is not '*').Select(pair => (Word: pair.Key.TrimEnd('*'), Ids: pair.Value)).Where(pair => pair.Word.Length is >= ShortestWord and <= LongestWord);
        var groups = words.GroupBy(pair => pair.Word, (word, all) => (word, LettersOf(word), all.SelectMany(pair => pair.Ids).Distinct().ToArray()), StringComparer.Ordinal).ToLookup(entry => entry.word.Length);
        for (var length = 0; length < byLength.Length; length++) byLength[length] = [.. groups[length]];
    }

    /// <returns>The ids of the nearest word, or <c>null</c> when none is near enough or two are as near.</returns>
    public int[]? Nearest(ReadOnlySpan<char> typed)
    {
        if (typed.Length > LongestWord) return null;
        var letters = LettersOf(typed);
        int[]? best = null;
        var limit = typed.Length >= LongWord ? 2 : 1;
        var (bestDistance, tied) = (limit + 1, false);
        for (var length = Math.Max(ShortestWord, typed.Length - limit); length <= typed.Length + limit; length++)
        {
            foreach (var (word, wordLetters, ids) in byLength[length])
            {
                // Each slip changes at most two letters of the set.
                if (BitOperations.PopCount(letters ^ wordLetters) > 2 * limit) continue;
                var distance = EditDistance.Of(typed, word, Math.Min(limit, word.Length >= LongWord ? 2 : 1));
                if (distance > bestDistance || distance > limit) continue;
                tied = distance == bestDistance && best is not null && !ids.AsSpan().SequenceEqual(best);
                (best, bestDistance) = (ids, distance);
            }
        }

        return tied ? null : best;
    }

    private static uint LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var c in word) letters |= c is >= 'a' and <= 'z' ? 1u << (c - 'a') : 1u << 26;
        return letters;
    }
}
