using HandreikingBot.Cards;

namespace HandreikingBot.Tests.Cards;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("de ib'er", "de ib'er")]
    [InlineData("**iedereen** en [ik](https://nji.nl)", @"\*\*iedereen\*\* en \[ik\](https://nji.nl)")]
    [InlineData("team_bovenbouw_7", @"team\_bovenbouw\_7")]
    [InlineData("<at>Jan</at> & co", @"\<at\>Jan\</at\> \& co")]
    [InlineData("# kop", @"\# kop")]
    [InlineData("- punt - punt", @"\- punt - punt")]
    [InlineData("12. de ib'er, 1.500 euro", @"12\. de ib'er, 1.500 euro")]
    [InlineData("3) wij", @"3\) wij")]
    [InlineData("{{DATE(2026-11-21T00:00:00Z)}}", @"\{\{DATE(2026-11-21T00:00:00Z)\}\}")]
    [InlineData("regel een\n\n# regel twee\tslot", "regel een # regel twee slot")]
    [InlineData("   ", "")]
    public void Typed_text_is_escaped_where_it_would_mean_something(string typed, string escaped) => Assert.Equal(escaped, Markdown.Escape(typed));

    [Theory]
    [InlineData("**iedereen** en [ik](https://nji.nl)")]
    [InlineData("_schuin_ en \\ en `code`")]
    [InlineData("1. # <b> {{x}} | ~")]
    public void The_text_twin_of_escaped_text_is_what_was_typed(string typed) => Assert.Equal(typed, CardText.Plain(Markdown.Escape(typed)));

    [Fact]
    public void Our_own_markdown_around_escaped_text_is_still_taken_out() => Assert.Equal("Wie: *ik*", CardText.Plain($"**Wie:** {Markdown.Escape("*ik*")}"));
}
