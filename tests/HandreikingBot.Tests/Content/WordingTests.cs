using HandreikingBot.Content;

namespace HandreikingBot.Tests.Content;

public sealed class WordingTests
{
    private static readonly Wording Wording = ShippedContent.Sound.Wording;

    [Fact]
    public void A_placeholder_is_filled() =>
        Assert.Equal("Dit haal ik eruit: groep 7.", Wording.Text(WordKeys.UnderstoodList, ("list", "groep 7")));

    [Fact]
    public void A_value_that_looks_like_a_placeholder_stays_as_it_is() =>
        Assert.Equal("Aangepast. {answer} is nu: x.", Wording.Text(WordKeys.AcknowledgedChanged, ("slot", "{answer}"), ("answer", "x")));

    [Fact]
    public void Variants_come_in_turn_and_begin_again_after_the_last()
    {
        var first = Enumerable.Range(0, 5).Select(turn => Wording.Variant(WordKeys.NotUnderstoodAnswer, turn, ("options", "a"))).ToList();

        Assert.Equal(5, first.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(first[0], Wording.Variant(WordKeys.NotUnderstoodAnswer, 5, ("options", "a")));
    }

    [Fact]
    public void There_are_at_least_four_ways_to_say_that_something_was_not_understood() =>
        Assert.True(Enumerable.Range(0, 50).Select(turn => Wording.Variant(WordKeys.NotUnderstoodAnswer, turn)).Distinct(StringComparer.Ordinal).Count() >= 4);

    [Fact]
    public void Every_key_of_the_code_has_a_text_with_all_its_placeholders()
    {
        foreach (var (key, placeholders) in WordingCheck.Keys)
        {
            var text = Wording.Text(key);
            Assert.All(placeholders, name => Assert.Contains($"{{{name}}}", text, StringComparison.Ordinal));
        }
    }
}
