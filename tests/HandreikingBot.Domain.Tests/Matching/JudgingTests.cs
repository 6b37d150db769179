using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Tests.Builders;

namespace HandreikingBot.Domain.Tests.Matching;

public sealed class JudgingTests
{
    private static string Outcome(Intervention record, Answers answers)
    {
        var match = new Matcher(Records.Catalogue(record)).Judge(record, answers);
        Assert.Single([.. match.Fits, .. match.Unknown, .. match.Misses]);
        return match.Fits.Count > 0 ? "fits" : match.Unknown.Count > 0 ? "unknown" : "misses";
    }

    [Theory]
    [InlineData(TrainingWish.None, true, "misses")]
    [InlineData(TrainingWish.None, false, "fits")]
    [InlineData(TrainingWish.None, null, "unknown")]
    [InlineData(TrainingWish.Allowed, true, "fits")]
    [InlineData(TrainingWish.Allowed, false, "fits")]
    [InlineData(TrainingWish.Allowed, null, "unknown")]
    [InlineData(TrainingWish.Required, true, "fits")]
    [InlineData(TrainingWish.Required, false, "misses")]
    [InlineData(TrainingWish.Required, null, "unknown")]
    public void Training_is_held_against_what_the_record_knows(TrainingWish wish, bool? required, string expected) =>
        Assert.Equal(expected, Outcome(Records.Unknown() with { Training = new TrainingFacts(required, null) }, new Answers { Training = wish }));

    [Theory]
    [InlineData(0, 0, null, null, "fits")]
    [InlineData(0, 100, null, null, "misses")]
    [InlineData(0, null, null, null, "unknown")]
    [InlineData(1500, 1500, null, null, "fits")]
    [InlineData(1500, 1501, null, null, "misses")]
    [InlineData(0, null, 2, null, "misses")]
    [InlineData(100, null, 2, null, "unknown")]
    [InlineData(100, null, 2, 50, "fits")]
    [InlineData(100, null, 2, 51, "misses")]
    [InlineData(100, 90, 2, 10, "misses")]
    [InlineData(100, 80, 2, 10, "fits")]
    [InlineData(100, 80, 2, null, "unknown")]
    [InlineData(100, 80, 0, null, "fits")]
    public void A_budget_is_held_against_the_prices_that_are_known(int budget, int? perSchool, int? perPupil, int? pupils, string expected) =>
        Assert.Equal(expected, Outcome(Records.Costing(perSchool, perPupil), new Answers { Budget = budget, Pupils = pupils }));

    [Theory]
    [InlineData(5, null, 5, null, "fits")]
    [InlineData(5, null, 6, null, "misses")]
    [InlineData(5, 100, null, null, "unknown")]
    [InlineData(5, 100, null, 20, "fits")]
    [InlineData(5, 100, null, 19, "misses")]
    [InlineData(5, 100, 3, null, "unknown")]
    [InlineData(5, null, null, 20, "unknown")]
    public void A_budget_per_pupil_is_held_against_the_prices_that_are_known(int budget, int? perSchool, int? perPupil, int? pupils, string expected) =>
        Assert.Equal(expected, Outcome(Records.Costing(perSchool, perPupil), new Answers { BudgetPerPupil = budget, Pupils = pupils }));

    [Theory]
    [InlineData(12, 12, 12, "fits")]
    [InlineData(13, 20, 12, "misses")]
    [InlineData(8, 20, 12, "fits")]
    [InlineData(null, 12, 12, "fits")]
    [InlineData(null, 20, 12, "unknown")]
    [InlineData(13, null, 12, "misses")]
    [InlineData(4, null, 12, "fits")]
    public void A_limit_fits_from_the_shortest_form_on(int? low, int? high, int most, string expected)
    {
        var range = new Bounds(low, high);
        Assert.Equal(expected, Outcome(Records.Lasting(lessons: range), new Answers { Lessons = most }));
        Assert.Equal(expected, Outcome(Records.Lasting(minutes: range), new Answers { Minutes = most }));
        Assert.Equal(expected, Outcome(Records.Lasting(weeks: range), new Answers { Weeks = most }));
    }

