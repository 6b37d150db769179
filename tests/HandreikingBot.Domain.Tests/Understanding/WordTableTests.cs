using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Tests.Understanding;

public sealed class WordTableTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 500).Select(number => $"woord{number}")];

    [Fact]
    public void Words_are_numbered_in_order_and_found_again_also_when_more_come_than_expected()
    {
        var table = new WordTable(expected: 4);
        Assert.Equal(Enumerable.Range(0, 500), Words.Select(word => table.Add(word)));
        Assert.Equal(Enumerable.Range(0, 500), Words.Select(word => table.Find(word)));
        Assert.Equal(Words, Enumerable.Range(0, 500).Select(number => table[number].ToString()));
    }

    [Fact]
    public void A_word_that_is_there_keeps_its_number()
    {
        var table = new WordTable(expected: 4);
        Assert.Equal([0, 1, 0], new[] { "les", "lessen", "les" }.Select(word => table.Add(word)));
        Assert.Equal(2, table.Count);
    }

    [Theory]
    [InlineData("woord")]
    [InlineData("")]
    public void A_word_that_never_came_is_not_found(string word)
    {
        var table = new WordTable(expected: 4);
        table.Add("woorden");
        Assert.False(table.Contains(word));
    }
}
