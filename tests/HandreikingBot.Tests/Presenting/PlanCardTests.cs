using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Planning;

namespace HandreikingBot.Tests.Presenting;

public sealed class PlanCardTests
{
    private static readonly DateOnly Day = new(2027, 1, 15);

    [Theory]
    [InlineData(PlanState.NotYet, null, false, "Nog niet")]
    [InlineData(PlanState.NotYet, "de ib'er", false, "Nog niet · de ib'er · nog geen datum")]
    [InlineData(PlanState.Busy, null, true, "Bezig · nog niemand · voor 15 januari 2027")]
    [InlineData(PlanState.Arranged, null, false, "Geregeld")]
    [InlineData(PlanState.Arranged, "de ib'er", true, "Geregeld · de ib'er · voor 15 januari 2027")]
    public void What_is_lacking_is_said_of_a_point_that_somebody_works_on(PlanState state, string? owner, bool dated, string line) =>
        Assert.Equal(line, Shown.Plans.StateLine(new PlanItem(1, state, owner, dated ? Day : null)));

    [Fact]
    public void An_owner_is_not_read_as_markdown() =>
        Assert.Contains(@"\[klik\]", Shown.Plans.StateLine(new PlanItem(1, PlanState.Busy, "[klik](https://example.org)", Day)), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, "Nog niets is geregeld.")]
    [InlineData(1, "1 van de 7 is geregeld.")]
    [InlineData(2, "2 van de 7 zijn geregeld.")]
    public void Progress_is_said_in_right_dutch(int arranged, string said)
    {
        var plan = Enumerable.Range(1, arranged).Aggregate(ImplementationPlan.For("kiva", 7), (made, number) => made.With(new PlanChange(number, PlanState.Arranged, null, null)));

        Assert.Equal(said, Shown.Plans.Plan(new Reply.ShowPlan(plan, Shown.Kiva, Day), offer: false, Shown.Stamp).Text("progress"));
    }
}
