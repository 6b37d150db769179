namespace HandreikingBot.Benchmarks.Searching;

/// <summary>What people may type into the search box, and the worst that anybody can send.</summary>
internal static class Queries
{
    private const int Longest = 4_000;

    private static readonly string[] Typed =
    [
        "", "p", "pesten", "pesten groep 7", "gratis weerbaarheid brugklas", "kiva", "kivva", "rots en water", "kanjertrainnig", "vreedzame", "xqzw", "basisonderwijs",
        "veel gedoe in groep 7, buitensluiten, de leerkrachten willen het zelf doen en er is bijna geen geld",
        "we zoeken voor klas 1 en 2 havo iets tegen faalangst, max 8 lessen van 50 minuten, hooguit 1.500 euro, en starten op 12 januari 2027 na de kerstvakantie",
    ];

    /// <summary>Repeated until the box is more than full.</summary>
    private static readonly string[] Repeated =
        ["7", "a", "x ", "kiva ", "pesten groep 7 ", "niet geen maar ", "tussen 3 en 5 of van 8 tot 10 euro ", "rots en waater kanjertrainnig ", "wat is effectief? ", "xqzwv ", "é\u0301", "((((", "12 januari 2027 "];

    /// <param name="names">Names of interventions: each whole, and as far as it is typed.</param>
    public static IReadOnlyList<string> All(IEnumerable<string> names)
    {
        var full = Repeated.Select(part => string.Concat(Enumerable.Repeat(part, (Longest / part.Length) + 1))[..Longest]);
        var halfTyped = names.SelectMany(name => Enumerable.Range(1, name.Length).Select(length => name[..length]));
        return [.. Typed.Concat(full).Concat(halfTyped).Distinct(StringComparer.Ordinal)];
    }
}
