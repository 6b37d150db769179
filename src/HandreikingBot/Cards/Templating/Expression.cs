using System.Collections.Immutable;

namespace HandreikingBot.Cards.Templating;

/// <summary>A compiled expression of the template language: everything that may stand between <c>${</c> and <c>}</c>.</summary>
internal abstract record Expression
{
    private Expression() { }

    public sealed record Literal(CardValue Value) : Expression;

    /// <summary><c>a.b['c'].d</c>: ends in a name, so a missing part anywhere makes the whole path missing. <see cref="Of"/> is null at the data itself.</summary>
    public sealed record Path(Expression? Of, ImmutableArray<Step> Steps) : Expression;

    /// <summary><c>a['b']</c> or <c>a[0]</c>: ends in an index, where a list that is too short is a fault.</summary>
    public sealed record Element(Expression Of, Expression At) : Expression;

    public sealed record Call(CardFunction Function, ImmutableArray<Expression> Arguments) : Expression;
}

/// <summary>One step of a path: a field's name, or an index between brackets.</summary>
internal readonly record struct Step(string? Name, Expression? At);
