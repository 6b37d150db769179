using System.Collections.Immutable;

namespace HandreikingBot.Cards.Templating;

/// <summary>Functions over lists.</summary>
internal static class Lists
{
    /// <summary><c>join(list, ', ', ' en ')</c>: the third text goes before the last item.</summary>
    public static CardValue Join(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        var list = Evaluator.Evaluate(arguments[0], scope, substitute);
        var between = Evaluator.Evaluate(arguments[1], scope, substitute);
        var beforeLast = arguments.Length == 3 ? Evaluator.Evaluate(arguments[2], scope, substitute) : between;
        if (list.IsFault || between.IsFault || beforeLast.IsFault) return list.IsFault ? list : CardValue.Fault("a separator cannot be worked out");
        if (list.List is not { } items) return CardValue.Fault("what is joined is not a list");
        var texts = items.Select(item => CardValue.Of(item).ToText()).ToArray();
        if (texts.Length < 2) return CardValue.Of(string.Concat(texts));
        return CardValue.Of(string.Join(between.ToText(), texts[..^1]) + beforeLast.ToText() + texts[^1]);
    }

    public static CardValue Count(ImmutableArray<Expression> arguments, Scope scope, bool substitute)
    {
        var value = Evaluator.Evaluate(arguments[0], scope, substitute);
        return value.Kind switch
        {
            CardValueKind.Fault => value,
            CardValueKind.Text => CardValue.Of(value.Text.Length),
            CardValueKind.List => CardValue.Of(value.List?.Count ?? 0),
            CardValueKind.Map => CardValue.Of(value.Map?.Count ?? 0),
            _ => CardValue.Fault("what is counted is not a list"),
        };
    }

    public static CardValue First(ImmutableArray<Expression> arguments, Scope scope, bool substitute) =>
        End(Evaluator.Evaluate(arguments[0], scope, substitute), text => text[..1], list => list[0]);

    public static CardValue Last(ImmutableArray<Expression> arguments, Scope scope, bool substitute) =>
        End(Evaluator.Evaluate(arguments[0], scope, substitute), text => text[^1..], list => list[^1]);

    private static CardValue End(CardValue of, Func<string, string> ofText, Func<System.Text.Json.Nodes.JsonArray, System.Text.Json.Nodes.JsonNode?> ofList) => of switch
    {
        { IsFault: true } => of,
        { Kind: CardValueKind.Text, Text.Length: > 0 } => CardValue.Of(ofText(of.Text)),
        { List: { Count: > 0 } list } => CardValue.Of(ofList(list)),
        _ => CardValue.Missing,
    };
}
