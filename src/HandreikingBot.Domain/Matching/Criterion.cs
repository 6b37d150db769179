using System.Numerics;

namespace HandreikingBot.Domain.Matching;

/// <summary>The slots of <see cref="Answers"/> that interventions are held against, in the order of DESIGN section 7. Pupils and start are no criteria.</summary>
internal enum Criterion
{
    Education, Grades, Ages, Goals, Topics, Tiers, SpecialGroups, Databanks, Level, DeliveredBy,
    Training, Budget, BudgetPerPupil, Lessons, Minutes, Weeks, Duration, Parents,
}

/// <summary>Sets of criteria as bits: bit n is the criterion with value n.</summary>
internal static class Criteria
{
    public const int Count = (int)Criterion.Parents + 1;

    private static readonly string[] Names =
    [
        "education", "grades", "ages", "goals", "topics", "tiers", "specialGroups", "databanks", "level", "deliveredBy",
        "training", "budget", "budgetPerPupil", "lessons", "minutes", "weeks", "duration", "parents",
    ];

    /// <summary>Known to be for others: out (DESIGN section 6, "hard").</summary>
    public static uint Hard { get; } = Bit(Criterion.Education) | Bit(Criterion.Grades) | Bit(Criterion.Ages);

    /// <summary>What the school wants to reach and for whom: question 1 of the guide, what it said matters most.</summary>
    public static uint Matter { get; } = Aims | Bit(Criterion.Tiers) | Bit(Criterion.SpecialGroups);

    /// <summary>What the programme is about.</summary>
    public static uint Aims => Bit(Criterion.Goals) | Bit(Criterion.Topics);

    public static uint Bit(Criterion criterion) => 1u << (int)criterion;

    public static string NameOf(Criterion criterion) => Names[(int)criterion];

    /// <summary>The names of the criteria in <paramref name="set"/>, in the order of the contract.</summary>
    public static IReadOnlyList<string> NamesOf(uint set)
    {
        if (set is 0) return [];
        var names = new string[BitOperations.PopCount(set)];
        for (var n = 0; set is not 0; set &= set - 1) names[n++] = Names[BitOperations.TrailingZeroCount(set)];
        return names;
    }
}