    [Theory]
    [InlineData(null, null, null, "unknown")]
    [InlineData(8, null, null, "fits")]
    [InlineData(null, 10, null, "fits")]
    [InlineData(8, null, true, "misses")]
    [InlineData(20, null, null, "misses")]
    [InlineData(8, 20, null, "fits")]
    public void Short_is_ten_meetings_or_weeks_and_never_several_years(int? lessons, int? weeks, bool? multiYear, string expected)
    {
        var record = Records.Lasting(lessons is { } l ? Bounds.Exactly(l) : null, null, weeks is { } w ? Bounds.Exactly(w) : null, multiYear);
        Assert.Equal(expected, Outcome(record, new Answers { Duration = DurationWish.Short }));
    }

    [Theory]
    [InlineData(3, 8, 2, "misses")]
    [InlineData(3, 8, 3, "fits")]
    public void Groups_are_held_against_known_groups(int low, int high, int asked, string expected)
    {
        var record = Records.Unknown() with { Grades = new Grades(new Bounds(low, high), null) };
        Assert.Equal(expected, Outcome(record, new Answers { Grades = new Grades(Bounds.Exactly(asked), null) }));
    }

    [Theory]
    [InlineData(9, 12, 4, "misses")]
    [InlineData(9, 12, 5, "fits")]
    [InlineData(9, 12, 8, "fits")]
    public void Groups_are_held_against_ages_when_only_those_are_known(int low, int high, int asked, string expected)
    {
        var record = Records.Unknown() with { Ages = new Bounds(low, high) };
        Assert.Equal(expected, Outcome(record, new Answers { Grades = new Grades(Bounds.Exactly(asked), null) }));
    }

    [Fact]
    public void Ages_are_held_against_groups_when_only_those_are_known()
    {
        var record = Records.Unknown() with { Grades = new Grades(null, new Bounds(1, 2)) };
        Assert.Equal("fits", Outcome(record, new Answers { Ages = new Bounds(14, 16) }));
        Assert.Equal("misses", Outcome(record, new Answers { Ages = new Bounds(15, 16) }));
    }

    [Fact]
    public void A_group_of_primary_school_misses_what_is_only_for_secondary_school()
    {
        var record = Records.Unknown() with { Education = ["vo"], Ages = new Bounds(11, 16) };
        Assert.Equal("misses", Outcome(record, new Answers { Grades = new Grades(Bounds.Exactly(8), null) }));
    }

    [Fact]
    public void Ages_that_the_kind_of_school_cannot_have_are_a_miss_and_all_others_stay_unknown()
    {
        var record = Records.Unknown() with { Education = ["mbo"] };
        Assert.Equal("misses", Outcome(record, new Answers { Ages = new Bounds(6, 9) }));
        Assert.Equal("unknown", Outcome(record, new Answers { Ages = new Bounds(16, 17) }));
    }

    [Fact]
    public void A_school_that_gives_groups_and_years_is_served_by_either()
    {
        var record = Records.Unknown() with { Education = ["po", "vo"], Grades = new Grades(null, Bounds.Exactly(1)) };
        Assert.Equal("fits", Outcome(record, new Answers { Grades = new Grades(Bounds.Exactly(8), Bounds.Exactly(1)) }));
    }

    [Fact]
    public void A_databank_without_a_known_page_is_unknown_and_never_a_miss()
    {
        var record = Records.Unknown() with { Databanks = [new DatabankPage("nji", "https://example.org")] };
        Assert.Equal("fits", Outcome(record, new Answers { Databanks = ["nji", "movisie"] }));
        Assert.Equal("unknown", Outcome(record, new Answers { Databanks = ["movisie"] }));
    }

    [Theory]
    [InlineData(RecognitionLevel.EffectiveFirst, "misses")]
    [InlineData(RecognitionLevel.WellFounded, "fits")]
    [InlineData(RecognitionLevel.WellDescribed, "fits")]
    public void A_level_asks_at_least_that_level(RecognitionLevel asked, string expected) =>
        Assert.Equal(expected, Outcome(Records.Unknown(), new Answers { Level = asked }));

    [Fact]
    public void Nothing_known_is_unknown_for_every_wish_but_the_level()
    {
        var record = Records.Unknown();
        var everything = RandomAnswers.Everything;
        var match = new Matcher(Records.Catalogue(record)).Judge(record, everything);
        Assert.Empty(match.Misses);
        Assert.Equal(["level"], match.Fits);
    }
}
