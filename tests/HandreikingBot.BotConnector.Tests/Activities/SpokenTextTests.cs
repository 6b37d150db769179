using HandreikingBot.BotConnector.Activities;

namespace HandreikingBot.BotConnector.Tests.Activities;

/// <summary>Mention stripping and normalising (protocol part C3, D8).</summary>
public sealed class SpokenTextTests
{
    private const string Bot = "28:bot";
    private static readonly Entity.Mention Me = new(Bot, "Handreiking", "<at>Handreiking</at>");
    private static readonly Entity.Mention Fatma = new("29:f", "Fatma", "<at>Fatma</at>");

    public static TheoryData<string, string> Mentions => new()
    {
        { "<at>Handreiking</at> help", "help" },
        { "help <at>Handreiking</at>", "help" },
        { "<at>Handreiking</at> <at>Handreiking</at> start", "start" },
        { "<AT>handreiking</AT> start", "start" },
        { "<at>Handreiking</at>&nbsp;start", "start" },
        { "<at>Handreiking</at>\u00A0start", "start" },
        { "<at>Handreiking</at>\r\n\r\nstart\n", "start" },
        { "vraag het <at>Fatma</at> maar", "vraag het Fatma maar" },
        { "<at>Handreiking</at> stem met <at>Fatma</at>", "stem met Fatma" },
        { "<at>Iemand anders</at> hallo", "<at>Iemand anders</at> hallo" },
        { "Handreiking is een mooi woord", "Handreiking is een mooi woord" },
        { "<at>Handreiking</at>", "" },
        { "", "" },
    };

    public static TheoryData<string, string?, string> Formats => new()
    {
        { "a &lt;b&gt; &amp; c", "plain", "a &lt;b&gt; &amp; c" },
        { "a &lt;b&gt; &amp; c", null, "a &lt;b&gt; &amp; c" },
        { "a &lt;b&gt; &amp; c", "markdown", "a &lt;b&gt; &amp; c" },
        { "a &lt;b&gt; &amp; c", "xml", "a <b> & c" },
        { "text <data>", "plain", "text <data>" },
    };

    public static TheoryData<string, string> Letters => new()
    {
        { "  pesten \t", "pesten" },
        { "een\r\ntwee\rdrie\u2028vier", "een\ntwee\ndrie\nvier" },
        { "a\u0000b\u0007c\u001Bd\u0085e", "abcde" },
        { "nul\u200Bbreed\uFEFF", "nulbreed" },
        { "geïndiceerd 👩‍🏫 ü", "geïndiceerd 👩‍🏫 ü" },
        { "\u200B  \u00A0", "" },
    };

    [Theory, MemberData(nameof(Mentions))]
    public void Only_the_bots_own_mention_is_stripped(string text, string expected)
        => Assert.Equal(expected, SpokenText.From(text, "plain", [Me, Fatma], Bot).Text);

    [Theory, MemberData(nameof(Formats))]
    public void Entities_are_decoded_only_in_xml(string text, string? format, string expected)
        => Assert.Equal(expected, SpokenText.From(text, format, [], Bot).Text);

    [Theory, MemberData(nameof(Letters))]
    public void Letters_are_normalised(string text, string expected) => Assert.Equal(expected, SpokenText.From(text, "plain", [], Bot).Text);

    [Fact]
    public void A_mention_whose_text_was_left_out_is_found_by_its_name()
        => Assert.Equal("start", SpokenText.From("<at>Hulp & Raad</at> start", "plain", [new Entity.Mention(Bot, "Hulp & Raad", null)], Bot).Text);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_mention_with_an_empty_text_strips_nothing(string mention)
        => Assert.Equal("blijf staan", SpokenText.From("blijf staan", "plain", [new Entity.Mention(Bot, "x", mention)], Bot).Text);

    [Fact]
    public void Without_a_recipient_nothing_is_taken_for_the_bot()
    {
        var spoken = SpokenText.From("<at>Handreiking</at> start", "plain", [Me], null);
        Assert.Equal("Handreiking start", spoken.Text);
        Assert.False(spoken.MentionsBot);
    }

    [Fact]
    public void A_text_of_the_greatest_length_is_whole()
    {
        var spoken = SpokenText.From(new string('a', SpokenText.MaxLength), "plain", [], Bot);
        Assert.Equal(SpokenText.MaxLength, spoken.Text.Length);
        Assert.False(spoken.Truncated);
    }

    [Theory]
    [InlineData(4001)]
    [InlineData(100_000)]
    public void A_longer_text_is_cut_and_says_so(int length)
    {
        var spoken = SpokenText.From(new string('a', length), "plain", [], Bot);
        Assert.Equal(SpokenText.MaxLength, spoken.Text.Length);
        Assert.True(spoken.Truncated);
    }

    [Fact]
    public void A_cut_does_not_halve_an_emoji()
    {
        var spoken = SpokenText.From(new string('a', SpokenText.MaxLength - 1) + "😀 en verder", "plain", [], Bot);
        Assert.Equal(new string('a', SpokenText.MaxLength - 1), spoken.Text);
        Assert.True(spoken.Truncated);
    }
}
