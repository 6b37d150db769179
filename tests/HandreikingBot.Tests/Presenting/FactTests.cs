using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Tests.Presenting;

public sealed class FactTests
{
    [Theory]
    [InlineData(8, 8, "8 lessen")]
    [InlineData(6, 8, "6 tot 8 lessen")]
    [InlineData(10, null, "minstens 10 lessen")]
    [InlineData(null, 12, "hooguit 12 lessen")]
    public void An_open_end_of_a_range_is_said(int? low, int? high, string said) =>
        Assert.Equal(said, Shown.Facts.Time(Shown.Kiva with { Sessions = new SessionFacts(new Bounds(low, high), null, null, null) }));

    [Fact]
    public void From_a_grade_on_is_up_to_the_last_grade() => Assert.Equal("groep 5 tot en met 8", Shown.Facts.Years(new Grades(new Bounds(5, null))));

    [Fact]
    public void Costs_in_the_words_of_the_record_go_before_a_bare_price()
    {
        var record = Shown.Kiva with { Costs = new CostFacts("lesmateriaal is gratis", 0, null, 2024) };

        Assert.Equal("lesmateriaal is gratis; prijs uit 2024", Shown.Facts.Costs(record));
    }

    [Fact]
    public void A_training_of_which_is_not_known_whether_it_must_says_so() =>
        Assert.Equal("e-learning (of dit moet, is niet bekend)", Shown.Facts.Training(Shown.Kiva with { Training = new TrainingFacts(null, "e-learning") }));

    [Fact]
    public void What_the_record_does_not_hold_comes_to_nothing()
    {
        var empty = Shown.Kiva with { Costs = new CostFacts(null, null, null, null), Parents = null, DeliveredBy = [], Training = new TrainingFacts(null, null) };

        Assert.Null(Shown.Facts.Costs(empty));
        Assert.Null(Shown.Facts.Parents(empty));
        Assert.Null(Shown.Facts.Deliverers(empty));
        Assert.Null(Shown.Facts.Training(empty));
    }
}
