using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Content;

/// <summary>Holds answers that came from outside against the values that there are.</summary>
internal static class AnswersCheck
{
    /// <summary>The first fault, in Dutch, or <c>null</c> when there is none.</summary>
    public static string? FirstFault(Answers answers, Vocabulary vocabulary) =>
        In("education", answers.Education, vocabulary.Education)
        ?? In("goals", answers.Goals, vocabulary.Goals)
        ?? In("topics", answers.Topics, vocabulary.Topics)
        ?? In("tiers", answers.Tiers, vocabulary.Tiers)
        ?? In("specialGroups", answers.SpecialGroups, vocabulary.SpecialGroups)
        ?? In("databanks", answers.Databanks, vocabulary.Databanks)
        ?? In("deliveredBy", answers.DeliveredBy, vocabulary.DeliveredBy)
        ?? In("grades.po", answers.Grades.Po, 1, 8)
        ?? In("grades.vo", answers.Grades.Vo, 1, 6)
        ?? In("ages", answers.Ages, 0, 120)
        ?? NotNegative(answers);

    private static string? In(string slot, IReadOnlyList<string> values, IReadOnlyList<string> known)
    {
        foreach (var value in values)
            if (value is null || !known.Contains(value, StringComparer.Ordinal)) return $"{slot}: '{value}' ken ik niet; het kan zijn: {string.Join(", ", known)}";
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
}
