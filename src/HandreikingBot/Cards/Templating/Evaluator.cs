using System.Diagnostics;
using System.Text;

namespace HandreikingBot.Cards.Templating;

/// <summary>
/// Evaluates expressions the way npm adaptive-expressions 4.23 does. <c>substitute</c> is its "null substitution": outside conditions
/// a path that leads nowhere reads as its own source, <c>${path}</c>, so that a forgotten field is seen and never silently empty.
/// </summary>
internal static class Evaluator
{
    public static CardValue Evaluate(Expression expression, Scope scope, bool substitute) => expression switch
    {
        Expression.Literal literal => literal.Value,
        Expression.Path path => Follow(path, scope, substitute),
        Expression.Element element => Take(element, scope, substitute),
        Expression.Call call => call.Function.Run(call.Arguments, scope, substitute),
        _ => throw new UnreachableException($"Unknown expression {expression.GetType().Name}"),
    };

    private static CardValue Follow(Expression.Path path, Scope scope, bool substitute)
    {
        var steps = path.Steps.AsSpan();
        var value = path.Of is null ? scope.Find(steps[0].Name ?? "") : Evaluate(path.Of, scope, substitute);
        if (value.IsFault) return value;
        if (path.Of is null) steps = steps[1..];
        foreach (var step in steps)
        {
            if (step.Name is { } name) { value = Scope.Field(value, name); continue; }
            var at = IndexOf(step, scope);
            if (at.Kind is not (CardValueKind.Number or CardValueKind.Text)) return CardValue.Fault("an index is neither a number nor a text");
            value = Pick(value, at);
        }
        return value.Kind == CardValueKind.Missing && substitute ? CardValue.Of(Source(path, scope)) : value;
    }

    private static CardValue Take(Expression.Element element, Scope scope, bool substitute)
    {
        var of = Evaluate(element.Of, scope, substitute);
        if (of.IsFault) return of;
        var at = Evaluate(element.At, scope, substitute: false);
        if (at.Kind == CardValueKind.Text) return Scope.Field(of, at.Text);
        if (at.Kind != CardValueKind.Number) return CardValue.Fault("an index is neither a number nor a text");
        if (of.IsNothing) return CardValue.Missing;
        if (of.List is not { } list) return CardValue.Fault("what is indexed is not a list");
        return at.Number >= 0 && at.Number < list.Count ? CardValue.Of(list[(int)at.Number]) : CardValue.Fault($"index {at.Number} is outside the list");
    }

    private static CardValue Pick(CardValue of, CardValue at)
    {
        if (at.Kind == CardValueKind.Text) return Scope.Field(of, at.Text);
        return of.List is { } list && at.Number >= 0 && at.Number < list.Count ? CardValue.Of(list[(int)at.Number]) : CardValue.Missing;
    }

    private static CardValue IndexOf(Step step, Scope scope) => step.At is { } at ? Evaluate(at, scope, substitute: false) : CardValue.Missing;

    private static string Source(Expression.Path path, Scope scope)
    {
        var source = new StringBuilder("${");
        foreach (var step in path.Steps)
        {
            if (step.Name is { } name) { source.Append(source.Length > 2 ? "." : "").Append(name); continue; }
            var at = IndexOf(step, scope);
            source.Append(at.Kind == CardValueKind.Number ? $"[{at.ToText()}]" : $"['{at.Text}']");
        }
        return source.Append('}').ToString();
    }
}
