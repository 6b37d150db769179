using System.Numerics;

namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Parts of words with what they stand for. Beside them, for each pair of letters that a part begins with, the lengths that such parts have: most places of most words are passed by
/// at one look.
/// </summary>
internal sealed class Stems
{
    private const int Pairs = 1 << 10, Shortest = 2, Longest = 63;

    // A plain table: a frozen one looks up a little faster, but takes long to make for words by the thousand.
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> ids = new Dictionary<string, int[]>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly ulong[] lengths = new ulong[Pairs];

    /// <param name="stem">At least two and at most 63 letters; others are never found.</param>
    /// <param name="meant">What it stands for.</param>
    public void Add(string stem, int[] meant)
    {
        if (stem.Length is < Shortest or > Longest) return;
        ids.Dictionary[stem] = meant;
        lengths[Pair(stem)] |= 1UL << stem.Length;
    }

    /// <summary>Adds what every stem stands for that stands at the beginning of these letters, longest first.</summary>
    public void AddAt(ReadOnlySpan<char> letters, List<int> found)
    {
        if (letters.Length < Shortest) return;
        for (var left = lengths[Pair(letters)]; left is not 0;)
        {
            var length = 63 - BitOperations.LeadingZeroCount(left);
            left &= ~(1UL << length);
            if (length <= letters.Length && ids.TryGetValue(letters[..length], out var meant)) found.AddRange(meant);
        }
    }

    /// <summary>Adds what the stem stands for that is just these letters.</summary>
    public void AddWhole(ReadOnlySpan<char> letters, List<int> found)
    {
        if (letters.Length is < Shortest or > Longest || (lengths[Pair(letters)] & (1UL << letters.Length)) is 0) return;
        if (ids.TryGetValue(letters, out var meant)) found.AddRange(meant);
    }

    private static int Pair(ReadOnlySpan<char> letters) => ((letters[0] & 31) << 5) | (letters[1] & 31);
}
