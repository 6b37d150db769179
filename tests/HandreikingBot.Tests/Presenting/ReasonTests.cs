using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Tests.Presenting;

public sealed class ReasonTests
{
    private static string? Line(string name, Intervention intervention, Answers answers) => Shown.Results(answers, intervention).First("matches").Text(name);

    [Fact]
    public void A_fit_is_said_in_the_words_of_the_question() =>
        Assert.Equal("**Past:** groep 7, pesten, de leraar of mentor doet het zelf en training mag.", Line("fits", Shown.Kiva, Shown.Bullying));

    [Fact]
    public void Of_the_asked_grades_only_those_that_the_record_has_are_said_to_fit()
    {
        var record = Shown.Kiva with { Grades = new Grades(new Bounds(5, 8)) };

        Assert.Equal("**Past:** groep 5 tot en met 7.", Line("fits", record, new Answers { Education = ["po"], Grades = new Grades(new Bounds(3, 7)) }));
    }

    [Fact]
    public void A_record_that_knows_only_ages_is_said_to_fit_by_age()
    {
        var record = Shown.Kiva with { Grades = Grades.None, Ages = new Bounds(8, 12) };

        Assert.Equal("**Past:** 8 tot en met 12 jaar.", Line("fits", record, new Answers { Education = ["po"], Grades = new Grades(new Bounds(7, 7)) }));
    }

    [Fact]
    public void Of_the_asked_topics_only_those_that_the_record_has_are_said_to_fit() =>
        Assert.Equal("**Past:** pesten.", Line("fits", Shown.Kiva, new Answers { Topics = ["angst", "pesten"] }));

    [Fact]
    public void A_miss_says_what_the_record_has_instead() =>
        Assert.Equal("**Past niet:** thema (pesten en sfeer in de groep) en training nodig.", Line("misses", Shown.Kiva, new Answers { Topics = ["angst"], Training = TrainingWish.None }));

    [Fact]
    public void A_wish_that_the_record_says_nothing_about_is_unknown_and_no_fit()
    {
        var answers = new Answers { Budget = 500 };

        Assert.Equal("**Niet bekend:** kosten.", Line("unknown", Shown.Kiva, answers));
        Assert.Null(Line("fits", Shown.Kiva, answers));
    }

    [Fact]
    public void A_price_that_cannot_be_held_against_the_budget_is_not_called_unknown()
    {
        var record = Shown.Kiva with { Costs = new CostFacts(null, null, 5, null) };

        Assert.Equal("**Niet bekend:** of het binnen jullie budget past.", Line("unknown", record, new Answers { Budget = 500 }));
        Assert.Contains("5 euro per leerling", Line("asks", record, new Answers { Budget = 500 }), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_school_must_arrange_is_said_to_be_unknown_though_nobody_asked()
    {
        var record = Shown.Kiva with { Training = new TrainingFacts(null, null), Sessions = new SessionFacts(null, null, null, null) };

        Assert.Equal("**Niet bekend:** training en tijd.", Line("unknown", record, new Answers { Topics = ["pesten"] }));
        Assert.Null(Line("asks", record, new Answers { Topics = ["pesten"] }));
    }
}
