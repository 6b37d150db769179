using System.Runtime.InteropServices;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>A message cut into tokens, as the recognisers look at it. Places outside the list are no word, no sign and no number.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TokenText(NormalText Text, List<Token> Tokens)
{
    public static TokenText Of(string text)
    {
        var normal = new NormalText(text);
        return new TokenText(normal, Tokeniser.Cut(normal));
    }

    public int Count => Tokens.Count;

    public bool Has(int at) => at >= 0 && at < Tokens.Count;

    public bool IsNumber(int at) => Has(at) && Tokens[at].Kind is TokenKind.Number;

    public bool IsSign(int at, char sign) => Has(at) && Tokens[at].IsSign(sign);

    /// <summary>The word at this place; empty for a sign, a number or no place.</summary>
    public ReadOnlySpan<char> Word(int at) => Has(at) && Tokens[at].Kind is TokenKind.Word ? Text.Span(Tokens[at].Start, Tokens[at].End) : [];

    public bool IsWord(int at, ReadOnlySpan<char> word) => Word(at).SequenceEqual(word);

    /// <summary>Stands against what is before it, without white space.</summary>
    public bool IsGlued(int at) => Has(at) && !Tokens[at].Spaced;

    /// <summary>The character of the normalised text, or a null character outside it.</summary>
    public char Char(int index) => index >= 0 && index < Text.Length ? Text[index] : '\0';

    /// <summary>The first token at or behind <paramref name="at"/> that begins at character <paramref name="end"/> or later.</summary>
    public int TokenFrom(int at, int end)
    {
        while (at < Tokens.Count && Tokens[at].Start < end) at++;
        return at;
    }

    /// <summary>What was typed from character <paramref name="start"/> up to <paramref name="end"/> of the normalised text.</summary>
    public TextSpan SpanOf(int start, int end)
    {
        var (from, behind) = (Text.OriginOf(start), Text.OriginEndOf(end));
        return new TextSpan(from, behind - 1, Text.Original[from..behind]);
    }

    /// <summary>Written with an accent ("één"), which the normalised text no longer shows.</summary>
    public bool HasAccent(int at)
    {
        for (var n = Tokens[at].Start; n < Tokens[at].End; n++)
            if (Text.Original[Text.OriginOf(n)] > '\u007F' || Text.OriginEndOf(n + 1) > Text.OriginOf(n) + 1) return true;
        return false;
    }
}
