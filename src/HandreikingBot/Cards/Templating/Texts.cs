using System.Collections.Immutable;

namespace HandreikingBot.Cards.Templating;

/// <summary>Functions over texts. A missing text counts as empty, null does not: so it is in the official expander.</summary>
internal static class Texts
{
    private static readonly CardValue NotText = CardValue.Fault("something that is not a text is used as a text");

    public static CardValue Length(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        var text = TextOf(arguments[0], scope, substitute);
        return text.IsFault ? text : CardValue.Of(text.Text.Length);
    }

    public static CardFunction.Body Changed(Func<string, string> change) => (arguments, scope, substitute) =>
    {
        var text = TextOf(arguments[0], scope, substitute);
        return text.IsFault ? text : CardValue.Of(change(text.Text));
    };

    public static CardValue Replace(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        var text = TextOf(arguments[0], scope, substitute);
        var old = TextOf(arguments[1], scope, substitute);
        var with = TextOf(arguments[2], scope, substitute);
        if (text.IsFault || old.IsFault || with.IsFault) return NotText;
        if (old.Text.Length == 0) return CardValue.Fault("an empty text is replaced");
        return CardValue.Of(text.Text.Replace(old.Text, with.Text, StringComparison.Ordinal));
    }

    /// <summary>Texts and numbers one after the other. Not for lists: the official function joins those only where it is not the outermost.</summary>
    public static CardValue Concat(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        var sum = Evaluator.Evaluate(arguments[0], scope, substitute);
        foreach (var argument in arguments.AsSpan()[1..])
        {
            var next = Evaluator.Evaluate(argument, scope, substitute);
            if (sum.IsFault || next.IsFault) return sum.IsFault ? sum : next;
            sum = Both(sum, next);
        }
        return sum;
    }

    private static CardValue Both(CardValue left, CardValue right) => (left, right) switch
    {
        ({ IsNothing: true }, { IsNothing: true }) => CardValue.Missing,
        ({ List: not null } or { Map: not null }, _) or (_, { List: not null } or { Map: not null }) => NotText,
        _ => CardValue.Of(left.ToText() + right.ToText()),
    };

    private static CardValue TextOf(Expression argument, Scope scope, bool substitute)
    {
        var value = Evaluator.Evaluate(argument, scope, substitute);
        return value.Kind is CardValueKind.Text or CardValueKind.Missing or CardValueKind.Fault ? value : NotText;
    }
}
