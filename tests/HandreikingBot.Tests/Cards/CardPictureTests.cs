using HandreikingBot.Tests.Browser;
using HandreikingBot.Tests.Cards.Rendering;

namespace HandreikingBot.Tests.Cards;

/// <summary>Every card with every sample, drawn by the official renderer to artifacts/pictures, at the width of a phone and of a Teams window.</summary>
public sealed class CardPictureTests(Chromium chromium)
{
    public static TheoryData<string, string, int> Pictures =>
        [.. CardSample.All.SelectMany(sample => new[] { 320, 700 }.Select(width => (sample.Card, sample.Name, width)))];

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task A_card_is_drawn_whole_and_readable(string card, string sample, int width)
    {
        var seen = await CardPicture.Draw(chromium, CardSample.Find(card, sample).Bind(), width, $"{card}.{sample}.{width}");

        Assert.Empty(seen.Errors);
        Assert.Empty(seen.Faults);
        Assert.Equal(0, seen.Overflow);
        Assert.Empty(seen.Cut);
        Assert.Empty(seen.Nameless);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task A_card_is_whole_and_readable_with_its_folded_parts_open(string card, string sample, int width)
    {
        var seen = await CardPicture.Draw(chromium, CardSample.Find(card, sample).Bind(), width, $"{card}.{sample}.{width}.open", unfold: true);

        Assert.Equal(0, seen.Overflow);
        Assert.Empty(seen.Cut);
        Assert.Empty(seen.Errors);
    }
}
