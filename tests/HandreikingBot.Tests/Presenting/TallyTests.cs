using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Teamwork;
using static HandreikingBot.Tests.Presenting.TeamScenes;

namespace HandreikingBot.Tests.Presenting;

public sealed class TallyTests
{
    private static readonly Answers Everyone = new() { Tiers = ["universeel"] };
    private static readonly Answers Few = new() { Tiers = ["selectief"] };

    private static string Line(Step step, params IReadOnlyList<Answers> said) => Questions.Tallies.Line(Tally(step, said));

    private static StepTally Tally(Step step, params IReadOnlyList<Answers> said) =>
        StepTally.Of(step, [.. said.Select((answers, at) => new TeamAnswer(Someone(at, $"Collega {at}"), answers, []))]);

    private static IReadOnlyList<Answers> Times(int count, Answers answers) => [.. Enumerable.Repeat(answers, count)];

    [Fact]
    public void A_difference_is_said_in_numbers_of_people() =>
        Assert.Equal(
            "**Voor wie:** vier van de zes kiezen alle leerlingen, twee kiezen leerlingen met meer kans op problemen.",
            Line(Step.Tier, [.. Times(4, Everyone), .. Times(2, Few)]));

    [Fact]
    public void One_person_chooses_in_the_singular() =>
        Assert.Equal("**Voor wie:** één van de twee kiest alle leerlingen, één kiest leerlingen met meer kans op problemen.", Line(Step.Tier, Everyone, Few));

    [Fact]
    public void Everybody_who_says_the_same_agrees() => Assert.Equal("**Voor wie:** jullie zijn het eens: alle leerlingen.", Line(Step.Tier, Times(3, Everyone)));

    [Fact]
    public void One_person_alone_does_not_agree_with_anybody() => Assert.Equal("**Voor wie:** alle leerlingen.", Line(Step.Tier, Everyone));

    [Fact]
    public void A_wish_of_all_beside_one_of_some_is_said_of_all() =>
        Assert.Equal(
            "**Het thema:** alle drie kiezen pesten, één kiest stress.",
            Line(Step.Topic, new Answers { Topics = ["pesten"] }, new Answers { Topics = ["pesten"] }, new Answers { Topics = ["pesten", "stress"] }));

    [Theory]
    [InlineData(1, "**Voor wie:** twee van de drie kiezen alle leerlingen. Eén heeft hier geen wens.")]
    [InlineData(2, "**Voor wie:** twee van de vier kiezen alle leerlingen. Twee hebben hier geen wens.")]
    public void Who_has_no_wish_is_counted(int without, string said) => Assert.Equal(said, Line(Step.Tier, [.. Times(2, Everyone), .. Times(without, Answers.None)]));

    [Fact]
    public void Above_twelve_people_all_numbers_are_figures() =>
        Assert.StartsWith("**Voor wie:** 8 van de 13 kiezen alle leerlingen, 5 kiezen", Line(Step.Tier, [.. Times(8, Everyone), .. Times(5, Few)]), StringComparison.Ordinal);

    [Fact]
    public void More_wishes_than_fit_a_sentence_are_counted()
    {
        var grades = Enumerable.Range(1, 8).Select(grade => new Answers { Grades = new Grades(new Bounds(grade, grade)) });

        Assert.EndsWith("één kiest groep 6, en nog twee andere wensen.", Line(Step.GradesPo, [.. grades]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_to_be_talked_about_is_said_first() =>
        Assert.Equal("Hierover denken jullie verschillend: voor wie.", Questions.Tallies.Outcome([Tally(Step.Tier, Everyone, Few), Tally(Step.Goal, Everybody, Everybody)], 2));

    [Theory]
    [InlineData(0, "Niemand heeft geantwoord.")]
    [InlineData(2, "Niemand heeft bij deze vraag een wens.")]
    public void Nothing_to_count_is_said_kindly(int answers, string said) => Assert.Equal(said, Questions.Tallies.Outcome([], answers));

    [Fact]
    public void A_step_without_a_wish_is_named_but_not_one_that_makes_no_sense()
    {
        var tallies = Tallies(Question(1, (Team[0], new Answers { Education = ["po"], Goals = ["groep"] })));

        Assert.Equal("**Nog zonder wens:** de groepen, het thema en voor wie.", Questions.Tallies.WithoutWish(Question(1), tallies));
    }
}
