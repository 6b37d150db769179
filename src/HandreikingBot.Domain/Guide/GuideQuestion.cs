using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Guide;

/// <summary>One of the guide's five questions, with the parts in which it is asked and the ids of the tips that belong to it.</summary>
public sealed record GuideQuestion(int Number, string Title, IReadOnlyList<string> Tips, IReadOnlyList<StepContent> Steps);

/// <summary>
/// How one step is asked. <paramref name="Explanation"/> and <paramref name="Tip"/> are ids of pieces; <paramref name="Multiple"/>: several options may be chosen.
/// </summary>
public sealed record StepContent(Step Step, string Title, string Prompt, bool Multiple, string Explanation, string? Tip, IReadOnlyList<StepOption> Options)
{
    /// <summary>The options to show after these answers, in order: typed number n is the n-th of these.</summary>
    public IReadOnlyList<StepOption> OptionsFor(Answers answers) => [.. Options.Where(option => option.IsFor(answers))];
}

/// <summary>
/// One option: choosing it fills <paramref name="Sets"/> (empty = "maakt niet uit": the step is done without a wish). <paramref name="ForGoals"/> and
/// <paramref name="ForEducation"/>: show it only when one of these was answered, or nothing yet; empty = always.
/// </summary>
public sealed record StepOption(string Id, string Title, string? Detail, Answers Sets, IReadOnlyList<string> Words, IReadOnlyList<string> ForGoals, IReadOnlyList<string> ForEducation)
{
    /// <summary>True when these answers leave room for this option.</summary>
    public bool IsFor(Answers answers) => Leaves(ForGoals, answers.Goals) && Leaves(ForEducation, answers.Education);

    private static bool Leaves(IReadOnlyList<string> only, IReadOnlyList<string> answered) =>
        only.Count == 0 || answered.Count == 0 || only.Intersect(answered, StringComparer.Ordinal).Any();
}
