using HandreikingBot.Domain.Recognisers;
using HandreikingBot.Domain.Tests.Builders;

namespace HandreikingBot.Domain.Tests.Recognisers;

public sealed class UnitFileTests
{
    [Fact]
    public void The_shipped_files_are_sound() => Assert.Empty(RealUnits.Currencies.Faults().Concat(RealUnits.Dimensions.Faults()));

    [Fact]
    public void Every_word_of_a_currency_is_recognised_behind_an_amount()
    {
        foreach (var unit in RealUnits.Currencies.Units)
            foreach (var word in unit.Words)
                Assert.Equal(unit.Name, Assert.IsType<Recognised.Currency>(RealUnits.Recogniser.Currencies($"het kost 25 {word}")[0]).Unit);
    }

    [Fact]
    public void Every_sign_and_code_is_recognised_before_an_amount()
    {
        foreach (var unit in RealUnits.Currencies.Units)
            foreach (var sign in unit.Before)
                Assert.Equal(unit.Name, Assert.IsType<Recognised.Currency>(RealUnits.Recogniser.Currencies($"het kost {sign} 25")[0]).Unit);
    }

    [Fact]
    public void Every_word_of_a_dimension_is_recognised_behind_a_number()
    {
        foreach (var unit in RealUnits.Dimensions.Units)
            foreach (var word in unit.Words.Concat(unit.Exact))
                Assert.Equal((unit.Name, unit.Subtype), Assert.IsType<Recognised.Dimension>(RealUnits.Recogniser.Dimensions($"het is 25 {word}")[0]) is var found ? (found.Unit, found.Subtype) : default);
    }

    [Fact]
    public void A_faulty_file_names_each_fault()
    {
        var file = new UnitFile([new UnitEntry("Euro", ["euro"]) { Parts = ["Cent"] }, new UnitEntry("Mark", ["euro", " "]), new UnitEntry("Frank", [])]);
        Assert.Equal(["units[0].parts", "units[1].words", "units[1].words", "units[2].words"], file.Faults().Select(fault => fault.Field));
    }
}
