namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Cuts normalised text into words, numbers and signs. Letters and digits part ("groep7", "50min"), hyphens part words ("vmbo-bk"), "t/m" is one word,
/// "1.500" is one number.
/// </summary>
internal static class Tokeniser
{
    public static List<Token> Cut(NormalText text)
    {
        var tokens = new List<Token>(Math.Max(8, text.Length / 5));
        var at = 0;
        while (at < text.Length)
        {
            var spaced = at is 0 || text[at - 1] is ' ';
            if (text[at] is ' ') at++;
            else at = Next(text, at, spaced, tokens);
        }

        return tokens;
    }

    private static int Next(NormalText text, int at, bool spaced, List<Token> tokens)
    {
        if (char.IsAsciiDigit(text[at])) return Number(text, at, spaced, tokens);
        if (!char.IsLetter(text[at]))
        {
            if (IsInsideWord(text, at)) return at + 1;
            tokens.Add(new Token(TokenKind.Sign, at, at + 1, text[at], spaced));
            return at + 1;
        }

        var end = IsUpTo(text, at) ? at + 3 : EndOfWord(text, at);
        tokens.Add(new Token(TokenKind.Word, at, end, 0, spaced));
        return IsShortened(text, at, end) ? end + 1 : end;
    }

    /// <summary>"min. 8", "max. 500", "ca. 20": the dot shortens the word, it ends no sentence.</summary>
    private static bool IsShortened(NormalText text, int start, int end)
    {
        if (end + 1 >= text.Length || text[end] is not '.' || text.Span(start, end) is not ("min" or "max" or "ca" or "ong" or "plm" or "gem" or "incl" or "excl")) return false;
        var next = text[end + 1] is ' ' && end + 2 < text.Length ? end + 2 : end + 1;
        return char.IsAsciiDigit(text[next]) || text[next] is '€';
    }

    /// <summary>The hyphen of "vmbo-bk" and "8-jarigen", not that of "6-9"; the plus of "lhbti+".</summary>
    private static bool IsInsideWord(NormalText text, int at) =>
        text[at] is '+' && at > 0 && char.IsLetter(text[at - 1]) || text[at] is '-' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1])
        && (char.IsLetter(text[at - 1]) || char.IsLetter(text[at + 1]));

    private static int EndOfWord(NormalText text, int at)
    {
        while (at < text.Length && char.IsLetter(text[at])) at++;
        return at;
    }

    private static bool IsUpTo(NormalText text, int at) =>
        text[at] is 't' && at + 2 < text.Length && text[at + 1] is '/' && text[at + 2] is 'm' && (at + 3 == text.Length || !char.IsLetter(text[at + 3]));

    private static int Number(NormalText text, int at, bool spaced, List<Token> tokens)
    {
        var (start, value) = (at, 0L);
        for (; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at])) value = Math.Min(int.MaxValue, (value * 10) + (text[at] - '0'));
            else if (!IsThousands(text, start, at)) break;
        }

        tokens.Add(new Token(TokenKind.Number, start, at, (int)value, spaced));
        return at;
    }

    /// <summary>A dot between one to three digits and exactly three.</summary>
    private static bool IsThousands(NormalText text, int start, int at) =>
        text[at] is '.' && at - start <= 3 && at + 3 < text.Length && Digits(text, at + 1) is 3;

    private static int Digits(NormalText text, int at)
    {
        var count = 0;
        while (at + count < text.Length && count < 4 && char.IsAsciiDigit(text[at + count])) count++;
        return count;
    }
}
