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

    /// <summary>The words of each length, and beside them their letters: those are gone through first, and few words remain to be compared.</summary>
    private readonly (ulong[] Letters, (string Word, int[] Ids)[] Words)[] byLength;

    public Spelling(IReadOnlyDictionary<string, int[]> patterns)
    {
        var words = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var (pattern, ids) in patterns)
        {
            var word = pattern.TrimEnd('*');
            if (word[0] is '*' || word.Length is < ShortestWord or > LongestWord) continue;
            words[word] = words.TryGetValue(word, out var known) ? [.. known.Union(ids)] : ids;
        }

        var groups = new List<(string Word, int[] Ids)>[LongestWord + 3];
        foreach (var (word, ids) in words) (groups[word.Length] ??= []).Add((word, ids));
        byLength = Array.ConvertAll(groups, group => group is null ? ([], []) : (group.ConvertAll(pair => LettersOf(pair.Word)).ToArray(), group.ToArray()));
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
            var (all, words) = byLength[length];
            for (var n = 0; n < all.Length; n++)
            {
                // Each slip changes at most two of these bits.
                if (BitOperations.PopCount(letters ^ all[n]) > 2 * limit) continue;
                var (word, ids) = words[n];
                var distance = EditDistance.Of(typed, word, Math.Min(limit, word.Length >= LongWord ? 2 : 1));
                if (distance > bestDistance || distance > limit) continue;
                tied = distance == bestDistance && best is not null && !ids.AsSpan().SequenceEqual(best);
                (best, bestDistance) = (ids, distance);
            }
        }

        return tied ? null : best;
    }

    /// <summary>A bit for each letter that is there, and one for each that is there twice.</summary>
    private static ulong LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0UL;
        foreach (var c in word)
        {
            var bit = c is >= 'a' and <= 'z' ? 1UL << (c - 'a') : 1UL << 26;
            letters |= (letters & bit) is 0 ? bit : bit << 27;
        }

        return letters;
    }
}
