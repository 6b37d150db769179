using HandreikingBot.Content;
using HandreikingBot.Domain.Guide;

namespace HandreikingBot.Tests.Content;

public sealed class PlainDutchTests
{
    private const int MostWordsOnAverage = 15;
    private const int MostWords = 25;
    private static readonly ContentResult.Sound Content = ShippedContent.Sound;
    private static readonly GuideBook Guide = Content.Guide;

    /// <summary>All that a school reads: where it stands, and the text.</summary>
    private static readonly IReadOnlyList<(string Place, string Text)> Texts =
    [
        .. Guide.Pieces.SelectMany(piece => new[] { ($"piece {piece.Id} title", piece.Title), ($"piece {piece.Id}", piece.Text) }),
        .. Guide.Questions.SelectMany(question => question.Steps).SelectMany(step => new[] { ($"{step.Step} title", step.Title), ($"{step.Step} prompt", step.Prompt) }),
        .. Guide.Questions.SelectMany(question => question.Steps).SelectMany(step => step.Options, (step, option) => ($"{step.Step} {option.Id}", $"{option.Title}. {option.Detail}")),
        .. Guide.Readiness.Select(item => ($"readiness {item.Number}", $"{item.Title}. {item.Question} {item.Advice}")),
        .. Guide.Implementation.Select(item => ($"implementation {item.Number}", $"{item.Title}. {item.Question} {item.Hint}")),
        .. WordingCheck.Keys.Keys.SelectMany(key => Enumerable.Range(0, 5).Select(turn => ($"words {key}", Content.Wording.Variant(key, turn)))),
    ];

    [Fact]
    public void Sentences_are_short() =>
        Assert.Empty(Texts.Where(text => PlainDutch.MeanSentenceLength(text.Text) > MostWordsOnAverage || PlainDutch.LongestSentence(text.Text) > MostWords).Select(text => text.Place));

    [Fact]
    public void No_text_holds_jargon_or_English_or_the_formal_u() =>
        Assert.Empty(Texts.SelectMany(text => PlainDutch.ForbiddenIn(text.Text), (text, word) => $"{text.Place}: {word}").Distinct(StringComparer.Ordinal));

    [Fact]
    public void Titles_fit_on_one_line() =>
        Assert.Empty(Guide.Pieces.Where(piece => piece.Title.Length > 60).Select(piece => piece.Id));

    [Fact]
    public void Words_have_at_most_one_exclamation_mark_and_no_emoji() =>
        Assert.Empty(Texts.Where(text => text.Text.Count(letter => letter is '!') > 1 || text.Text.Any(char.IsSurrogate)).Select(text => text.Place));

    [Fact]
    public void Summaries_of_interventions_are_short_sentences_without_jargon()
    {
        var summaries = Content.Catalogue.All;

        Assert.Empty(summaries.Where(of => PlainDutch.MeanSentenceLength(of.Summary) > MostWordsOnAverage || PlainDutch.LongestSentence(of.Summary) > MostWords).Select(of => of.Id));
        Assert.Empty(summaries.SelectMany(of => PlainDutch.ForbiddenIn($"{of.Summary} {of.Training.Summary} {of.Costs.Summary}"), (of, word) => $"{of.Id}: {word}"));
    }

    [Theory]
    [InlineData("Dit is kort. Dit ook.", 2.5)]
    [InlineData("Een vraag? Ja: dat kan.", 5 / 3.0)]
    [InlineData("1. Eerst dit\n2. Dan dat", 2)]
    public void A_sentence_ends_at_a_mark_or_a_new_line(string text, double mean) => Assert.InRange(PlainDutch.MeanSentenceLength(text), mean - 0.51, mean + 0.51);
}
