using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>
/// Finds the one word or sign of a message that says most clearly yes or no. The score is that of the choice recogniser of Recognizers-Text: 0.4 + 0.6 × the part of the message's
/// words that it is; of equal scores the first counts. A yes that "niet" follows ("zeker niet") is none.
/// </summary>
internal static class YesNoRecogniser
{
    public static List<Recognised> Find(TokenText source)
    {
        var words = Count(source, 0, source.Count);
        var (best, first, behind, yes) = (0, 0, 0, false);
        for (var at = 0; at < source.Count; at++)
        {
            if (Answer(source, at, words, out var end) is not { } answer || (answer && source.IsWord(end, "niet"))) continue;
            var said = Math.Max(1, Count(source, at, end));
            if (said > best) (best, first, behind, yes) = (said, at, end, answer);
            at = end - 1;
        }

        if (best is 0) return [];
        var score = 0.4 + (0.6 * Math.Min(1.0, best / (double)Math.Max(1, words)));
        return [new Recognised.YesNo(source.SpanOf(source.Tokens[first].Start, source.Tokens[behind - 1].End), yes, score)];
    }

    private static bool? Answer(TokenText source, int at, int words, out int behind)
    {
        behind = at + 1;
        if (source.Tokens[at].Kind is TokenKind.Sign) return OfSign(source, at, out behind);
        switch (source.Word(at))
        {
            case "mee" when source.IsWord(at + 1, "eens"):
                behind = at + 2;
                return true;
            case "ja" or "jazeker" or "jawel" or "jep" or "jup" or "yes" or "yep" or "yup" or "yeah" or "zeker" or "zekers" or "natuurlijk" or "tuurlijk" or "uiteraard"
                or "vanzelfsprekend" or "absoluut" or "prima" or "akkoord" or "ok" or "oke" or "okay" or "okee" or "okido" or "correct" or "klopt" or "inderdaad":
                return true;
            case "nee" or "neen" or "nope" or "no" or "niet" or "nooit" or "geenszins" or "onjuist" or "incorrect" or "onwaar" or "oneens":
                return false;
            case "waar" or "goed" or "eens" or "graag" or "juist" when Judges(source, at, words):
                return true;
            case "fout" or "verkeerd" when Judges(source, at, words):
                return false;
            default:
                return null;
        }
    }

    /// <summary>A word that says yes or no only by itself or behind "is": "waar" also asks where.</summary>
    private static bool Judges(TokenText source, int at, int words) => words is 1 || source.Word(at - 1) is "is" or "het" or "helemaal";

    /// <summary>A thumb, a hand, a ring of fingers, with or without a colour of skin. Each is two characters.</summary>
    private static bool? OfSign(TokenText source, int at, out int behind)
    {
        behind = at + 1;
        if (source.IsSign(at, '\u270B')) behind = SkinFrom(source, at + 1);
        if (source.IsSign(at, '\u270B')) return false;
        if (!source.IsSign(at, '\uD83D') || !source.IsGlued(at + 1)) return null;
        behind = SkinFrom(source, at + 2);
        return (char)source.Tokens[at + 1].Value switch
        {
            '\uDC4D' or '\uDC4C' => true,
            '\uDC4E' or '\uDD90' => false,
            _ => null,
        };
    }

    private static int SkinFrom(TokenText source, int at) =>
        source.IsSign(at, '\uD83C') && source.Has(at + 1) && source.Tokens[at + 1].Value is >= '\uDFFB' and <= '\uDFFF' ? at + 2 : at;

    /// <summary>Words, numbers and signs of two characters; a sign's colour counts by itself. Other signs say nothing.</summary>
    private static int Count(TokenText source, int from, int to)
    {
        var count = 0;
        for (var at = from; at < to; at++)
        {
            var token = source.Tokens[at];
            if (token.Kind is TokenKind.Sign ? char.IsHighSurrogate((char)token.Value) : !IsSameWord(source, at)) count++;
        }

        return count;
    }

    /// <summary>A number and a word that touch are one word.</summary>
    private static bool IsSameWord(TokenText source, int at) => at > 0 && source.Tokens[at - 1].Kind is not TokenKind.Sign && source.Tokens[at - 1].End == source.Tokens[at].Start;
}
