using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Tests.Builders;

namespace HandreikingBot.Domain.Tests.Matching;

public sealed class MatcherTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static string[] Ids(MatchResult result) => [.. result.Matches.Select(match => match.Intervention.Id)];

    private static MatchResult Find(Answers answers, params Intervention[] records) => new Matcher(Records.Catalogue(records)).Find(answers, Today);

    internal static bool SaysSomethingOfWhatWasAsked(Match match, Answers answers)
    {
        if (answers.Goals.Count == 0 && answers.Topics.Count == 0) return !match.Misses.Contains("specialGroups");
        string[] asked = [.. answers.Goals.Count > 0 ? ["goals"] : Array.Empty<string>(), .. answers.Topics.Count > 0 ? ["topics"] : Array.Empty<string>()];
        return asked.Except(match.Misses).Any() || match.Fits.Contains("specialGroups");
    }

    [Fact]
    public void Bullying_in_group_7_and_8_with_proof_and_own_teachers_gives_KiVa_and_PRIMA_among_the_first()
    {
        var answers = new Answers
        {
            Education = ["po"],
            Grades = new Grades(new Bounds(7, 8), null),
            Goals = ["groep"],
            Topics = ["pesten"],
            Level = RecognitionLevel.EffectiveFirst,
            DeliveredBy = ["leraar"],
        };
        var first = Ids(new Matcher(RealCatalogue.Get()).Find(answers, Today)).Take(4);
        Assert.Equal(["kiva", "kanjertraining", "taakspel", "prima"], first);
    }

    [Theory]
    [InlineData(RecognitionStatus.NotRecognised)]
    [InlineData(RecognitionStatus.Unknown)]
    public void Only_what_is_recognised_is_listed(RecognitionStatus status)
    {
        var record = Records.Unknown() with { Recognition = new Recognition(status, null, null, null, false) };
        Assert.Empty(Find(Answers.None, record).Matches);
    }

    [Fact]
    public void What_is_known_to_be_for_others_is_out_and_what_is_not_known_stays()
    {
        var result = Find(new Answers { Education = ["po"] }, Records.Unknown("a") with { Education = ["vo"] }, Records.Unknown("b"));
        Assert.Equal(["b"], Ids(result));
        Assert.Equal(1, result.Excluded);
    }

    [Fact]
    public void What_says_nothing_of_the_topic_asked_is_no_match_and_comes_back_without_the_topic()
    {
        var result = Find(new Answers { Topics = ["rouw-verlies"] }, Records.Unknown("a") with { Topics = ["pesten"] }, Records.Unknown("b") with { Topics = ["stress"] });
        Assert.Empty(result.Matches);
        Assert.Equal(2, result.Excluded);
        Assert.Equal([new Relaxation("topics", 2)], result.Relaxations);
    }

    [Fact]
    public void A_miss_on_what_matters_most_weighs_before_any_number_of_others()
    {
        var answers = new Answers { Goals = ["groep"], Topics = ["pesten"], Lessons = 5, Minutes = 45, Parents = true };
        var aimed = Records.Lasting(Bounds.Exactly(20), Bounds.Exactly(60)) with { Id = "b", Goals = ["groep"], Topics = ["pesten"], Parents = false };
        var easy = Records.Lasting(Bounds.Exactly(5), Bounds.Exactly(45)) with { Id = "a", Goals = ["groep"], Topics = ["stress"], Parents = true };
        Assert.Equal(["b", "a"], Ids(Find(answers, easy, aimed)));
    }

    [Fact]
    public void Of_equals_the_higher_level_then_the_more_recent_then_the_id_comes_first()
    {
        var result = Find(
            Answers.None,
            Records.Since("e", "2012"), Records.Since("d", null), Records.Since("c", "2024-05"), Records.Since("b", "2024-06-01"), Records.Since("a", "2012"),
            Records.Since("z", null, RecognitionLevel.EffectiveGood));
        Assert.Equal(["z", "b", "c", "d", "a", "e"], Ids(result));
    }

    [Fact]
    public void What_is_no_longer_offered_comes_last() =>
        Assert.Equal(["b", "a"], Ids(Find(Answers.None, Records.Since("a", "2026", RecognitionLevel.EffectiveStrong) with { Status = "gestopt" }, Records.Unknown("b"))));

    [Fact]
    public void A_related_subject_is_listed_when_it_is_asked_for_and_hidden_when_not()
    {
        var near = Records.Unknown("kern") with { Topics = ["weerbaarheid"] };
        var related = Records.Unknown("verwant") with { Relevance = "verwant", Topics = ["weerbaarheid", "relaties-en-seksualiteit"] };
        Assert.Equal(["kern"], Ids(Find(new Answers { Topics = ["weerbaarheid"] }, near, related)));
        Assert.Equal(["verwant"], Ids(Find(new Answers { Topics = ["relaties-en-seksualiteit"] }, near, related)));
    }

    [Fact]
    public void Outside_school_is_listed_when_its_deliverer_is_asked_for_or_nothing_nearer_fits()
    {
        var near = Records.Unknown("binnen") with { DeliveredBy = ["leraar"] };
        var outside = Records.Unknown("buiten") with { Setting = "buiten-school", DeliveredBy = ["externe-professional"], Parents = true };
        Assert.Equal(["binnen"], Ids(Find(Answers.None, near, outside)));
        Assert.Equal(["buiten", "binnen"], Ids(Find(new Answers { DeliveredBy = ["externe-professional"] }, near, outside)));
        Assert.Equal(["buiten", "binnen"], Ids(Find(new Answers { Parents = true }, near with { Parents = false }, outside)));
    }

    [Fact]
    public void A_group_that_another_programme_is_made_for_does_not_list_that_programme()
    {
        var divorce = Records.Unknown("scheiding") with { SpecialGroups = ["gescheiden-ouders"] };
        var all = Records.Unknown("allen");
        Assert.Equal(["allen"], Ids(Find(new Answers { SpecialGroups = ["nieuwkomers"] }, divorce, all)));
    }

    [Fact]
    public void Wishes_that_must_go_together_are_given_together()
    {
        var record = Records.Unknown() with { Education = ["vo"], Topics = ["pesten"] };
        var result = Find(new Answers { Education = ["po"], Topics = ["stress"], Lessons = 3 }, record);
        Assert.Empty(result.Matches);
        Assert.Equal([new Relaxation("education", 1), new Relaxation("topics", 1)], result.Relaxations);
    }

    [Fact]
    public void Nothing_asked_lists_what_the_guide_is_about()
    {
        var result = new Matcher(RealCatalogue.Get()).Find(Answers.None, Today);
        Assert.Equal(20, result.Matches.Count);
        Assert.All(result.Matches, match => Assert.Equal(("kern", "school"), (match.Intervention.Relevance, match.Intervention.Setting)));
        Assert.Empty(result.Relaxations);
    }
}
