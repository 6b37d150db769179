using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>Fractions by themselves: "3/4", "½", "een half", "driekwart", "vijf achtsten", "een-achtste", "vijf / achtste".</summary>
internal static class Fractions
{
    private const long MostCounted = 999_999_999_999;

    private const string Signs = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

    private static readonly double[] SignValues =
        [1.0 / 2, 1.0 / 3, 2.0 / 3, 1.0 / 4, 3.0 / 4, 1.0 / 5, 2.0 / 5, 3.0 / 5, 4.0 / 5, 1.0 / 6, 5.0 / 6, 1.0 / 7, 1.0 / 8, 3.0 / 8, 5.0 / 8, 7.0 / 8, 1.0 / 9, 1.0 / 10];

    /// <summary>Reads a fraction at <paramref name="at"/> and moves behind it; when there is none, nothing moves.</summary>
    public static bool TryRead(TokenText source, ref int at, out double value) =>
        TrySign(source, ref at, out value) || TryDigits(source, ref at, out value) || TryWords(source, ref at, out value);

    private static bool TrySign(TokenText source, ref int at, out double value)
    {
        value = 0;
        if (!source.Has(at) || source.Tokens[at].Kind is not TokenKind.Sign) return false;
        value = OfSign((char)source.Tokens[at].Value);
        if (value > 0) at++;
        return value > 0;
    }

    private static double OfSign(char sign) => Signs.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var place ? SignValues[place] : 0;

    /// <summary>"3/4", but no part of "17/5/2018".</summary>
    private static bool TryDigits(TokenText source, ref int at, out double value)
    {
        value = 0;
        if (!source.IsNumber(at) || !source.IsSign(at + 1, '/') || !source.IsNumber(at + 2) || !source.IsGlued(at + 1) || !source.IsGlued(at + 2)) return false;
        var isRow = (source.IsSign(at + 3, '/') && source.IsGlued(at + 3) && source.IsNumber(at + 4)) || (source.IsGlued(at) && source.IsSign(at - 1, '/') && source.IsNumber(at - 2));
        if (isRow || !TryPlain(source, at, out var count) || !TryPlain(source, at + 2, out var parts) || parts is 0) return false;
        (value, at) = (count / (double)parts, at + 3);
        return true;
    }

    private static bool TryWords(TokenText source, ref int at, out double value)
    {
        value = 0;
        if (source.Word(at) is "driekwart")
        {
            (value, at) = (0.75, at + 1);
            return true;
        }

        var behind = at + 1;
        if (!NumberWords.TryCardinal(source.Word(at), out var count) && !TryPlain(source, at, out count)) return false;
        if (source.IsSign(behind, '/')) behind++;
        if (!TryParts(source.Word(behind), count, source.IsNumber(at), out var parts)) return false;
        (value, at) = (count / (double)parts, behind + 1);
        return true;
    }

    /// <summary>The lower number: "half" after one, "kwart", an ordinal from "derde" on. "Een tweede" is another one, "7 derde" no fraction of a digit.</summary>
    private static bool TryParts(ReadOnlySpan<char> word, long count, bool inDigits, out long parts)
    {
        parts = word switch { "half" or "halve" or "helft" => 2, "kwart" or "kwarten" => 4, _ => 0 };
        if (parts is 2) return count is 1;
        if (parts is 4) return true;
        if (word.IsEmpty || (!NumberWords.TryOrdinal(word, out parts) && !(word[^1] is 'n' && NumberWords.TryOrdinal(word[..^1], out parts)))) return false;
        return parts > 2 && !(inDigits && count > parts);
    }

    private static bool TryPlain(TokenText source, int at, out long value)
    {
        value = 0;
        if (!source.IsNumber(at)) return false;
        var token = source.Tokens[at];
        for (var n = token.Start; n < token.End; n++)
        {
            if (!char.IsAsciiDigit(source.Text[n]) || value > MostCounted / 10) return false;
            value = (value * 10) + (source.Text[n] - '0');
        }

        return true;
    }
}
