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

    private const int LongWord = 8, LongestWord = 30, ShortestHeard = 7, Expected = 24_000;

    /// <summary>Letters that sound alike, as they are typed and as they may be meant.</summary>
    private static readonly (string Typed, string Meant)[] Alike =
        [("g", "ch"), ("ch", "g"), ("ei", "ij"), ("ij", "ei"), ("ou", "au"), ("au", "ou"), ("f", "v"), ("v", "f"), ("s", "z"), ("z", "s")];

    private readonly PatternIds patterns;

    /// <summary>Words that exist.</summary>
    private readonly WordTable ordinary = new(Expected);

    /// <summary>By length.</summary>
    private readonly SameLength[] byLength = new SameLength[LongestWord + 3];

    public Spelling(PatternIds patterns, WordBook source)
    {
        this.patterns = patterns;
        foreach (var line in source.Ordinary)
            foreach (var word in line.Split(' ')) ordinary.Add(word);
        foreach (var name in source.FirstNames) ordinary.Add(PhraseNotation.Normalise(name));
        var words = new WordTable(patterns.Count);
        var ids = new List<int[]>(patterns.Count);
        for (var number = 0; number < patterns.Patterns.Count; number++)
        {
            var word = patterns.Patterns[number].TrimEnd('*');
            if (word[0] is '*' || word.Length is < ShortestWord or > LongestWord) continue;
            var known = words.Add(word);
            if (known == ids.Count) ids.Add(patterns.StandsFor(number));
            else ids[known] = [.. ids[known].Union(patterns.StandsFor(number))];
        }

        var counts = new int[byLength.Length];
        for (var number = 0; number < words.Count; number++) counts[words[number].Length]++;
        for (var length = 0; length < byLength.Length; length++) byLength[length] = new SameLength(counts[length]);
        for (var number = 0; number < words.Count; number++) byLength[words[number].Length].Add(words[number], ids[number]);
    }

    /// <returns>The ids of the nearest word, or <c>null</c> when none is near enough, two are as near, or the word exists.</returns>
    public int[]? Nearest(ReadOnlySpan<char> typed)
    {
        if (typed.Length > LongestWord || ordinary.Contains(typed)) return null;
        if ((SoundsLike(typed) ?? WithItsE(typed)) is { } same) return same;
        var letters = LettersOf(typed);
        int[]? best = null;
        var limit = typed.Length >= LongWord ? 2 : 1;
        var (bestDistance, tied) = (limit + 1, false);
        for (var length = Math.Max(ShortestWord, typed.Length - limit); length <= typed.Length + limit; length++)
        {
            var words = byLength[length];
            for (var n = 0; n < words.Count; n++)
            {
                // Each slip changes at most two of these bits.
                if (BitOperations.PopCount(letters ^ words.Letters[n]) > 2 * limit) continue;
                var distance = EditDistance.Of(typed, words.Words[n], Math.Min(limit, length >= LongWord ? 2 : 1));
                if (distance > bestDistance || distance > limit) continue;
                tied = distance == bestDistance && best is not null && !words.Ids[n].AsSpan().SequenceEqual(best);
                (best, bestDistance) = (words.Ids[n], distance);
            }
        }

        return tied ? null : best;
    }

    /// <summary>"veerkragt", "feerkracht": a word of ours but for letters that sound alike. Long words only: of short ones a real word may be meant that the list does not hold.</summary>
    private int[]? SoundsLike(ReadOnlySpan<char> typed)
    {
        if (typed.Length < ShortestHeard) return null;
        Span<char> meant = stackalloc char[LongestWord + 1];
        foreach (var (written, other) in Alike)
        {
            for (var at = 0; at + written.Length <= typed.Length; at++)
            {
                if (!typed[at..].StartsWith(written)) continue;
                typed[..at].CopyTo(meant);
                other.CopyTo(meant[at..]);
                typed[(at + written.Length)..].CopyTo(meant[(at + other.Length)..]);
                if (patterns.Patterns.Find(meant[..(typed.Length - written.Length + other.Length)]) is >= 0 and var number) return patterns.StandsFor(number);
            }
        }

        return null;
    }

    /// <summary>"zelfvertrouwn", "botsn": the last e is the first that goes when somebody types fast, and other words may be as near.</summary>
    private int[]? WithItsE(ReadOnlySpan<char> typed)
    {
        if (typed.Length < ShortestWord || typed[^1] is not 'n' || typed[^2] is 'a' or 'e' or 'i' or 'o' or 'u' or 'n') return null;
        Span<char> meant = stackalloc char[LongestWord + 1];
        typed[..^1].CopyTo(meant);
        "en".CopyTo(meant[(typed.Length - 1)..]);
        return patterns.Patterns.Find(meant[..(typed.Length + 1)]) is >= 0 and var number ? patterns.StandsFor(number) : null;
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

    /// <summary>The words of one length. Their letters are gone through first, and few words remain to be compared.</summary>
    private sealed class SameLength(int count)
    {
        public ulong[] Letters { get; } = new ulong[count];

        public string[] Words { get; } = new string[count];

        public int[][] Ids { get; } = new int[count][];

        public int Count { get; private set; }

        public void Add(ReadOnlySpan<char> word, int[] meant)
        {
            (Letters[Count], Words[Count], Ids[Count]) = (LettersOf(word), word.ToString(), meant);
            Count++;
        }
    }
}
