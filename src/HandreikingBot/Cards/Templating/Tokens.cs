using System.Globalization;
using System.Text;

namespace HandreikingBot.Cards.Templating;

internal enum TokenKind { End, Name, Number, Text, Sign }

internal readonly record struct Token(TokenKind Kind, string Text, double Number = 0);

/// <summary>Cuts the source of one expression into tokens. What the language does not know is a <see cref="FormatException"/>, caught where templates are compiled.</summary>
internal ref struct Tokens(ReadOnlySpan<char> source)
{
    private static readonly string[] LongSigns = ["==", "!=", ">=", "<=", "&&", "||"];
    private const string Signs = "+-*/%<>!()[].,?:";
    private readonly ReadOnlySpan<char> source = source;
    private int at;

    public Token Next()
    {
        while (at < source.Length && char.IsWhiteSpace(source[at])) at++;
        if (at == source.Length) return new Token(TokenKind.End, "the end");
        var first = source[at];
        if (first is '\'' or '"') return Quoted(first);
        if (char.IsAsciiDigit(first)) return Digits();
        if (char.IsAsciiLetter(first) || first is '_' or '$') return Name();
        return Sign();
    }

    private Token Name()
    {
        var start = at++;
        while (at < source.Length && (char.IsAsciiLetterOrDigit(source[at]) || source[at] == '_')) at++;
        return new Token(TokenKind.Name, source[start..at].ToString());
    }

    private Token Digits()
    {
        var start = at;
        while (at < source.Length && (char.IsAsciiDigit(source[at]) || (source[at] == '.' && at + 1 < source.Length && char.IsAsciiDigit(source[at + 1])))) at++;
        var text = source[start..at].ToString();
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new Token(TokenKind.Number, text, number)
            : throw new FormatException($"'{text}' is not a number");
    }

    private Token Quoted(char quote)
    {
        var text = new StringBuilder();
        for (at++; at < source.Length && source[at] != quote; at++)
        {
            text.Append(source[at] == '\\' && at + 1 < source.Length ? Escaped(source[++at], quote) : source[at].ToString());
        }
        if (at++ >= source.Length) throw new FormatException("a text is not closed");
        return new Token(TokenKind.Text, text.ToString());
    }

    private static string Escaped(char letter, char quote) => letter switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        '\\' => "\\",
        _ when letter == quote => quote.ToString(),
        _ => "\\" + letter,
    };

    private Token Sign()
    {
        foreach (var sign in LongSigns)
        {
            if (source[at..].StartsWith(sign, StringComparison.Ordinal)) { at += 2; return new Token(TokenKind.Sign, sign); }
        }
        var single = source[at];
        if (!Signs.Contains(single, StringComparison.Ordinal)) throw new FormatException($"'{single}' is not known here");
        at++;
        return new Token(TokenKind.Sign, single.ToString());
    }
}
