using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Matching;

/// <summary>Answers made ready to be held against many interventions: which criteria were spoken of, and their values as bits.</summary>
internal sealed class Wish
{
    /// <summary>Subjects beside the guide's own: a "verwant" intervention is shown when the school asks for one of these (catalogue schema, relevance).</summary>
    private static readonly string[] RelatedTopics = ["relaties-en-seksualiteit", "bewegen", "leefstijl", "verzuim", "grensoverschrijdend-gedrag"];

    /// <summary>Who works with pupils outside the school: asking for them is asking for a "buiten-school" intervention that they deliver.</summary>
    private static readonly string[] OutsideDeliverers = ["externe-professional", "vrijwilliger", "online"];

    public Wish(Answers answers, FactBits bits)
    {
        Answers = answers;
        Education = bits.Education.Of(answers.Education);
        Goals = bits.Goals.Of(answers.Goals);
        Topics = bits.Topics.Of(answers.Topics);
        Tiers = bits.Tiers.Of(answers.Tiers);
        SpecialGroups = bits.SpecialGroups.Of(answers.SpecialGroups);
        Databanks = bits.Databanks.Of(answers.Databanks);
        DeliveredBy = bits.DeliveredBy.Of(answers.DeliveredBy);
        RelatedAsked = Topics & bits.Topics.Of(RelatedTopics);
        OutsideAsked = DeliveredBy & bits.DeliveredBy.Of(OutsideDeliverers);
        PoAges = answers.Grades.Po is { } po ? SchoolYears.AgesOfPo(po) : null;
        VoAges = answers.Grades.Vo is { } vo ? SchoolYears.AgesOfVo(vo) : null;
        (Budget, BudgetPerPupil) = (Money.Units(answers.Budget), Money.Units(answers.BudgetPerPupil));
        Asked = AskedIn(answers);
    }

    private Wish(Wish other, uint dropped)
    {
        Answers = other.Answers;
        (Education, Goals, Topics, Tiers) = (other.Education, other.Goals, other.Topics, other.Tiers);
        (SpecialGroups, Databanks, DeliveredBy) = (other.SpecialGroups, other.Databanks, other.DeliveredBy);
        (PoAges, VoAges, Budget, BudgetPerPupil) = (other.PoAges, other.VoAges, other.Budget, other.BudgetPerPupil);
        RelatedAsked = (dropped & Criteria.Bit(Criterion.Topics)) is 0 ? other.RelatedAsked : 0;
        OutsideAsked = (dropped & Criteria.Bit(Criterion.DeliveredBy)) is 0 ? other.OutsideAsked : 0;
        Asked = other.Asked & ~dropped;
    }

    public Answers Answers { get; }

    /// <summary>The criteria that were spoken of.</summary>
    public uint Asked { get; }
    public ulong Education { get; }
    public ulong Goals { get; }
    public ulong Topics { get; }
    public ulong Tiers { get; }
    public ulong SpecialGroups { get; }
    public ulong Databanks { get; }
    public ulong DeliveredBy { get; }
    public ulong RelatedAsked { get; }
    public ulong OutsideAsked { get; }
    public Bounds? PoAges { get; }
    public Bounds? VoAges { get; }

    /// <summary>In <see cref="Money.Units"/>.</summary>
    public long Budget { get; }
    public long BudgetPerPupil { get; }

    /// <summary>The same wish with some criteria let go.</summary>
    public Wish Without(uint dropped) => new(this, dropped);

    /// <summary>The criteria that these answers speak of; 0 = none.</summary>
    public static uint AskedIn(Answers a)
    {
        var asked = 0u;
        void Ask(Criterion criterion, bool spokenOf) => asked |= spokenOf ? Criteria.Bit(criterion) : 0;
        Ask(Criterion.Education, a.Education.Count > 0);
        Ask(Criterion.Grades, a.Grades.Po is not null || a.Grades.Vo is not null);
        Ask(Criterion.Ages, a.Ages is not null);
        Ask(Criterion.Goals, a.Goals.Count > 0);
        Ask(Criterion.Topics, a.Topics.Count > 0);
        Ask(Criterion.Tiers, a.Tiers.Count > 0);
        Ask(Criterion.SpecialGroups, a.SpecialGroups.Count > 0);
        Ask(Criterion.Databanks, a.Databanks.Count > 0);
        Ask(Criterion.Level, a.Level is not null);
        Ask(Criterion.DeliveredBy, a.DeliveredBy.Count > 0);
        Ask(Criterion.Training, a.Training is not null);
        Ask(Criterion.Budget, a.Budget is not null);
        Ask(Criterion.BudgetPerPupil, a.BudgetPerPupil is not null);
        Ask(Criterion.Lessons, a.Lessons is not null);
        Ask(Criterion.Minutes, a.Minutes is not null);
        Ask(Criterion.Weeks, a.Weeks is not null);
        Ask(Criterion.Duration, a.Duration is not null);
        Ask(Criterion.Parents, a.Parents is not null);
        return asked;
    }
}
