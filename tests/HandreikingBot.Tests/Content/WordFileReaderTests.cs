using System.Text;
using System.Text.Json;
using HandreikingBot.Content;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Tests.Content;

public sealed class WordFileReaderTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(ShippedContent.Folder, "vocabulary", "words"), "*.json").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_of_words_reads_the_same_as_by_the_serializer(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(ShippedContent.Folder, "vocabulary", "words", file));
        Assert.Equal(Written(JsonSerializer.Deserialize<WordFile>(bytes, ContentJson.Options)), Written(WordFileReader.Read(bytes)));
    }

    [Theory]
    [InlineData("""{"entries": [{"words": ["a"], "wrods": ["b"]}]}""")]
    [InlineData("""{"entries": [{"words": ["a"], "words": ["b"]}]}""")]
    [InlineData("""{"entries": [{"intent": "start"}]}""")]
    [InlineData("""{"entries": [{"words": ["a", null]}]}""")]
    [InlineData("""{"entries": [{"words": ["a"], "intent": "begin"}]}""")]
    [InlineData("""{"entries": [{"words": ["a"], "number": 1.5}]}""")]
    [InlineData("""{"entries": [{"words": ["a"], "alone": "ja"}]}""")]
    [InlineData("""{"entries": [{"words": ["a"], "sets": {"grades": {"po": [1]}}}]}""")]
    [InlineData("""{"classes": {"x": ["a"], "x": ["b"]}}""")]
    [InlineData("""{"ordinary": ["a"]} {}""")]
    [InlineData("""{"ordinary": ["a",]}""")]
    [InlineData("""{"ordinary": ["a"]""")]
    [InlineData("{\"ordinary\":\t[\"a\"]}")]
    [InlineData("\uFEFF{}")]
    [InlineData("[]")]
    [InlineData("")]
    public void A_file_that_may_be_wrong_is_left_to_who_names_the_faults(string text) => Assert.Null(WordFileReader.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_text_that_is_no_utf8_is_left_to_who_names_the_faults() => Assert.Null(WordFileReader.Read([.. "{\"ordinary\": [\""u8, 0xE9, .. "\"]}"u8]));

    private static string Written(WordFile? file) => JsonSerializer.Serialize(file, ContentJson.Options);
}
