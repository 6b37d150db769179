using HandreikingBot.Domain.Recognisers;

namespace HandreikingBot.Domain.Tests.Recognisers;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("nul", 0)]
    [InlineData("een", 1)]
    [InlineData("elf", 11)]
    [InlineData("achttien", 18)]
    [InlineData("achtien", 18)]
    [InlineData("tachtig", 80)]
    [InlineData("eenentwintig", 21)]
    [InlineData("tweeentwintig", 22)]
    [InlineData("tweentwintig", 22)]
    [InlineData("drieendertig", 33)]
    [InlineData("zevenenzeventig", 77)]
    [InlineData("honderdeenenzestig", 161)]
    [InlineData("honderdenzes", 106)]
    [InlineData("vijfentwintighonderdenzevenenzeventig", 2_577)]
    [InlineData("negentienhonderdachtennegentig", 1_998)]
    [InlineData("drieenvijftigduizend", 53_000)]
    [InlineData("tweehonderdduizenddriehonderd", 200_300)]
    [InlineData("tweemiljoen", 2_000_000)]
    [InlineData("negentriljoen", 9_000_000_000_000_000_000)]
    public void A_cardinal_has_its_value(string word, long value)
    {
        Assert.True(NumberWords.TryCardinal(word, out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("nulde", 0)]
    [InlineData("eerste", 1)]
    [InlineData("tweede", 2)]
    [InlineData("derde", 3)]
    [InlineData("achtste", 8)]
    [InlineData("elfde", 11)]
    [InlineData("twintigste", 20)]
    [InlineData("eenentwintigste", 21)]
    [InlineData("honderdachtste", 108)]
    [InlineData("honderdenachtste", 108)]
    [InlineData("honderdeerste", 101)]
    [InlineData("honderdeneende", 101)]
    [InlineData("duizenddriehonderdderde", 1_303)]
    [InlineData("vierhonderdduizendste", 400_000)]
    [InlineData("miljoenste", 1_000_000)]
    public void An_ordinal_has_its_value(string word, long value)
    {
        Assert.True(NumberWords.TryOrdinal(word, out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    [InlineData("achter")]
    [InlineData("elftal")]
    [InlineData("tiental")]
    [InlineData("vierkant")]
    [InlineData("eens")]
    [InlineData("zesje")]
    [InlineData("driedaags")]
    [InlineData("twintigdrie")]
    [InlineData("duizendduizend")]
    [InlineData("honderdnul")]
    [InlineData("eende")]
    [InlineData("vijv")]
    [InlineData("tientriljoen")]
    public void Another_word_is_no_cardinal_and_no_ordinal(string word)
    {
        Assert.False(NumberWords.TryCardinal(word, out _));
        Assert.False(NumberWords.TryOrdinal(word, out _));
    }

    [Fact]
    public void Each_number_that_can_be_written_is_read_back()
    {
        for (var number = 0; number < 20_000; number++)
        {
            Assert.True(NumberWords.TryCardinal(Spelling.Of(number), out var read) && read == number, $"{Spelling.Of(number)} gave {read}");
            Assert.True(NumberWords.TryOrdinal(Spelling.OrdinalOf(number), out read) && read == number, $"{Spelling.OrdinalOf(number)} gave {read}");
        }
    }
}
