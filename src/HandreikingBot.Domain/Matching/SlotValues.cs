using System.Collections.Frozen;
using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Matching;

/// <summary>The values that each list slot can have (catalogue schema), and the check that answers from outside hold no others.</summary>
public static class SlotValues
{
    public static FrozenSet<string> Education { get; } = Set("po", "vo", "go", "mbo");

    public static FrozenSet<string> Goals { get; } = Set("vaardigheden", "relaties", "groep");

    public static FrozenSet<string> Topics { get; } = Set(
        "sociaal-emotioneel", "veerkracht", "weerbaarheid", "stress", "prestatiedruk", "faalangst", "pesten", "groepsklimaat", "relatie-leraar-leerling", "angst",
        "somberheid", "rouw-verlies", "scheiding", "kopp-kvo", "gedrag", "adhd", "verzuim", "seksuele-en-genderdiversiteit", "sociale-media", "nieuwkomers", "trauma",
        "suicidepreventie", "mindfulness", "burgerschap", "mentale-gezondheid", "overgang-po-vo", "eenzaamheid", "zelfbeeld", "grensoverschrijdend-gedrag",
        "relaties-en-seksualiteit", "bewegen", "leefstijl");

    public static FrozenSet<string> Tiers { get; } = Set("universeel", "selectief", "geindiceerd");

    public static FrozenSet<string> SpecialGroups { get; } = Set(
        "nieuwkomers", "taalbarriere", "lage-ses", "gescheiden-ouders", "rouwende-leerlingen", "kopp-kvo", "lhbtqia", "jongens", "meisjes", "leerlingen-met-beperking",
        "vluchtelingen", "pleegkinderen", "leerlingen-met-adhd");

    public static FrozenSet<string> Databanks { get; } =
        Set("nji", "loketgezondleven", "gezondeschool", "movisie", "kcsb", "justitie", "trimbos-ggz", "pharos", "wmk");

    public static FrozenSet<string> DeliveredBy { get; } = Set("leraar", "schoolteam", "intern-specialist", "externe-professional", "vrijwilliger", "online");

    /// <summary>The first fault of answers that came from outside, in Dutch, or <c>null</c> when there is none.</summary>
    public static string? FirstFault(Answers answers) =>
        In("education", answers.Education, Education)
        ?? In("goals", answers.Goals, Goals)
        ?? In("topics", answers.Topics, Topics)
        ?? In("tiers", answers.Tiers, Tiers)
        ?? In("specialGroups", answers.SpecialGroups, SpecialGroups)
        ?? In("databanks", answers.Databanks, Databanks)
        ?? In("deliveredBy", answers.DeliveredBy, DeliveredBy)
        ?? In("grades.po", answers.Grades.Po, 1, 8)
        ?? In("grades.vo", answers.Grades.Vo, 1, 6)
        ?? In("ages", answers.Ages, 0, 120)
        ?? NotNegative(answers);

    private static string? In(string slot, IReadOnlyList<string> values, FrozenSet<string> known)
    {
        foreach (var value in values)
            if (value is null || !known.Contains(value)) return $"{slot}: '{value}' ken ik niet; het kan zijn: {string.Join(", ", known.Order(StringComparer.Ordinal))}";
        return null;
    }

    private static string? In(string slot, Bounds? range, int lowest, int highest)
    {
        if (range is not { } given) return null;
        if (given.Low > given.High) return $"{slot}: {given.Low} is meer dan {given.High}; geef [laagste, hoogste]";
        return given.Low < lowest || given.High > highest || given.High < lowest || given.Low > highest ? $"{slot}: het kan van {lowest} tot en met {highest} zijn" : null;
    }

    private static string? NotNegative(Answers a)
    {
        if (a.Budget < 0) return "budget: het kan niet onder nul zijn";
        if (a.BudgetPerPupil < 0) return "budgetPerPupil: het kan niet onder nul zijn";
        if (a.Lessons < 0) return "lessons: het kan niet onder nul zijn";
        if (a.Minutes < 0) return "minutes: het kan niet onder nul zijn";
        if (a.Weeks < 0) return "weeks: het kan niet onder nul zijn";
        return a.Pupils < 0 ? "pupils: het kan niet onder nul zijn" : null;
    }

    private static FrozenSet<string> Set(params string[] values) => values.ToFrozenSet(StringComparer.Ordinal);
}
