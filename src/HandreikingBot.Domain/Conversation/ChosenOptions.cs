using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Conversation;

/// <summary>From options to answers and back.</summary>
public static class ChosenOptions
{
    /// <summary>The session with this step answered by these options; options without a wish mark the step as passed.</summary>
    public static Session Apply(Session session, Step step, IEnumerable<StepOption> chosen)
    {
        var sets = chosen.Aggregate(Answers.None, (answers, option) => AnswerMerge.Together(answers, option.Sets));
        var answers = AnswerMerge.Later(StepAnswers.Without(session.Answers, step), Joined(sets, session.Answers, step));
        var wished = StepAnswers.Has(sets, step);
        return session with
        {
            Answers = answers,
            Passed = wished ? [.. session.Passed.Where(passed => passed != step)] : [.. session.Passed.Append(step).Distinct()],
        };
    }

    /// <summary>Ids of the options whose wish is part of the answers.</summary>
    public static IReadOnlyList<string> Holding(IEnumerable<StepOption> options, Step step, Session session) =>
        [.. options.Where(option => Holds(option, step, session)).Select(option => option.Id)];

    private static bool Holds(StepOption option, Step step, Session session) =>
        StepAnswers.Has(option.Sets, step) ? Within(option.Sets, session.Answers) : session.Passed.Contains(step);

    private static bool Within(Answers part, Answers whole) =>
        Part(part.Education, whole.Education) && Part(part.Grades.Po, whole.Grades.Po) && Part(part.Grades.Vo, whole.Grades.Vo)
        && Part(part.Goals, whole.Goals) && Part(part.Topics, whole.Topics) && Part(part.Tiers, whole.Tiers)
        && Part(part.SpecialGroups, whole.SpecialGroups) && Part(part.Databanks, whole.Databanks) && Part(part.DeliveredBy, whole.DeliveredBy)
        && Same(part.Level, whole.Level) && Same(part.Training, whole.Training) && Same(part.Budget, whole.Budget) && Same(part.BudgetPerPupil, whole.BudgetPerPupil)
        && Same(part.Lessons, whole.Lessons) && Same(part.Minutes, whole.Minutes) && Same(part.Weeks, whole.Weeks) && Same(part.Duration, whole.Duration);

    private static bool Part(IReadOnlyList<string> part, IReadOnlyList<string> whole) => part.All(value => whole.Contains(value, StringComparer.Ordinal));

    private static bool Part(Bounds? part, Bounds? whole) => part is not { } inner || (whole is { } outer && outer.Contains(inner));

    private static bool Same<T>(T? part, T? whole)
        where T : struct => part is null || Equals(part, whole);

    // Choosing another school keeps the grades that still belong to it.
    private static Answers Joined(Answers sets, Answers before, Step step) => step is not Step.School ? sets : sets with
    {
        Grades = new Grades(
            sets.Education.Contains("po", StringComparer.Ordinal) ? before.Grades.Po : null,
            sets.Education.Contains("vo", StringComparer.Ordinal) ? before.Grades.Vo : null),
    };
}
