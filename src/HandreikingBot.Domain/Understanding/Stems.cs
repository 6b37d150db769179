using System.Numerics;

namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Parts of words with what they stand for. Beside them, for each pair of letters that a part begins with, the lengths that such parts have: most places of most words are passed by
/// at one look.
/// </summary>
internal sealed class Stems
{
    private const int Pairs = 1 << 10, Shortest = 2, Longest = 63, Expected = 1_000;

    private readonly WordTable stems = new(Expected);
    private readonly List<int[]> meanings = new(Expected);
    private readonly ulong[] lengths = new ulong[Pairs];

    /// <param name="stem">At least two and at most 63 letters; others are never found.</param>
    /// <param name="meant">What it stands for.</param>
    public void Add(ReadOnlySpan<char> stem, int[] meant)
    {
        if (stem.Length is < Shortest or > Longest) return;
        var number = stems.Add(stem);
        if (number == meanings.Count) meanings.Add(meant);
        else meanings[number] = meant;
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
            if (length <= letters.Length && stems.Find(letters[..length]) is >= 0 and var number) found.AddRange(meanings[number]);
        }
    }

    /// <summary>Adds what the stem stands for that is just these letters.</summary>
    public void AddWhole(ReadOnlySpan<char> letters, List<int> found)
    {
        if (letters.Length is < Shortest or > Longest || (lengths[Pair(letters)] & (1UL << letters.Length)) is 0) return;
        if (stems.Find(letters) is >= 0 and var number) found.AddRange(meanings[number]);
    }

    private static int Pair(ReadOnlySpan<char> letters) => ((letters[0] & 31) << 5) | (letters[1] & 31);
}
