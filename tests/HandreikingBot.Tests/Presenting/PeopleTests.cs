using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Presenting;
using HandreikingBot.Tests.Content;

namespace HandreikingBot.Tests.Presenting;

public sealed class PeopleTests
{
    private static readonly People People = new(new Phrases(ShippedContent.Sound.Wording, ShippedContent.Sound.Labels));

    private static IReadOnlyList<Person> Crowd(int count) => [.. Enumerable.Range(1, count).Select(number => new Person($"29:{number}", $"C{number}"))];

    [Theory]
    [InlineData(1, "C1")]
    [InlineData(3, "C1, C2 en C3")]
    [InlineData(12, "C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11 en C12")]
    [InlineData(20, "C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12 en nog 8")]
    public void More_than_twelve_names_are_counted(int count, string said) => Assert.Equal(said, People.Names(Crowd(count)));

    [Fact]
    public void A_name_is_not_read_as_markdown() => Assert.Equal(@"\*\*Baas\*\* \[klik\](https://x)", People.Name(new Person("29:1", "**Baas** [klik](https://x)")));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Who_has_no_name_is_somebody(string name) => Assert.Equal("iemand", People.Name(new Person("29:1", name)));

    [Theory]
    [InlineData(0, "geen")]
    [InlineData(1, "één")]
    [InlineData(12, "twaalf")]
    [InlineData(13, "13")]
    public void Numbers_up_to_twelve_are_words(int count, string said) => Assert.Equal(said, People.Count(count));

    [Theory]
    [InlineData("precies", 7, "precies")]
    [InlineData("te lang", 6, "te la…")]
    [InlineData("ab 😀 cd", 5, "ab…")]
    public void A_long_text_is_cut_between_characters(string text, int length, string cut) => Assert.Equal(cut, People.Cut(text, length));
}
