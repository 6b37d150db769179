using HandreikingBot.Content;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Tests.Content;

public sealed class WordCheckTests
{
    private static readonly HashSet<string> Classes = ["leraar"];

    private static string[] Faults(WordEntry entry) =>
        [.. WordCheck.Faults(new WordFile { Entries = [entry] }, Classes, Library.Read().Vocabulary, new HashSet<string> { "kiva" }).Select(fault => $"{fault.Field}: {fault.Fault}")];

    [Theory]
    [InlineData("@leraar zelf")]
    [InlineData("ouders … uit elkaar")]
    [InlineData("pest*")]
    public void A_phrase_that_is_written_well_has_no_fault(string phrase) => Assert.Empty(Faults(new WordEntry { Words = [phrase] }));

    [Theory]
    [InlineData("@juf zelf", "@juf")]
    [InlineData("… elkaar", "begint")]
    [InlineData("ouders …", "eindigt")]
    [InlineData("?", "begint")]
    public void A_phrase_that_cannot_be_read_is_named(string phrase, string named) => Assert.Contains(named, Assert.Single(Faults(new WordEntry { Words = [phrase] })), StringComparison.Ordinal);

    [Fact]
    public void Values_and_ids_that_do_not_exist_are_named()
    {
        var faults = Faults(new WordEntry { Words = ["x"], Sets = new Answers { Topics = ["pestten"] }, Intervention = "kivva" });
        Assert.Contains("pestten", faults[0], StringComparison.Ordinal);
        Assert.Contains("kivva", faults[1], StringComparison.Ordinal);
    }
}
