using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Conversation;

/// <summary>Brings new answers together with earlier ones: what is said later wins, lists grow, refusals take away.</summary>
public static class AnswerMerge
{
    /// <summary>Options chosen together on one card: lists and ranges are joined.</summary>
    public static Answers Together(Answers one, Answers other) => Later(one, other) with
    {
        Education = Union(one.Education, other.Education),
        Grades = new Grades(Hull(one.Grades.Po, other.Grades.Po), Hull(one.Grades.Vo, other.Grades.Vo)),
        Ages = Hull(one.Ages, other.Ages),
    };

    /// <summary>A later message over earlier answers: school type, grades and single values are replaced, wishes of a kind are added.</summary>
    public static Answers Later(Answers earlier, Answers later) => new()
    {
        Education = later.Education.Count > 0 ? later.Education : earlier.Education,
        Grades = LaterGrades(earlier, later),
        Ages = later.Ages ?? (SaysWho(later) ? null : earlier.Ages),
        Goals = Union(earlier.Goals, later.Goals),
        Topics = Union(earlier.Topics, later.Topics),
        Tiers = Union(earlier.Tiers, later.Tiers),
        SpecialGroups = Union(earlier.SpecialGroups, later.SpecialGroups),
        Databanks = Union(earlier.Databanks, later.Databanks),
        Level = later.Level ?? earlier.Level,
        DeliveredBy = Union(earlier.DeliveredBy, later.DeliveredBy),
        Training = later.Training ?? earlier.Training,
        Budget = later.Budget ?? earlier.Budget,
        BudgetPerPupil = later.BudgetPerPupil ?? earlier.BudgetPerPupil,
        Lessons = later.Lessons ?? earlier.Lessons,
        Minutes = later.Minutes ?? earlier.Minutes,
        Weeks = later.Weeks ?? earlier.Weeks,
        Duration = later.Duration ?? earlier.Duration,
        Pupils = later.Pupils ?? earlier.Pupils,
        Parents = later.Parents ?? earlier.Parents,
        Start = later.Start ?? earlier.Start,
    };

    /// <summary>Takes refused values out ("geen pestprogramma"); a refusal of a single-valued slot empties it when the value is the one that stands.</summary>
    public static Answers Without(Answers answers, IReadOnlyList<Refusal> refused)
    {
        foreach (var refusal in refused) answers = Without(answers, refusal.Slot, refusal.Value);
        return answers;
    }

    private static Answers Without(Answers answers, string slot, string value) => slot switch
    {
        "education" => answers with { Education = Except(answers.Education, value) },
        "goals" => answers with { Goals = Except(answers.Goals, value) },
        "topics" => answers with { Topics = Except(answers.Topics, value) },
        "tiers" => answers with { Tiers = Except(answers.Tiers, value) },
        "specialGroups" => answers with { SpecialGroups = Except(answers.SpecialGroups, value) },
        "databanks" => answers with { Databanks = Except(answers.Databanks, value) },
        "deliveredBy" => answers with { DeliveredBy = Except(answers.DeliveredBy, value) },
        "level" => answers with { Level = null },
        "training" => answers with { Training = null },
        "budget" => answers with { Budget = null, BudgetPerPupil = null },
        "duration" => answers with { Duration = null },
        "parents" => answers with { Parents = null },
        _ => answers,
    };

    // "groep 7" after "klas 2" moves to the other school; within one school the other grade stays only when the school type stays too.
    private static Grades LaterGrades(Answers earlier, Answers later)
    {
        if (later.Grades.Po is not null || later.Grades.Vo is not null)
            return later.Education.Count > 0 ? later.Grades : new Grades(later.Grades.Po ?? earlier.Grades.Po, later.Grades.Vo ?? earlier.Grades.Vo);
        if (later.Education.Count is 0 || later.Education.SequenceEqual(earlier.Education, StringComparer.Ordinal)) return earlier.Grades;
        return new Grades(later.Education.Contains("po", StringComparer.Ordinal) ? earlier.Grades.Po : null, later.Education.Contains("vo", StringComparer.Ordinal) ? earlier.Grades.Vo : null);
    }

    private static bool SaysWho(Answers answers) => answers.Education.Count > 0 || answers.Grades.Po is not null || answers.Grades.Vo is not null;

    private static IReadOnlyList<string> Union(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        other.Count is 0 ? one : one.Count is 0 ? other : [.. one.Union(other, StringComparer.Ordinal)];

    private static IReadOnlyList<string> Except(IReadOnlyList<string> list, string value) => [.. list.Where(item => item != value)];

    private static Bounds? Hull(Bounds? one, Bounds? other)
    {
        if (one is not { } a) return other;
        if (other is not { } b) return one;
        return new Bounds(a.Low is { } al && b.Low is { } bl ? Math.Min(al, bl) : null, a.High is { } ah && b.High is { } bh ? Math.Max(ah, bh) : null);
    }
}
