using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Domain.Tests.Teamwork;

public sealed class StepTallyTests
{
    [Fact]
    public void The_most_frequent_wish_comes_first_with_its_count()
    {
        var tally = StepTally.Of(Step.Tier, [Wants("a", "universeel"), Wants("b", "selectief"), Wants("c", "universeel")]);
        Assert.Equal([("universeel", 2), ("selectief", 1)], tally.Wishes.Select(wish => (wish.Value.Tiers.Single(), wish.Count)));
        Assert.Equal((3, 0, false), (tally.People, tally.NoWish, tally.Agreed));
    }

    [Fact]
    public void A_team_that_says_the_same_agrees() =>
        Assert.True(StepTally.Of(Step.Tier, [Wants("a", "universeel"), Wants("b", "universeel")]).Agreed);

    [Fact]
    public void Who_has_no_wish_where_others_have_one_is_counted_and_no_agreement()
    {
        var tally = StepTally.Of(Step.Tier, [Wants("a", "universeel"), Wants("b")]);
        Assert.Equal((1, false), (tally.NoWish, tally.Agreed));
    }

    [Fact]
    public void Nobody_with_a_wish_is_agreement() => Assert.True(StepTally.Of(Step.Tier, [Wants("a"), Wants("b")]).Agreed);

    [Theory]
    [InlineData("universeel,universeel,selectief", "universeel")]
    [InlineData("universeel,selectief", "")]
    [InlineData("universeel,selectief,", "")]
    public void The_majority_is_what_more_than_half_of_all_people_want(string tiers, string majority)
    {
        var answers = tiers.Split(',').Select((tier, index) => tier.Length is 0 ? Wants($"{index}") : Wants($"{index}", tier));
        Assert.Equal(majority.Length is 0 ? [] : [majority], StepTally.Of(Step.Tier, [.. answers]).Majority.Tiers);
    }

    [Fact]
    public void Every_step_can_be_taken_apart_and_put_together_again()
    {
        var all = new Answers
        {
            Education = ["po", "vo"],
            Grades = new(new(5, 7), new(1, 2)),
            Goals = ["groep"],
            Topics = ["pesten", "angst"],
            Tiers = ["universeel"],
            SpecialGroups = ["nieuwkomers"],
            Databanks = ["nji"],
            Level = Catalogue.RecognitionLevel.EffectiveGood,
            DeliveredBy = ["leraar"],
            Training = TrainingWish.None,
            Lessons = 8,
            Minutes = 45,
            Weeks = 6,
            Duration = DurationWish.Short,
            Budget = 500,
            BudgetPerPupil = 5,
        };
        foreach (var step in Enum.GetValues<Step>())
        {
            var parts = AnswerParts.Of(all, step);
            Assert.NotEmpty(parts);
            Assert.Equal(parts.Count, parts.Select(part => part.Key).Distinct().Count());
            Assert.All(parts, part => Assert.True(Conversation.StepAnswers.Has(part.Value, step)));
        }
    }

    private static TeamAnswer Wants(string who, params string[] tiers) => new(new Person(who, who), new Answers { Tiers = tiers }, []);
}
