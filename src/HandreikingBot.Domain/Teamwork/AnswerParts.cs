using System.Diagnostics;
using System.Globalization;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Teamwork;

/// <summary>One wish out of an answer, as an answer of its own; equal wishes have equal keys.</summary>
public sealed record AnswerPart(string Key, Answers Value);

/// <summary>An answer taken apart into the wishes that can be counted.</summary>
public static class AnswerParts
{
    /// <summary>The wishes of one step.</summary>
    public static IReadOnlyList<AnswerPart> Of(Answers answers, Step step) => step switch
    {
        Step.School => Each(answers.Education, value => new Answers { Education = [value] }),
        Step.GradesPo => One(answers.Grades.Po, range => new Answers { Grades = new Grades(range, null) }) is [var part] ? [part] : One(answers.Ages, range => new Answers { Ages = range }),
        Step.GradesVo => One(answers.Grades.Vo, range => new Answers { Grades = new Grades(null, range) }),
        Step.Goal => Each(answers.Goals, value => new Answers { Goals = [value] }),
        Step.Topic => Each(answers.Topics, value => new Answers { Topics = [value] }),
        Step.Tier => Each(answers.Tiers, value => new Answers { Tiers = [value] }),
        Step.Group => Each(answers.SpecialGroups, value => new Answers { SpecialGroups = [value] }),
        Step.Where => Each(answers.Databanks, value => new Answers { Databanks = [value] }),
        Step.Evidence => One(answers.Level, level => new Answers { Level = level }),
        Step.Deliverer => Each(answers.DeliveredBy, value => new Answers { DeliveredBy = [value] }),
        Step.Training => One(answers.Training, wish => new Answers { Training = wish }),
        Step.Time =>
        [
            .. One(answers.Lessons, count => new Answers { Lessons = count }, "lessen "), .. One(answers.Minutes, count => new Answers { Minutes = count }, "minuten "),
            .. One(answers.Weeks, count => new Answers { Weeks = count }, "weken "), .. One(answers.Duration, wish => new Answers { Duration = wish }),
        ],
        Step.Cost => [.. One(answers.Budget, euros => new Answers { Budget = euros }), .. One(answers.BudgetPerPupil, euros => new Answers { BudgetPerPupil = euros }, "per leerling ")],
        _ => throw new UnreachableException("a step outside the enumeration"),
    };

    private static IReadOnlyList<AnswerPart> Each(IReadOnlyList<string> values, Func<string, Answers> make) =>
        [.. values.Distinct(StringComparer.Ordinal).Select(value => new AnswerPart(value, make(value)))];

    private static IReadOnlyList<AnswerPart> One<T>(T? value, Func<T, Answers> make, string prefix = "")
        where T : struct => value is { } one ? [new AnswerPart(string.Create(CultureInfo.InvariantCulture, $"{prefix}{one}"), make(one))] : [];
}
