using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Tests.Matching;

/// <summary>The rules written a second time, as plainly as can be, to hold the quick ones against: true = fits, false = misses, null = unknown.</summary>
internal static class PlainJudge
{
    public static IEnumerable<(string Slot, bool? Fits)> Judge(Intervention r, Answers a)
    {
        if (a.Education.Count > 0) yield return ("education", Common(r.Education, a.Education));
        if (a.Grades != Grades.None) yield return ("grades", InGrades(r, a.Grades));
        if (a.Ages is { } ages) yield return ("ages", AtAges(r, ages));
        if (a.Goals.Count > 0) yield return ("goals", Common(r.Goals, a.Goals));
        if (a.Topics.Count > 0) yield return ("topics", Common(r.Topics, a.Topics));
        if (a.Tiers.Count > 0) yield return ("tiers", Common(r.Tiers, a.Tiers));
        if (a.SpecialGroups.Count > 0) yield return ("specialGroups", Common(r.SpecialGroups, a.SpecialGroups));
        if (a.Databanks.Count > 0) yield return ("databanks", r.Databanks.Any(page => a.Databanks.Contains(page.Bank)) ? true : null);
        if (a.Level is { } level) yield return ("level", r.Recognition.Level is { } known ? known >= level : null);
        if (a.DeliveredBy.Count > 0) yield return ("deliveredBy", Common(r.DeliveredBy, a.DeliveredBy));
        if (a.Training is { } training) yield return ("training", r.Training.Required is { } must ? training == TrainingWish.Allowed || must == (training == TrainingWish.Required) : null);
        if (a.Budget is { } budget) yield return ("budget", Budget(r.Costs, budget, a.Pupils));
        if (a.BudgetPerPupil is { } perPupil) yield return ("budgetPerPupil", PerPupil(r.Costs, perPupil, a.Pupils));
        if (a.Lessons is { } lessons) yield return ("lessons", Within(r.Sessions.Count, lessons));
        if (a.Minutes is { } minutes) yield return ("minutes", Within(r.Sessions.Minutes, minutes));
        if (a.Weeks is { } weeks) yield return ("weeks", Within(r.Sessions.Weeks, weeks));
        if (a.Duration is { } duration) yield return ("duration", duration == DurationWish.MultiYear ? r.Sessions.MultiYear : Short(r.Sessions));
        if (a.Parents is { } parents) yield return ("parents", r.Parents is { } involved ? involved == parents : null);
    }

    public static IEnumerable<int> Numbers(Bounds range) => Enumerable.Range(range.Low ?? 0, (range.High ?? 120) - (range.Low ?? 0) + 1);

    private static bool? Common(IReadOnlyList<string> known, IReadOnlyList<string> asked) => known.Count == 0 ? null : known.Intersect(asked).Any();

    private static bool? InGrades(Intervention r, Grades asked)
    {
        var po = (asked.Po is { } p ? Numbers(p) : []).Select(groep => OneGrade(r, groep, "po", r.Grades.Po, [groep + 3, groep + 4]));
        var vo = (asked.Vo is { } v ? Numbers(v) : []).Select(year => OneGrade(r, year, "vo", r.Grades.Vo, [year + 11, year + 12]));
        bool?[] all = [.. po, .. vo];
        return all.Contains(true) ? true : all.Contains(null) ? null : false;
    }

    private static bool? OneGrade(Intervention r, int grade, string school, Bounds? known, int[] ages)
    {
        if (r.Education.Count > 0 && !r.Education.Contains(school) && !r.Education.Contains("go")) return false;
        if (known is { } grades) return Numbers(grades).Contains(grade);
        return r.Ages is { } years ? Numbers(years).Intersect(ages).Any() : null;
    }

    private static bool? AtAges(Intervention r, Bounds asked)
    {
        if (r.Ages is { } ages) return Numbers(ages).Intersect(Numbers(asked)).Any();
        int[] fromPo = r.Grades.Po is { } po ? [.. Numbers(po).SelectMany(g => new[] { g + 3, g + 4 })] : [];
        int[] fromVo = r.Grades.Vo is { } vo ? [.. Numbers(vo).SelectMany(y => new[] { y + 11, y + 12 })] : [];
        int[] usual = [.. fromPo, .. fromVo];
        if (usual.Length > 0) return Numbers(new Bounds(usual.Min(), usual.Max())).Intersect(Numbers(asked)).Any();
        if (r.Education.Count == 0) return null;
        var possible = r.Education.Select(kind => kind switch { "po" => (4, 13), "vo" => (11, 19), "go" => (4, 20), _ => (15, 120) }).ToArray();
        return Numbers(new Bounds(possible.Min(pair => pair.Item1), possible.Max(pair => pair.Item2))).Intersect(Numbers(asked)).Any() ? null : false;
    }

    private static bool? Budget(CostFacts costs, decimal budget, int? pupils)
    {
        if (costs.PerSchoolEur is null && costs.PerPupilEur is null) return null;
        if (costs.PerPupilEur is null or 0) return (costs.PerSchoolEur ?? 0) <= budget;
        if (pupils is { } count) return (costs.PerSchoolEur ?? 0) + (costs.PerPupilEur * count) <= budget;
        return (costs.PerSchoolEur ?? 0) + costs.PerPupilEur > budget ? false : null;
    }

    private static bool? PerPupil(CostFacts costs, decimal budget, int? pupils)
    {
        if (costs.PerPupilEur > budget) return false;
        if (costs.PerSchoolEur is { } school && pupils > 0) return (costs.PerPupilEur ?? 0) + (school / pupils) <= budget;
        return costs.PerPupilEur is not null && costs.PerSchoolEur is null or 0 ? costs.PerPupilEur is null ? null : true : null;
    }

    private static bool? Within(Bounds? known, int most)
    {
        if (known is not { } range) return null;
        if (range.Low is { } low) return low <= most;
        return range.High <= most ? true : null;
    }

    private static bool? Short(SessionFacts sessions)
    {
        if (sessions.MultiYear == true) return false;
        bool?[] lengths = [Within(sessions.Count, 10), Within(sessions.Weeks, 10)];
        return lengths.Contains(true) ? true : lengths.Contains(false) ? false : null;
    }
}
