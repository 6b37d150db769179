using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>All ways to write the units of one file, found by their first token. The longest phrase wins, then one with exact capitals.</summary>
internal sealed class UnitBook
{
    private const int LongestBefore = 3;

    private readonly Dictionary<string, UnitPhrase[]>.AlternateLookup<ReadOnlySpan<char>> byFirst;

    public UnitBook(UnitFile file)
    {
        var phrases = file.Units.SelectMany(PhrasesOf).OrderByDescending(phrase => phrase.Words.Length).ThenByDescending(phrase => phrase.Exact is not null);
        byFirst = phrases.GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The phrase of this kind that begins at a token.</summary>
    public UnitPhrase? At(TokenText source, int at, UnitPlace place)
    {
        if (!source.Has(at) || !byFirst.TryGetValue(source.Text.Span(source.Tokens[at].Start, source.Tokens[at].End), out var phrases)) return null;
        foreach (var phrase in phrases)
            if (phrase.Place == place && phrase.Stands(source, at)) return phrase;
        return null;
    }

    /// <summary>The longest sign or code that stands right before a token.</summary>
    public UnitPhrase? EndingBefore(TokenText source, int at)
    {
        for (var length = LongestBefore; length > 0; length--)
            if (At(source, at - length, UnitPlace.Before) is { } phrase && phrase.Words.Length == length && !IsInWord(source, at - length)) return phrase;
        return null;
    }

    private static IEnumerable<UnitPhrase> PhrasesOf(UnitEntry unit) =>
    [
        .. unit.Words.Select(word => UnitPhrase.Of(unit, UnitPlace.Behind, word, exact: false)),
        .. unit.Exact.Select(word => UnitPhrase.Of(unit, UnitPlace.Behind, word, exact: true)),
        .. unit.Before.Select(word => UnitPhrase.Of(unit, UnitPlace.Before, word, exact: false)),
        .. unit.Alone.Select(word => UnitPhrase.Of(unit, UnitPlace.Alone, word, exact: false)),
    ];

    private static bool IsInWord(TokenText source, int at) => source.Tokens[at].Kind is TokenKind.Word && char.IsLetterOrDigit(source.Char(source.Tokens[at].Start - 1));
}
