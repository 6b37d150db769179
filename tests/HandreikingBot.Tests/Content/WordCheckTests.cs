using System.Text.Json;
using HandreikingBot.Content;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Tests.Content;

public sealed class WordCheckTests
{
    private static readonly HashSet<string> Classes = ["leraar"];

    private static readonly Library Library = Library.Read();

    private static string[] Faults(WordEntry entry) =>
        [.. WordCheck.Faults(new WordFile { Entries = [entry] }, Classes, Library.Vocabulary).Select(fault => $"{fault.Field}: {fault.Fault}")];

    [Theory]
    [InlineData("@leraar zelf")]
    [InlineData("ouders … uit elkaar")]
    [InlineData("pest*")]
    [InlineData("(heel) ouders … uit/van elkaar (nu)")]
    [InlineData("(even) pesten ~ klas (nu)")]
    public void A_phrase_that_is_written_well_has_no_fault(string phrase) => Assert.Empty(Faults(new WordEntry { Words = [phrase] }));

    [Theory]
    [InlineData("@juf zelf", "@juf")]
    [InlineData("… elkaar", "begint")]
    [InlineData("ouders …", "eindigt")]
    [InlineData("(heel) … elkaar", "begint")]
    [InlineData("ouders … (heel) (vaak)", "eindigt")]
    [InlineData("(heel) (vaak)", "begint")]
    [InlineData("(…) elkaar", "begint")]
    [InlineData("ouders uit/… (heel)", "eindigt")]
    [InlineData("(pesten) ~ klas", "eindigt")]
    [InlineData("@leraar zelf ~ @juf", "@juf")]
    [InlineData("zelf/@juf", "@juf")]
    [InlineData("pesten ~ klas ~ school", "één keer")]
    [InlineData("pesten ~", "tussen twee")]
    [InlineData("pesten~klas", "tussen twee")]
    [InlineData("?", "begint")]
    [InlineData("pesten/", "leeg")]
    [InlineData("pesten/ op school", "leeg")]
    [InlineData("(/) op school", "leeg")]
    [InlineData("@ zelf", "klasse")]
    [InlineData("welzijn (op school)", "één heel woord")]
    [InlineData("extern(e) bureau", "één heel woord")]
    [InlineData("(v)so", "één heel woord")]
    [InlineData("(a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) l", "te veel")]
    public void A_phrase_that_cannot_be_read_is_named(string phrase, string named) => Assert.Contains(named, Assert.Single(Faults(new WordEntry { Words = [phrase] })), StringComparison.Ordinal);

    [Fact]
    public void What_two_files_define_is_named()
    {
        using var copy = new ContentCopy();
        copy.Write("vocabulary/words/zz.json", """{"classes":{"leraar":["juf"]},"follows":{"pesten":["groep"]}}"""u8);
        Assert.Equal(["classes: leraar staat ook in classes.json", "follows: pesten staat ook in topics.json"], copy.Faults().Where(fault => fault.File == "vocabulary/words/zz.json").Select(fault => $"{fault.Field}: {fault.Fault}"));
    }

    [Fact]
    public void A_value_that_does_not_exist_is_named() =>
        Assert.Contains("pestten", Assert.Single(Faults(new WordEntry { Words = ["x"], Sets = new Answers { Topics = ["pestten"] } })), StringComparison.Ordinal);

    [Fact]
    public void Every_programme_that_the_word_files_name_is_in_the_catalogue()
    {
        var named = Directory.EnumerateFiles(Repository.PathTo("content", "vocabulary", "words"), "*.json")
            .Select(file => JsonSerializer.Deserialize<WordFile>(File.ReadAllText(file), ContentJson.Options)).SelectMany(file => file?.Entries ?? []).Select(entry => entry.Intervention).OfType<string>();
        Assert.All(named, id => Assert.NotNull(Library.Knowledge.Catalogue.Find(id)));
    }
}
