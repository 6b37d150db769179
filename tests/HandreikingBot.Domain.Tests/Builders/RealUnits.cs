using System.Text.Json;
using HandreikingBot.Domain.Recognisers;

namespace HandreikingBot.Domain.Tests.Builders;

/// <summary>The recognisers on the shipped currencies and units.</summary>
internal static class RealUnits
{
    public static UnitFile Currencies { get; } = Read("currencies.json");

    public static UnitFile Dimensions { get; } = Read("dimensions.json");

    public static Recogniser Recogniser { get; } = new(Currencies, Dimensions);

    /// <summary>All recognisers by the name of their kind.</summary>
    public static IReadOnlyDictionary<string, Func<string, IReadOnlyList<Recognised>>> Kinds { get; } = new Dictionary<string, Func<string, IReadOnlyList<Recognised>>>(StringComparer.Ordinal)
    {
        ["number"] = Recogniser.Numbers,
        ["ordinal"] = Recogniser.Ordinals,
        ["percentage"] = Recogniser.Percentages,
        ["numberrange"] = Recogniser.Ranges,
        ["currency"] = Recogniser.Currencies,
        ["age"] = Recogniser.Ages,
        ["dimension"] = Recogniser.Dimensions,
        ["boolean"] = Recogniser.YesNo,
    };

    private static UnitFile Read(string file) =>
        JsonSerializer.Deserialize<UnitFile>(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "content/vocabulary/recognisers", file)), JsonSerializerOptions.Web) ?? throw new InvalidDataException(file);
}
