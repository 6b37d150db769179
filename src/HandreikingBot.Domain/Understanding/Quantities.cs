using HandreikingBot.Domain.Recognisers;

namespace HandreikingBot.Domain.Understanding;

/// <summary>The numbers of the recogniser that count something in a school's message.</summary>
internal static class Quantities
{
    private const double Largest = 1e15;

    /// <summary>Not the article "een", not "groep 7/8", "1,3" or "groep 7 120 leerlingen" (numbers beside each other), not "een half" (phrases say "een half uur"), and no "derde" of "een derde klas".</summary>
    public static NumberRead? At(NormalText text, List<Token> tokens, int at)
    {
        var first = tokens[at];
        if (first.Kind is TokenKind.Sign || !NumberReader.TryRead(text, tokens, at, out var read) || read.IsArticle || read.Value is < 0 or > Largest) return null;
        var source = new TokenText(text, tokens);
        for (var n = at; n <= read.Last; n++)
            if (source.IsSign(n, '/') || (n > at && !read.IsFraction && source.IsNumber(n) && source.Tokens[n].Spaced)) return null;
        if (read.IsWhole) return read;
        if (read.InDigits) return IsAmount(source, read) ? read : null;
        if (source.Word(at) is "een" && source.Word(at + 1) is "half" or "halve") return null;
        // "de derde van de havo" is no third part.
        if (read is { IsFraction: true, InDigits: false } && source.Word(at - 1) is "de") return null;
        // "8 van 50 minuten" is no part of fifty.
        if (read.IsFraction && source.Word(read.Last + 1) is "minuten" or "minuut" or "min" or "uur" or "euro") return null;
        return !read.IsFraction || read.Value * 2 == Math.Floor(read.Value * 2) || source.Word(at + 1) is "op" or "van" or "uit" ? read : null;
    }

    /// <summary>"2,50" is one number; "1,3" only beside what it counts, else it is a choice of two.</summary>
    private static bool IsAmount(TokenText source, NumberRead read)
    {
        if (source.Tokens[read.Last].Length > 1 || source.IsSign(read.First - 1, '€') || source.Word(read.First - 1) is "eur" or "euro") return true;
        return source.Word(read.Last + 1) is "euro" or "eur" or "uur" or "uren" or "jaar" or "week" or "weken" or "dag" or "dagen" or "maand" or "maanden" or "lesuur" or "lesuren" or "per" or "pp" or "keer";
    }
}
