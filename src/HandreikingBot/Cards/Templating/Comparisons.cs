using System.Collections.Immutable;

namespace HandreikingBot.Cards.Templating;

/// <summary>Functions that compare two values; texts by their characters, numbers as numbers, never a text with a number.</summary>
internal static class Comparisons
{
    public static CardValue Equal(ImmutableArray<Expression> arguments, Scope scope, bool substitute) => Compare(arguments, scope, Same);

    public static CardValue Unequal(ImmutableArray<Expression> arguments, Scope scope, bool substitute) => Compare(arguments, scope, (left, right) => !Same(left, right));

    public static CardFunction.Body Ordered(Func<int, bool> holds) => (arguments, scope, substitute) =>
    {
        var left = Evaluator.Evaluate(arguments[0], scope, substitute: false);
        var right = Evaluator.Evaluate(arguments[1], scope, substitute: false);
        if (left.IsFault || left.IsNothing || right.IsFault || right.IsNothing) return CardValue.Of(false);
        return (left.Kind, right.Kind) switch
        {
            (CardValueKind.Number, CardValueKind.Number) => CardValue.Of(holds(left.Number.CompareTo(right.Number))),
            (CardValueKind.Text, CardValueKind.Text) => CardValue.Of(holds(string.CompareOrdinal(left.Text, right.Text))),
            _ => CardValue.Fault("two things of different kinds are compared by size"),
        };
    };

    /// <summary>A text within a text, a value within a list, or a field within an object.</summary>
    public static CardValue Contains(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        var (whole, part) = (Evaluator.Evaluate(arguments[0], scope, substitute), Evaluator.Evaluate(arguments[1], scope, substitute));
        if (whole.IsFault || part.IsFault) return CardValue.Of(false);
        if (whole.List is { } list) return CardValue.Of(list.Any(item => Same(CardValue.Of(item), part)));
        if (part.Kind != CardValueKind.Text) return CardValue.Of(false);
        return CardValue.Of(whole.Kind == CardValueKind.Text
            ? whole.Text.Contains(part.Text, StringComparison.Ordinal)
            : Scope.Field(whole, part.Text).Kind != CardValueKind.Missing);
    }

    private static CardValue Compare(ImmutableArray<Expression> arguments, Scope scope, Func<CardValue, CardValue, bool> compare)
    {
        var left = Evaluator.Evaluate(arguments[0], scope, substitute: false);
        var right = Evaluator.Evaluate(arguments[1], scope, substitute: false);
        return CardValue.Of(!left.IsFault && !right.IsFault && compare(left, right));
    }

    private static bool Same(CardValue left, CardValue right)
    {
        if (left.IsNothing || right.IsNothing) return left.IsNothing && right.IsNothing;
        if (left.Kind != right.Kind) return false;
        return left.Kind switch
        {
            CardValueKind.Truth => left.Truth == right.Truth,
            CardValueKind.Number => Math.Abs(left.Number - right.Number) < Math.BitIncrement(1) - 1,
            CardValueKind.Text => string.Equals(left.Text, right.Text, StringComparison.Ordinal),
            _ => System.Text.Json.Nodes.JsonNode.DeepEquals(left.ToNode(), right.ToNode()),
        };
    }
}
