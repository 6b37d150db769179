using System.Collections.Immutable;

namespace HandreikingBot.Cards.Templating;

/// <summary>Arithmetic. Whole numbers divide to a whole number, rounded down, as in the official expander.</summary>
internal static class Sums
{
    private static readonly CardValue NotNumber = CardValue.Fault("something that is not a number is calculated with");

    /// <summary>Adds numbers; with a text on either side it puts the two after each other.</summary>
    public static CardValue Add(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        var (left, right) = (Evaluator.Evaluate(arguments[0], scope, substitute), Evaluator.Evaluate(arguments[1], scope, substitute));
        if (!Addable(left) || !Addable(right)) return NotNumber;
        return left.Kind == CardValueKind.Number && right.Kind == CardValueKind.Number
            ? CardValue.Of(left.Number + right.Number)
            : CardValue.Of(left.ToText() + right.ToText());
    }

    public static CardFunction.Body Calculated(Func<double, double, double> calculate) => (arguments, scope, substitute) =>
        Numbers(arguments, scope, substitute) is var (left, right) ? CardValue.Of(calculate(left, right)) : NotNumber;

    public static CardValue Divide(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        if (Numbers(arguments, scope, substitute) is not var (left, right)) return NotNumber;
        if (right == 0) return CardValue.Fault("something is divided by zero");
        return CardValue.Of(double.IsInteger(left) && double.IsInteger(right) ? Math.Floor(left / right) : left / right);
    }

    public static CardValue Remainder(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        if (Numbers(arguments, scope, substitute) is not var (left, right)) return NotNumber;
        if (!double.IsInteger(left) || !double.IsInteger(right)) return NotNumber;
        return right == 0 ? CardValue.Fault("something is divided by zero") : CardValue.Of(left % right);
    }

    private static (double Left, double Right)? Numbers(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        var (left, right) = (Evaluator.Evaluate(arguments[0], scope, substitute), Evaluator.Evaluate(arguments[1], scope, substitute));
        return left.Kind == CardValueKind.Number && right.Kind == CardValueKind.Number ? (left.Number, right.Number) : null;
    }

    private static bool Addable(CardValue value) => value.Kind is CardValueKind.Number or CardValueKind.Text;
}
