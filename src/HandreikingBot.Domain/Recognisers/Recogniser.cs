namespace HandreikingBot.Domain.Recognisers;

/// <summary>
/// Finds numbers, ordinals, percentages, ranges, money, ages, dimensions and yes or no in Dutch text, as the Dutch models of Recognizers-Text do (issue 3). Deterministic; only the first
/// 4,000 characters are read. All results lie in the text, in order, without overlaps.
/// </summary>
/// <param name="currencies">Currencies and coins.</param>
/// <param name="dimensions">Units of dimension.</param>
public sealed class Recogniser(UnitFile currencies, UnitFile dimensions)
{
    private readonly UnitBook currencies = new(currencies), dimensions = new(dimensions);

    /// <returns><see cref="Recognised.Number"/>s.</returns>
    public static IReadOnlyList<Recognised> Numbers(string text) => NumberRecogniser.Find(TokenText.Of(text));

    /// <returns><see cref="Recognised.Ordinal"/>s and <see cref="Recognised.RelativeOrdinal"/>s.</returns>
    public static IReadOnlyList<Recognised> Ordinals(string text) => OrdinalRecogniser.Find(TokenText.Of(text));

    /// <returns><see cref="Recognised.Percentage"/>s.</returns>
    public static IReadOnlyList<Recognised> Percentages(string text) => PercentageRecogniser.Find(TokenText.Of(text));

    /// <returns><see cref="Recognised.NumberRange"/>s.</returns>
    public static IReadOnlyList<Recognised> Ranges(string text) => RangeRecogniser.Find(TokenText.Of(text));

    /// <returns><see cref="Recognised.Age"/>s.</returns>
    public static IReadOnlyList<Recognised> Ages(string text) => AgeRecogniser.Find(TokenText.Of(text));

    /// <returns>At most one <see cref="Recognised.YesNo"/>.</returns>
    public static IReadOnlyList<Recognised> YesNo(string text) => YesNoRecogniser.Find(TokenText.Of(text));

    /// <returns><see cref="Recognised.Currency"/>s.</returns>
    public IReadOnlyList<Recognised> Currencies(string text) => CurrencyRecogniser.Find(TokenText.Of(text), currencies);

    /// <returns><see cref="Recognised.Dimension"/>s.</returns>
    public IReadOnlyList<Recognised> Dimensions(string text) => DimensionRecogniser.Find(TokenText.Of(text), dimensions);
}
