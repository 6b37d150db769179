namespace HandreikingBot.Domain.Recognisers;

/// <summary>Reads one ordinal: "eenentwintigste", "vier miljoen vierhonderdduizendste", "8ste", "2de", "1e".</summary>
internal static class OrdinalReader
{
    private const int MostParts = 12, MostDigits = 9;

    public static bool TryRead(TokenText source, int at, out NumberRead read) =>
        TryDigits(source, at, out read) || TryWords(source, at, out read);

    private static bool TryDigits(TokenText source, int at, out NumberRead read)
    {
        read = default;
        if (!source.IsNumber(at) || source.Tokens[at].Length > MostDigits || !source.IsGlued(at + 1)) return false;
        var token = source.Tokens[at];
        if (source.Word(at + 1) is not ("e" or "de" or "ste" or "en") || token.End != source.Tokens[at + 1].Start || char.IsLetterOrDigit(source.Char(token.Start - 1))) return false;
        // "10en": tens, no ordinal; "1e10" is a number.
        if (source.IsWord(at + 1, "en") || char.IsDigit(source.Char(source.Tokens[at + 1].End))) return false;
        read = new NumberRead(at, at + 1, token.Start, source.Tokens[at + 1].End, token.Value) { InDigits = true };
        return true;
    }

    /// <summary>Cardinals of which each fits under the one before it, with an ordinal at the end.</summary>
    private static bool TryWords(TokenText source, int at, out NumberRead read)
    {
        read = default;
        var (sum, place) = (new NumberSum(), at);
        for (var part = 0; part < MostParts; part++)
        {
            if (sum.HasRoom && source.IsWord(place, "en")) place++;
            var word = source.Word(place);
            if (NumberWords.TryOrdinal(word, out var last) && TryEnd(ref sum, word, last, place == at))
            {
                read = new NumberRead(at, place, source.Tokens[at].Start, source.Tokens[place].End, sum.Value);
                return sum.Value < long.MaxValue;
            }

            if (NumberWords.TryMultiplier(word, out var by) && word.Length > 3 ? !sum.TryMultiply(by) : !NumberWords.TryCardinal(word, out var value) || !sum.TryAdd(value)) return false;
            place++;
        }

        return false;
    }

    /// <summary>"drie biljoenste" multiplies, "tweeduizend zestiende" adds. Behind a small number an ordinal is a fraction ("drie vijfde") and stands by itself.</summary>
    private static bool TryEnd(ref NumberSum sum, ReadOnlySpan<char> word, long last, bool first)
    {
        if (first) return sum.TryAdd(last);
        if (IsMultiplier(last) && NumberWords.TryMultiplier(word[..^3], out _)) return sum.TryMultiply(last);
        return sum.TryAdd(last);
    }

    private static bool IsMultiplier(long value) => value is 100 or 1_000 or 1_000_000 or 1_000_000_000 or 1_000_000_000_000 or 1_000_000_000_000_000;
}
