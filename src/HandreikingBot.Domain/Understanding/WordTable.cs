namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Words with a number each, from 0 in the order in which they came; looked up by their letters. Not a dictionary, because this one is compiled while it is built, and holds thousands of
/// words in four arrays: most of what the start of the understanding takes is filling such tables.
/// </summary>
internal sealed class WordTable
{
    private const int LettersInWord = 8;

    /// <summary>Twice as many places as words at least, a power of two: a word's number and one, or zero for a free place.</summary>
    private int[] places;
    private int[] hashes;

    /// <summary>Where each word ends in <see cref="letters"/>; the first begins at <c>ends[0]</c> = 0.</summary>
    private int[] ends;
    private char[] letters;

    /// <param name="expected">About so many words will come; it grows when there are more.</param>
    public WordTable(int expected)
    {
        var size = 16;
        while (size < expected * 2) size *= 2;
        (places, hashes, ends, letters) = (new int[size], new int[size / 2], new int[(size / 2) + 1], new char[expected * LettersInWord]);
    }

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int number] => letters.AsSpan(ends[number], ends[number + 1] - ends[number]);

    /// <returns>The word's number, or -1.</returns>
    public int Find(ReadOnlySpan<char> word)
    {
        var place = PlaceOf(word, HashOf(word));
        return places[place] - 1;
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(word) >= 0;

    /// <returns>The word's number, which is the old <see cref="Count"/> when it is new.</returns>
    public int Add(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        var place = PlaceOf(word, hash);
        if (places[place] > 0) return places[place] - 1;
        if (Count == hashes.Length)
        {
            Grow();
            place = PlaceOf(word, hash);
        }

        var (start, end) = (ends[Count], ends[Count] + word.Length);
        if (end > letters.Length) Array.Resize(ref letters, Math.Max(end, letters.Length * 2));
        word.CopyTo(letters.AsSpan(start));
        (hashes[Count], ends[Count + 1]) = (hash, end);
        places[place] = ++Count;
        return Count - 1;
    }

    private int PlaceOf(ReadOnlySpan<char> word, int hash)
    {
        var mask = places.Length - 1;
        for (var place = hash & mask; ; place = (place + 1) & mask)
        {
            var number = places[place] - 1;
            if (number < 0 || (hashes[number] == hash && word.SequenceEqual(this[number]))) return place;
        }
    }

    private void Grow()
    {
        Array.Resize(ref hashes, hashes.Length * 2);
        Array.Resize(ref ends, hashes.Length + 1);
        places = new int[places.Length * 2];
        var mask = places.Length - 1;
        for (var number = 0; number < Count; number++)
        {
            var place = hashes[number] & mask;
            while (places[place] > 0) place = (place + 1) & mask;
            places[place] = number + 1;
        }
    }

    private static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = word.Length;
        foreach (var c in word) hash = unchecked((hash * 31) + c);
        return hash ^ (hash >>> 15);
    }
}
