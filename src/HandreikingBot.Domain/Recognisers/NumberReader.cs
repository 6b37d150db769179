using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>
/// Reads the longest number that begins at a token: digits with grouping and decimals, number words over several tokens, multipliers, fractions and mixtures of them
/// ("tweeduizend vijfhonderdzevenenzeventig", "2,5 miljoen", "anderhalf", "drie en een kwart", "een half dozijn", "1 op de 3"), with its sign.
/// </summary>
internal static class NumberReader
{
    private const int MostParts = 24, Dozen = 12, Gross = 144;

    /// <param name="source">The message.</param>
    /// <param name="at">The token where it must begin; a minus sign or "min" counts as its beginning.</param>
    /// <param name="read">The number. When its <see cref="NumberRead.IsArticle"/> is true it may be no number at all.</param>
    public static bool TryRead(TokenText source, int at, out NumberRead read)
    {
        read = default;
        if (!source.Has(at)) return false;
        var place = at;
        var negative = TrySign(source, ref place);
        if (!source.Has(place) || !TryMagnitude(source, place, out read)) return false;
        if (negative) read = read with { First = at, Start = source.Tokens[at].Start, Value = -read.Value, IsArticle = false };
        return double.IsFinite(read.Value);
    }

    /// <summary>As <see cref="TryRead(TokenText, int, out NumberRead)"/>, for who has text and tokens apart.</summary>
    public static bool TryRead(NormalText text, List<Token> tokens, int at, out NumberRead read) => TryRead(new TokenText(text, tokens), at, out read);

    private static bool TrySign(TokenText source, ref int at)
    {
        if (source.Word(at) is "min" or "minus" or "negatief")
        {
            at++;
            return true;
        }

        if (!source.IsSign(at, '-') || source.IsNumber(at - 1)) return false;
        var before = source.Char(source.Tokens[at].Start - 1);
        if (char.IsLetterOrDigit(before) || before is ')') return false;
        // A spaced dash is one of a list or a clause, unless nothing but a sign goes before it.
        if (!source.IsGlued(at + 1) && at > 0 && source.Tokens[at - 1].Kind is not TokenKind.Sign) return false;
        at++;
        return source.IsNumber(at) || source.IsSign(at, ',') || source.IsSign(at, '.');
    }

    private static bool TryMagnitude(TokenText source, int at, out NumberRead read)
    {
        read = default;
        var place = at;
        if (Fractions.TryRead(source, ref place, out var value))
        {
            if (MultiplierAt(source, place) is > 1 and var by) (value, place) = (value * by, place + 1);
            read = Of(source, at, place, value) with { IsFraction = true };
            return true;
        }

        if (source.Word(at) is "half" or "halve" && MultiplierAt(source, at + 1) is > 1 and var whole)
        {
            read = Of(source, at, at + 2, whole / 2);
            return true;
        }

        return TryShare(source, at, out read) || TrySum(source, at, out read);
    }

    /// <summary>"1 op de 3", "een van de drie", "1 uit eenentwintig", "7 gedeeld door 2".</summary>
    private static bool TryShare(TokenText source, int at, out NumberRead read)
    {
        read = default;
        var link = at + 1;
        var divides = source.Word(link) is "gedeeld" && source.Word(link + 1) is "door";
        if (!divides && source.Word(link) is not ("op" or "van" or "uit") || !Counts(source, at, out var count)) return false;
        var behind = divides || source.Word(link + 1) is "de" or "elke" or "iedere" ? link + 2 : link + 1;
        if (!Counts(source, behind, out var all) || (count >= all && !divides) || source.IsWord(behind, "een")) return false;
        read = Of(source, at, behind + 1, count / all) with { IsFraction = true };
        return true;
    }

    private static bool Counts(TokenText source, int at, out double count)
    {
        var isWord = NumberWords.TryCardinal(source.Word(at), out var value);
        count = value;
        if (isWord || !source.IsNumber(at)) return isWord && count > 0;
        var found = DigitNumber.TryRead(source.Text, source.Tokens[at].Start, out var number) && number.IsPlain && number.End == source.Tokens[at].End && !IsLetter(source, number.End);
        count = number.Value;
        return found && count > 0;
    }

    private static bool TrySum(TokenText source, int at, out NumberRead read)
    {
        read = default;
        var (sum, place, end) = (new NumberSum(), at, 0);
        if (!TryBegin(source, ref place, ref end, ref sum)) return false;
        var digits = end > 0;
        for (var part = 0; part < MostParts && TryNext(source, ref place, ref end, ref sum, digits); part++)
        {
        }

        if (place == at + 1 && !digits && source.Word(at) is "een" && !source.HasAccent(at))
        {
            read = Of(source, at, place, 1) with { IsArticle = true };
            return true;
        }

        read = Of(source, at, place, sum.Value) with { InDigits = digits };
        if (end > 0) read = read with { End = end };
        return true;
    }

