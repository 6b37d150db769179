namespace HandreikingBot.Tests.Content;

/// <summary>A faulty file of currencies or units stops the start like any other.</summary>
public sealed class UnitFaultTests
{
    private const string Currencies = "vocabulary/recognisers/currencies.json";
    private const string Dimensions = "vocabulary/recognisers/dimensions.json";

    [Theory]
    [InlineData(Currencies, "\"parts\": [\"Cent\"]", "\"parts\": [\"Sent\"]", "units[0].parts", "'Sent' is geen eenheid")]
    [InlineData(Currencies, "\"iso\": \"EUR\"", "\"iso\": 7", "units[0].iso", "moet een tekst zijn")]
    [InlineData(Currencies, "\"before\"", "\"befor\"", "units[0].befor", "bedoel je 'before'?")]
    [InlineData(Dimensions, "\"km\"", "\"hm\"", "units[1].words", "'hm' staat ook bij Kilometer")]
    [InlineData(Dimensions, "[\"kilometer\", \"kilometers\", \"km\"]", "[]", "units[0].words", "hier staan geen woorden")]
    public void A_fault_is_named_by_file_and_field(string file, string old, string with, string field, string says)
    {
        using var copy = new ContentCopy();
        var faults = copy.Replace(file, old, with).Faults();

        Assert.Contains(faults, fault => fault.File == file && fault.Field == field && fault.Fault.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var copy = new ContentCopy();

        Assert.Contains(copy.Delete(Dimensions).Faults(), fault => fault.File == Dimensions && fault.Fault.Contains("ontbreekt", StringComparison.Ordinal));
    }
}
