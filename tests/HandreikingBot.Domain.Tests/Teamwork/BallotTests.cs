using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Domain.Tests.Teamwork;

public sealed class BallotTests
{
    private static readonly Ballot Open = new(1, ["kiva", "prima"], Anonymous: false, Until: null);

    [Fact]
    public void Nobody_counts_twice()
    {
        var ballot = Open.With(Says("anna", "kiva", Stance.For)).With(Says("anna", "kiva", Stance.Against)).With(Says("bo", "kiva", Stance.For));
        Assert.Equal([new BallotCount("kiva", 1, 0, 1), new BallotCount("prima", 0, 0, 0)], ballot.Counts());
    }

    [Fact]
    public void A_second_vote_on_another_intervention_leaves_the_first()
    {
        var ballot = Open.With(Says("anna", "kiva", Stance.For)).With(Says("anna", "prima", Stance.Doubt));
        Assert.Equal([new BallotCount("kiva", 1, 0, 0), new BallotCount("prima", 0, 1, 0)], ballot.Counts());
    }

    [Theory]
    [InlineData(3, 1, 0, true)]
    [InlineData(1, 1, 0, false)]
    [InlineData(5, 0, 1, false)]
    [InlineData(0, 0, 0, false)]
    public void There_is_support_when_more_than_half_are_for_and_nobody_is_against(int yes, int doubt, int no, bool support) =>
        Assert.Equal(support, new BallotCount("kiva", yes, doubt, no).HasSupport);

    [Fact]
    public void The_name_of_a_person_says_nothing_the_id_does()
    {
        var ballot = Open.With(new Vote(new Person("29:1", "Anna"), [new Opinion("kiva", Stance.For, null)])).With(new Vote(new Person("29:1", "Anna de Vries"), [new Opinion("kiva", Stance.For, null)]));
        Assert.Single(ballot.Votes);
    }

    private static Vote Says(string who, string intervention, Stance stance) => new(new Person(who, who), [new Opinion(intervention, stance, null)]);
}