    /// <param name="source">The message.</param>
    /// <param name="place">Moves behind what was read.</param>
    /// <param name="end">Where digits end, when they do not end with a token; else 0.</param>
    /// <param name="sum">Gets the number.</param>
    private static bool TryBegin(TokenText source, ref int place, ref int end, ref NumberSum sum)
    {
        if (source.Word(place) is { IsEmpty: false } word)
        {
            if (!TryWord(word, ref sum)) return false;
            place++;
            return true;
        }

        var start = source.Tokens[place].Start;
        if (!source.IsNumber(place) && !(source.IsSign(place, ',') || source.IsSign(place, '.'))) return false;
        if (!source.IsNumber(place) && source.Char(start - 1) is not ('\0' or ' ' or '-' or '(' or '€')) return false;
        if (!DigitNumber.TryRead(source.Text, start, out var number) || !sum.TryAddDigits(number.Value)) return false;
        (place, end) = (source.TokenFrom(place, number.End), number.End);
        return true;
    }

    private static bool TryWord(ReadOnlySpan<char> word, ref NumberSum sum)
    {
        if (NumberWords.TryMultiplier(word, out var by)) return word.Length > 3 && sum.TryMultiply(by);
        if (NumberWords.TryCardinal(word, out var value)) return sum.TryAdd(value);
        if (!TryHalf(word, out var half)) return false;
        return sum.TryAddDigits(half);
    }

    /// <summary>"anderhalf", "tweeenhalf", "drieeneenhalf".</summary>
    private static bool TryHalf(ReadOnlySpan<char> word, out double value)
    {
        value = 1.5;
        if (word is "anderhalf" or "anderhalve") return true;
        if (!word.EndsWith("half") && !word.EndsWith("halve")) return false;
        word = word[..^(word[^1] is 'f' ? 4 : 5)];
        if (word.EndsWith("en")) word = word[..^2];
        else if (word.EndsWith("eneen")) word = word[..^5];
        else return false;
        var counts = NumberWords.TryCardinal(word, out var count) && count is > 0 and < 100;
        value = count + 0.5;
        return counts;
    }

    private static bool TryNext(TokenText source, ref int place, ref int end, ref NumberSum sum, bool digits)
    {
        if (end > 0 && IsLetter(source, end)) return false;
        if (TryDecimals(source, ref place, ref sum) || TryMixed(source, ref place, ref sum, digits) || TryMultiplied(source, ref place, ref sum))
        {
            end = 0;
            return true;
        }

        var next = source.IsWord(place, "en") && sum.HasRoom ? place + 1 : place;
        if (!sum.HasRoom || (source.IsWord(next, "een") && next == place)) return false;
        var longer = sum;
        if (!NumberWords.TryCardinal(source.Word(next), out var value) || !longer.TryAdd(value) || !CanGoOn(longer, MultiplierAt(source, next + 1))) return false;
        (place, end, sum) = (next + 1, 0, longer);
        return true;
    }

    /// <summary>Not so in "een miljoen en twee miljoen": the second million makes it another number.</summary>
    private static bool CanGoOn(NumberSum sum, double by) => by is 1 or Dozen or Gross || sum.TryMultiply(by);

    private static bool TryMultiplied(TokenText source, ref int place, ref NumberSum sum)
    {
        if (MultiplierAt(source, place) is not (> 1 and var by)) return false;
        if (by is Dozen or Gross ? !sum.TryMultiplyLast(by) : !sum.TryMultiply(by)) return false;
        place++;
        return true;
    }

    /// <summary>"twee komma vijf", "nul komma nul drie".</summary>
    private static bool TryDecimals(TokenText source, ref int place, ref NumberSum sum)
    {
        if (source.Word(place) is not ("komma" or "punt") || sum.EndsWithMultiplier) return false;
        var (next, factor, decimals) = (place + 1, 1.0, 0.0);
        for (var part = 0; part < MostParts && NumberWords.TryCardinal(source.Word(next), out var value) && value < 100; part++)
        {
            factor *= value < 10 ? 10 : 100;
            decimals += value / factor;
            next++;
            if (value >= 10) break;
        }

        if (next == place + 1) return false;
        sum.AddDecimals(decimals);
        place = next;
        return true;
    }

    /// <summary>A fraction behind a whole number.</summary>
    private static bool TryMixed(TokenText source, ref int place, ref NumberSum sum, bool digits)
    {
        var and = source.IsWord(place, "en");
        var next = and ? place + 1 : place;
        var fits = and || sum.HasRoom || source.Word(next) is "driekwart" || (source.Has(next) && source.Tokens[next].Kind is TokenKind.Sign);
        if (!fits && !(digits && source.IsNumber(next))) return false;
        if (!Fractions.TryRead(source, ref next, out var fraction)) return false;
        var by = MultiplierAt(source, next);
        if (!sum.TryAddFraction(fraction, by)) return false;
        place = by > 1 ? next + 1 : next;
        return true;
    }

    /// <returns>1 when no multiplier stands here.</returns>
    private static double MultiplierAt(TokenText source, int at)
    {
        var word = source.Word(at);
        if (word is "dozijn" or "dozijnen") return Dozen;
        if (word is "gros") return Gross;
        return NumberWords.TryMultiplier(word, out var by) ? by : 1;
    }

    private static bool IsLetter(TokenText source, int index) => char.IsLetter(source.Char(index)) && source.Char(index - 1) is not ' ';

    private static NumberRead Of(TokenText source, int first, int behind, double value) =>
        new(first, behind - 1, source.Tokens[first].Start, source.Tokens[behind - 1].End, value);
}
