namespace HandreikingBot.Domain.Recognisers;

/// <summary>A file of <c>content/vocabulary/recognisers</c>: currencies, or units of dimension.</summary>
/// <param name="Units">In any order; no word means two of them.</param>
public sealed record UnitFile(IReadOnlyList<UnitEntry> Units)
{
    /// <summary>What is wrong in the file beside its shape: no words, a word that means two units or cannot be read, a coin that is nowhere.</summary>
    /// <returns>Path in the file and the fault in Dutch; none when it is sound.</returns>
    public IEnumerable<FieldFault> Faults()
    {
        var names = Units.Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (index, unit) in Units.Index())
        {
            var field = $"units[{index}]";
            if (unit.Words.Count + unit.Exact.Count + unit.Before.Count is 0) yield return new FieldFault($"{field}.words", "hier staan geen woorden");
            foreach (var part in unit.Parts.Where(part => !names.Contains(part))) yield return new FieldFault($"{field}.parts", $"'{part}' is geen eenheid in dit bestand");
            foreach (var word in unit.Words.Concat(unit.Exact))
            {
                if (TokenText.Of(word).Count is 0) yield return new FieldFault($"{field}.words", $"'{word}' is geen woord");
                if (!seen.TryAdd(word, unit.Name)) yield return new FieldFault($"{field}.words", $"'{word}' staat ook bij {seen[word]}");
            }
        }
    }
}

/// <summary>A currency, a coin or a unit of dimension, and how it is written.</summary>
/// <param name="Name">Its name in results, in English: "Euro", "Kilometer per hour".</param>
/// <param name="Words">What may stand behind an amount; capitals and accents do not matter.</param>
public sealed record UnitEntry(string Name, IReadOnlyList<string> Words)
{
    /// <summary>ISO 4217, when the words belong to this currency only.</summary>
    public string? Iso { get; init; }

    /// <summary>What is measured: Length, Area, Volume, Weight, Speed, Information, Angle.</summary>
    public string? Subtype { get; init; }

    /// <summary>As <see cref="Words"/>, but only with exactly these capitals: MB is a megabyte, mb a megabit.</summary>
    public IReadOnlyList<string> Exact { get; init => field = value ?? []; } = [];

    /// <summary>Signs and codes that may stand before an amount.</summary>
    public IReadOnlyList<string> Before { get; init => field = value ?? []; } = [];

    /// <summary>Those of its words that name the unit without an amount as well.</summary>
    public IReadOnlyList<string> Alone { get; init => field = value ?? []; } = [];

    /// <summary>Names of its coins of a hundredth: "3 euro en 50 cent".</summary>
    public IReadOnlyList<string> Parts { get; init => field = value ?? []; } = [];

    /// <summary>Words that, anywhere in the message, give the words another meaning: "graden" beside "temperatuur".</summary>
    public IReadOnlyList<string> Unless { get; init => field = value ?? []; } = [];
}
