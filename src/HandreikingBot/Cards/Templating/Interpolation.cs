using System.Collections.Immutable;
using System.Text;

namespace HandreikingBot.Cards.Templating;

/// <summary>A piece of a text with expressions: literal text, or an expression with its own source between <c>${</c> and <c>}</c>.</summary>
internal readonly record struct Piece(string Source, Expression? Expression);

/// <summary>Cuts a JSON string into literal text and expressions. <c>\$</c> and <c>\`</c> stand for the sign itself, in strings that hold an expression.</summary>
internal static class Interpolation
{
    /// <returns>The pieces, or none when the string holds no expression and is taken as it stands.</returns>
    /// <exception cref="FormatException">An expression is not closed or not of our language.</exception>
    public static ImmutableArray<Piece> Cut(string text)
    {
        if (!text.Contains("${", StringComparison.Ordinal)) return [];
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var literal = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '$' or '`') { literal.Append(text[++at]); continue; }
            if (text[at] == '`') throw new FormatException("a ` must be written \\` in a text with expressions");
            if (text[at] != '$' || at + 1 == text.Length || text[at + 1] != '{') { literal.Append(text[at]); continue; }
            var end = EndOf(text, at + 2);
            if (literal.Length > 0) pieces.Add(new Piece(literal.ToString(), null));
            literal.Clear();
            pieces.Add(new Piece(text[at..(end + 1)], ExpressionParser.Parse(text.AsSpan((at + 2)..end))));
            at = end;
        }
        if (literal.Length > 0) pieces.Add(new Piece(literal.ToString(), null));
        return pieces.ToImmutable();
    }

    private static int EndOf(string text, int start)
    {
        char? quote = null;
        for (var at = start; at < text.Length; at++)
        {
            if (quote is null && text[at] == '}') return at;
            if (quote is null && text[at] is '\'' or '"') quote = text[at];
            else if (quote is not null && text[at] == '\\') at++;
            else if (text[at] == quote) quote = null;
        }
        throw new FormatException("an expression is not closed with }");
    }
}
