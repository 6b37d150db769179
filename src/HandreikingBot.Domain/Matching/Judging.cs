using System.Diagnostics;
using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Matching;

/// <summary>
/// The rule for each criterion. What the record does not know (<c>null</c>, <c>[]</c>) is <see cref="Outcome.Unknown"/>, never a fit and never a miss (DESIGN section 5).
/// </summary>
internal static class Judging
{
    /// <summary>A programme of at most this many meetings or weeks counts as short: about one school term.</summary>
    public const int ShortAtMost = 10;

    public static Outcome Judge(Criterion criterion, in Facts facts, Wish wish) => criterion switch
    {
        Criterion.Education => AnyOf(facts.Education, wish.Education),
        Criterion.Grades => Grades(facts, wish),
        Criterion.Ages => Ages(facts, wish.Answers.Ages),
        Criterion.Goals => AnyOf(facts.Goals, wish.Goals),
        Criterion.Topics => AnyOf(facts.Topics, wish.Topics),
        Criterion.Tiers => AnyOf(facts.Tiers, wish.Tiers),
        Criterion.SpecialGroups => AnyOf(facts.SpecialGroups, wish.SpecialGroups),
        // Addresses are incomplete (SOURCES.md): not seen in a databank is not the same as not in it.
        Criterion.Databanks => (facts.Databanks & wish.Databanks) is 0 ? Outcome.Unknown : Outcome.Fits,
        Criterion.Level => facts.Level is { } level ? When(level >= wish.Answers.Level) : Outcome.Unknown,
        Criterion.DeliveredBy => AnyOf(facts.DeliveredBy, wish.DeliveredBy),
        Criterion.Training => Training(facts.Training, wish.Answers.Training),
        Criterion.Budget => Money.Budget(facts.Price, wish),
        Criterion.BudgetPerPupil => Money.BudgetPerPupil(facts.Price, wish),
        Criterion.Lessons => AtMost(facts.Lessons, wish.Answers.Lessons),
        Criterion.Minutes => AtMost(facts.Minutes, wish.Answers.Minutes),
        Criterion.Weeks => AtMost(facts.Weeks, wish.Answers.Weeks),
        Criterion.Duration => Duration(facts, wish.Answers.Duration),
        Criterion.Parents => facts.Parents is { } parents ? When(parents == wish.Answers.Parents) : Outcome.Unknown,
        _ => throw new UnreachableException($"no rule for {criterion}"),
    };

    /// <summary>One value in common is enough.</summary>
    private static Outcome AnyOf(ulong known, ulong asked) => known is 0 ? Outcome.Unknown : When((known & asked) is not 0);

    /// <summary>One asked school year in common is enough; a miss only when none of the asked years can be meant.</summary>
    private static Outcome Grades(in Facts facts, Wish wish)
    {
        var po = wish.Answers.Grades.Po is { } inPo ? Grades(inPo, facts.Po, facts.MayHavePo, wish.PoAges, facts) : Outcome.Misses;
        var vo = wish.Answers.Grades.Vo is { } inVo ? Grades(inVo, facts.Vo, facts.MayHaveVo, wish.VoAges, facts) : Outcome.Misses;
        if (po is Outcome.Fits || vo is Outcome.Fits) return Outcome.Fits;
        return po is Outcome.Unknown || vo is Outcome.Unknown ? Outcome.Unknown : Outcome.Misses;
    }

    private static Outcome Grades(Bounds asked, Bounds? known, bool rightSchool, Bounds? askedAges, in Facts facts)
    {
        if (!rightSchool) return Outcome.Misses;
        if (known is { } grades) return When(grades.Overlaps(asked));
        return facts.Ages is { } ages && askedAges is { } usual ? When(ages.Overlaps(usual)) : Outcome.Unknown;
    }

    private static Outcome Ages(in Facts facts, Bounds? asked)
    {
        if (asked is not { } wanted) return Outcome.Unknown;
        if (facts.UsualAges is { } ages) return When(ages.Overlaps(wanted));
        return facts.SchoolAges is { } school && !school.Overlaps(wanted) ? Outcome.Misses : Outcome.Unknown;
    }

    /// <summary>A training that is allowed can never miss; it is still only a fit when it is known whether there is one.</summary>
    private static Outcome Training(bool? required, TrainingWish? wish) => (required, wish) switch
    {
        (null, _) => Outcome.Unknown,
        (true, TrainingWish.None) or (false, TrainingWish.Required) => Outcome.Misses,
        _ => Outcome.Fits,
    };

    /// <summary>A limit: a range that begins within it fits, since the programme itself allows the shorter form.</summary>
    private static Outcome AtMost(Bounds? known, int? limit) => known switch
    {
        null => Outcome.Unknown,
        { Low: { } low } => When(low <= limit),
        { High: { } high } when high <= limit => Outcome.Fits,
        _ => Outcome.Unknown,
    };

    private static Outcome Duration(in Facts facts, DurationWish? wish)
    {
        if (wish is DurationWish.MultiYear) return facts.MultiYear is { } years ? When(years) : Outcome.Unknown;
        if (facts.MultiYear is true) return Outcome.Misses;
        var (lessons, weeks) = (AtMost(facts.Lessons, ShortAtMost), AtMost(facts.Weeks, ShortAtMost));
        if (lessons is Outcome.Fits || weeks is Outcome.Fits) return Outcome.Fits;
        return lessons is Outcome.Misses || weeks is Outcome.Misses ? Outcome.Misses : Outcome.Unknown;
    }

    private static Outcome When(bool fits) => fits ? Outcome.Fits : Outcome.Misses;
}
