using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Conversation;

/// <summary>Which step comes next, and which options it shows.</summary>
public static class Route
{
    /// <summary>Asked even of a school that told its story in its own words: without them the results would say little.</summary>
    private static readonly Step[] Core = [Step.School, Step.GradesPo, Step.GradesVo, Step.Goal, Step.Evidence, Step.Deliverer, Step.Training];

    private static readonly Step[] All = Enum.GetValues<Step>();

    /// <summary>The first step, in the guide's order, that is still open; <c>null</c> when the results can be shown.</summary>
    public static Step? NextOpen(Session session) => Open(session).Select(step => (Step?)step).FirstOrDefault();

    /// <summary>All steps that are still open.</summary>
    public static IEnumerable<Step> Open(Session session) =>
        Relevant(session).Where(step => !session.Passed.Contains(step) && !StepAnswers.Has(session.Answers, step));

    /// <summary>The steps that make sense for these answers, answered or not.</summary>
    public static IEnumerable<Step> Relevant(Session session) =>
        All.Where(step => Applies(step, session.Answers) && (session.Pace is Pace.Guided || Core.Contains(step) || StepAnswers.Has(session.Answers, step)));

    /// <summary>The options of a step that count for what was answered before.</summary>
    public static IReadOnlyList<StepOption> Options(GuideBook guide, Step step, Answers answers) =>
        guide.ContentOf(step).OptionsFor(answers);

    /// <summary>True when the step makes sense for these answers.</summary>
    public static bool Applies(Step step, Answers answers) => step switch
    {
        Step.GradesPo => answers.Education.Contains("po", StringComparer.Ordinal),
        Step.GradesVo => answers.Education.Contains("vo", StringComparer.Ordinal),
        Step.Group => answers.Tiers.Contains("selectief", StringComparer.Ordinal) || answers.SpecialGroups.Count > 0,
        _ => true,
    };
}
