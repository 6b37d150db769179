using System.Collections.Immutable;

namespace HandreikingBot.Cards.Templating;

/// <summary>Functions that decide. A fault in what they look at counts as false, and a missing field is never replaced by its source.</summary>
internal static class Conditions
{
    public static CardValue If(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        var condition = Evaluator.Evaluate(arguments[0], scope, substitute: false);
        return Evaluator.Evaluate(arguments[!condition.IsFault && condition.Holds ? 1 : 2], scope, substitute);
    }

    public static CardValue And(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        foreach (var argument in arguments)
        {
            var value = Evaluator.Evaluate(argument, scope, substitute: false);
            if (value.IsFault || !value.Holds) return CardValue.Of(false);
        }
        return CardValue.Of(true);
    }

    /// <summary>When nothing holds the answer is the last value itself (null stays null), as the official function has it.</summary>
    public static CardValue Or(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        var last = CardValue.Of(false);
        foreach (var argument in arguments)
        {
            last = Evaluator.Evaluate(argument, scope, substitute: false);
            if (last.IsFault) last = CardValue.Missing;
            else if (last.Holds) return CardValue.Of(true);
        }
        return last;
    }

    public static CardValue Not(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        var value = Evaluator.Evaluate(arguments[0], scope, substitute: false);
        return CardValue.Of(value.IsFault || !value.Holds);
    }

    public static CardValue Exists(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        var value = Evaluator.Evaluate(arguments[0], scope, substitute: false);
        return CardValue.Of(!value.IsFault && !value.IsNothing);
    }

    public static CardValue Empty(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        var value = Evaluator.Evaluate(arguments[0], scope, substitute: false);
        return CardValue.Of(value.Kind switch
        {
            CardValueKind.Missing or CardValueKind.Null => true,
            CardValueKind.Text => value.Text.Length == 0,
            CardValueKind.List => value.List is { Count: 0 },
            CardValueKind.Map => value.Map is { Count: 0 },
            _ => false,
        });
    }
}
