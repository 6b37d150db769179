using System.Collections.Immutable;

namespace HandreikingBot.Cards.Templating;

/// <summary>Makes names, members and indexes into paths, so that <c>a.b[0].c</c> is followed in one go.</summary>
internal static class Paths
{
    public static Expression Named(string name) => name switch
    {
        "true" => new Expression.Literal(CardValue.Of(true)),
        "false" => new Expression.Literal(CardValue.Of(false)),
        "null" => new Expression.Literal(CardValue.Null),
        ['$', ..] when name is not ("$root" or "$data" or "$index") => throw new FormatException($"unknown name '{name}'"),
        _ => new Expression.Path(null, [new Step(name, null)]),
    };

    public static Expression Member(Expression of, string name)
    {
        var (start, steps) = Unfold(of);
        return new Expression.Path(start, steps.Add(new Step(name, null)));
    }

    private static (Expression? Start, ImmutableArray<Step> Steps) Unfold(Expression expression)
    {
        if (expression is Expression.Path path) return (path.Of, path.Steps);
        if (expression is not Expression.Element element) return (expression, []);
        var (start, steps) = Unfold(element.Of);
        return (start, steps.Add(new Step(null, element.At)));
    }
}
