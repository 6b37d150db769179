using System.Collections.Immutable;

namespace HandreikingBot.Cards.Templating;

/// <summary>
/// Reads one expression. Order of binding as in the official grammar, where comparing by size binds looser than comparing for equality:
/// <c>?:</c>, <c>||</c>, <c>&amp;&amp;</c>, <c>&lt; &lt;= &gt; &gt;=</c>, <c>== !=</c>, <c>+ -</c>, <c>* / %</c>, then a single <c>!</c> or <c>-</c>.
/// </summary>
internal ref struct ExpressionParser
{
    private static readonly string[][] Levels = [["||"], ["&&"], ["<", "<=", ">", ">="], ["==", "!="], ["+", "-"], ["*", "/", "%"]];
    private const int MostNested = 32;
    private Tokens tokens;
    private Token token;
    private int depth;

    private ExpressionParser(ReadOnlySpan<char> source)
    {
        tokens = new Tokens(source);
        token = tokens.Next();
    }

    /// <exception cref="FormatException">The source is not an expression of our language; the message says what is wrong.</exception>
    public static Expression Parse(ReadOnlySpan<char> source)
    {
        var parser = new ExpressionParser(source);
        var expression = parser.Whole();
        return parser.token.Kind == TokenKind.End ? expression : throw new FormatException($"'{parser.token.Text}' is not expected here");
    }

    private Expression Whole()
    {
        if (++depth > MostNested) throw new FormatException("the expression is nested too deep");
        var condition = Binary(0);
        if (Accept("?"))
        {
            var then = Whole();
            Expect(":");
            condition = Call("if", [condition, then, Whole()]);
        }
        depth--;
        return condition;
    }

    private Expression Binary(int level)
    {
        if (level == Levels.Length) return Unary();
        var left = Binary(level + 1);
        while (token.Kind == TokenKind.Sign && Levels[level].Contains(token.Text, StringComparer.Ordinal))
        {
            var sign = token.Text;
            token = tokens.Next();
            left = Call(sign, [left, Binary(level + 1)]);
        }
        return left;
    }

    private Expression Unary()
    {
        if (Accept("!")) return Call("!", [Unary()]);
        if (Accept("-")) return Call("-", [new Expression.Literal(CardValue.Of(0)), Unary()]);
        var primary = Primary();
        while (true)
        {
            if (Accept(".")) primary = Paths.Member(primary, Name());
            else if (Accept("[")) { primary = new Expression.Element(primary, Whole()); Expect("]"); }
            else return primary;
        }
    }

    private Expression Primary()
    {
        var first = token;
        token = tokens.Next();
        switch (first.Kind)
        {
            case TokenKind.Number: return new Expression.Literal(CardValue.Of(first.Number));
            case TokenKind.Text: return new Expression.Literal(CardValue.Of(first.Text));
            case TokenKind.Name when Accept("("): return Call(first.Text, Arguments());
            case TokenKind.Name: return Paths.Named(first.Text);
            case TokenKind.Sign when first.Text == "(":
                var inner = Whole();
                Expect(")");
                return inner;
            default: throw new FormatException($"'{first.Text}' is not expected here");
        }
    }

    private ImmutableArray<Expression> Arguments()
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        if (Accept(")")) return [];
        do arguments.Add(Whole()); while (Accept(","));
        Expect(")");
        return arguments.ToImmutable();
    }

    private static Expression.Call Call(string name, ImmutableArray<Expression> arguments)
    {
        if (!CardFunction.All.TryGetValue(name, out var function)) throw new FormatException($"unknown function '{name}'");
        return arguments.Length >= function.Least && arguments.Length <= function.Most
            ? new Expression.Call(function, arguments)
            : throw new FormatException($"'{name}' does not take {arguments.Length} arguments");
    }

    private string Name()
    {
        var name = token.Kind == TokenKind.Name ? token.Text : throw new FormatException($"a name is expected, not '{token.Text}'");
        token = tokens.Next();
        return name;
    }

    private bool Accept(string sign)
    {
        if (token.Kind != TokenKind.Sign || token.Text != sign) return false;
        token = tokens.Next();
        return true;
    }

    private void Expect(string sign)
    {
        if (!Accept(sign)) throw new FormatException($"'{sign}' is expected, not '{token.Text}'");
    }
}
