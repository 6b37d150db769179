using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HandreikingBot.Cards.Templating;

/// <summary>A function or operator of the template language: how many arguments it takes (at most <see cref="Most"/>) and what it does.</summary>
internal sealed record CardFunction(string Name, int Least, int Most, CardFunction.Body Run)
{
    /// <summary>Gets its arguments unevaluated, because conditions evaluate only what they need.</summary>
    internal delegate CardValue Body(ImmutableArray<Expression> arguments, Scope scope, bool substitute);

    private const int Many = 99;

    /// <summary>
    /// Exactly what our cards use; each is measured against the official expander. Not here on purpose: <c>string</c> and <c>formatNumber</c>,
    /// which write numbers after the machine's locale. Amounts and dates come into the data as Dutch text.
    /// </summary>
    public static FrozenDictionary<string, CardFunction> All { get; } = Enumerate().ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    private static IEnumerable<CardFunction> Enumerate() =>
    [
        new("if", 3, 3, Conditions.If),
        new("and", 1, Many, Conditions.And),
        new("or", 1, Many, Conditions.Or),
        new("not", 1, 1, Conditions.Not),
        new("exists", 1, 1, Conditions.Exists),
        new("empty", 1, 1, Conditions.Empty),
        new("equals", 2, 2, Comparisons.Equal),
        new("greater", 2, 2, Comparisons.Ordered(order => order > 0)),
        new("less", 2, 2, Comparisons.Ordered(order => order < 0)),
        new("contains", 2, 2, Comparisons.Contains),
        new("length", 1, 1, Texts.Length),
        new("toUpper", 1, 1, Texts.Changed(text => text.ToUpperInvariant())),
        new("toLower", 1, 1, Texts.Changed(text => text.ToLowerInvariant())),
        new("replace", 3, 3, Texts.Replace),
        new("concat", 1, Many, Texts.Concat),
        new("join", 2, 3, Lists.Join),
        new("count", 1, 1, Lists.Count),
        new("first", 1, 1, Lists.First),
        new("last", 1, 1, Lists.Last),
        new("==", 2, 2, Comparisons.Equal),
        new("!=", 2, 2, Comparisons.Unequal),
        new(">", 2, 2, Comparisons.Ordered(order => order > 0)),
        new(">=", 2, 2, Comparisons.Ordered(order => order >= 0)),
        new("<", 2, 2, Comparisons.Ordered(order => order < 0)),
        new("<=", 2, 2, Comparisons.Ordered(order => order <= 0)),
        new("&&", 2, 2, Conditions.And),
        new("||", 2, 2, Conditions.Or),
        new("!", 1, 1, Conditions.Not),
        new("+", 2, 2, Sums.Add),
        new("-", 2, 2, Sums.Calculated((left, right) => left - right)),
        new("*", 2, 2, Sums.Calculated((left, right) => left * right)),
        new("/", 2, 2, Sums.Divide),
        new("%", 2, 2, Sums.Remainder),
    ];
}
