namespace HandreikingBot.Domain.Recognisers;

/// <summary>
/// Dutch number words that are written as one word, in normalised spelling (lower case, no accents): "drieenvijftigduizend", "vijfentwintighonderdenzevenenzeventig",
/// "honderdachtste". Digits are read elsewhere (<see cref="DigitNumber"/>), numbers of several words too (<see cref="NumberReader"/>). Linear in the length of the word.
/// </summary>
internal static class NumberWords
{
    private const string And = "en";

    /// <summary>Longer than the longest word below a quintillion that people write.</summary>
    private const int LongestWord = 120;

    /// <summary>"eenentwintig" is 21. "een" is 1: whether it counts or is an article is for the sentence to tell.</summary>
    /// <param name="word">One normalised word.</param>
    /// <param name="value">Zero or more.</param>
    public static bool TryCardinal(ReadOnlySpan<char> word, out long value) => TryRead(word, ordinal: false, out value);

    /// <summary>"eenentwintigste" is 21, "honderdeerste" and "honderdeende" are 101.</summary>
    /// <param name="word">One normalised word.</param>
    /// <param name="value">Zero or more.</param>
    public static bool TryOrdinal(ReadOnlySpan<char> word, out long value) => TryRead(word, ordinal: true, out value);

    /// <summary>"honderd", "duizend", "miljoen", "mld": what multiplies the number before it.</summary>
    /// <param name="word">One normalised word.</param>
    /// <param name="value">A power of ten, 100 at least.</param>
    public static bool TryMultiplier(ReadOnlySpan<char> word, out long value)
    {
        value = 0;
        if (!NumberParts.TryMultiplier(word, out var part)) return NumberParts.TryAbbreviation(word, out value);
        value = part.Value;
        return part.Word.Length == word.Length;
    }

    private static bool TryRead(ReadOnlySpan<char> word, bool ordinal, out long value)
    {
        value = 0;
        if (word.Length is < 3 or > LongestWord || !NumberParts.MayBegin(word[0])) return false;
        var sum = new WordSum();
        for (var at = 0; at < word.Length;)
        {
            var rest = word[at..];
            if (ordinal && TryIrregular(rest, out var last)) return sum.TryAdd(last) && sum.TryTotal(out value);
            if (sum.AfterMultiplier && rest.StartsWith(And) && rest.Length > And.Length) rest = rest[And.Length..];
            if (ordinal && TryIrregular(rest, out last)) return sum.TryAdd(last) && sum.TryTotal(out value);
            if (!TryPart(rest, ref sum, out var length, out var ending)) return false;
            at = word.Length - rest.Length + length;
            if (!ordinal || ending.Length is 0 || !word[at..].SequenceEqual(ending)) continue;
            // "eende" is a word of its own; only "honderdeende" counts.
            return !(ending is "de" && word is "eende") && sum.TryTotal(out value);
        }

        return !ordinal && sum.TryTotal(out value);
    }

    private static bool TryIrregular(ReadOnlySpan<char> rest, out int value)
    {
        value = rest switch { "eerste" => 1, "derde" => 3, _ => 0 };
        return value > 0;
    }

    private static bool TryPart(ReadOnlySpan<char> rest, ref WordSum sum, out int length, out string ending)
    {
        if (NumberParts.TryMultiplier(rest, out var multiplier))
        {
            (length, ending) = (multiplier.Word.Length, multiplier.Ending);
            return sum.TryMultiply(multiplier.Value);
        }

        (length, ending) = (0, "");
        return NumberParts.TrySmall(rest, out var small, out length, out ending) && sum.TryAdd(small);
    }
}
