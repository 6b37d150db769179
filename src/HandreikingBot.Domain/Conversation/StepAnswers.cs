using System.Diagnostics;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Conversation;

/// <summary>Which slots of the answers belong to which step.</summary>
public static class StepAnswers
{
    /// <summary>True when the answers already say something for this step.</summary>
    public static bool Has(Answers answers, Step step) => step switch
    {
        Step.School => answers.Education.Count > 0,
        Step.GradesPo => answers.Grades.Po is not null || answers.Ages is not null,
        Step.GradesVo => answers.Grades.Vo is not null || answers.Ages is not null,
        Step.Goal => answers.Goals.Count > 0 || answers.Topics.Count > 0,
        Step.Topic => answers.Topics.Count > 0,
        Step.Tier => answers.Tiers.Count > 0,
        Step.Group => answers.SpecialGroups.Count > 0,
        Step.Where => answers.Databanks.Count > 0,
        Step.Evidence => answers.Level is not null,
        Step.Deliverer => answers.DeliveredBy.Count > 0,
        Step.Training => answers.Training is not null,
        Step.Time => answers.Lessons is not null || answers.Minutes is not null || answers.Weeks is not null || answers.Duration is not null,
        Step.Cost => answers.Budget is not null || answers.BudgetPerPupil is not null,
        _ => throw new UnreachableException("a step outside the enumeration"),
    };

    /// <summary>The answers without what belongs to this step.</summary>
    public static Answers Without(Answers answers, Step step) => step switch
    {
        Step.School => answers with { Education = [], Grades = Grades.None, Ages = null },
        Step.GradesPo => answers with { Grades = answers.Grades with { Po = null }, Ages = null },
        Step.GradesVo => answers with { Grades = answers.Grades with { Vo = null }, Ages = null },
        Step.Goal => answers with { Goals = [] },
        Step.Topic => answers with { Topics = [] },
        Step.Tier => answers with { Tiers = [] },
        Step.Group => answers with { SpecialGroups = [] },
        Step.Where => answers with { Databanks = [] },
        Step.Evidence => answers with { Level = null },
        Step.Deliverer => answers with { DeliveredBy = [] },
        Step.Training => answers with { Training = null },
        Step.Time => answers with { Lessons = null, Minutes = null, Weeks = null, Duration = null },
        Step.Cost => answers with { Budget = null, BudgetPerPupil = null },
        _ => throw new UnreachableException("a step outside the enumeration"),
    };

    /// <summary>The answers without one slot, by its name.</summary>
    public static Answers WithoutSlot(Answers answers, string slot) => slot switch
    {
        "grades" => answers with { Grades = Grades.None },
        "ages" => answers with { Ages = null },
        "education" => answers with { Education = [] },
        "lessons" => answers with { Lessons = null },
        "minutes" => answers with { Minutes = null },
        "weeks" => answers with { Weeks = null },
        "duration" => answers with { Duration = null },
        "budget" => answers with { Budget = null },
        "budgetPerPupil" => answers with { BudgetPerPupil = null },
        "parents" => answers with { Parents = null },
        _ => AskedBy(slot) is { } step ? Without(answers, step) : answers,
    };

    /// <summary>The main slot of a step, as relaxations name it.</summary>
    public static string SlotOf(Step step) => step switch
    {
        Step.School => "education",
        Step.GradesPo or Step.GradesVo => "grades",
        Step.Goal => "goals",
        Step.Topic => "topics",
        Step.Tier => "tiers",
        Step.Group => "specialGroups",
        Step.Where => "databanks",
        Step.Evidence => "level",
        Step.Deliverer => "deliveredBy",
        Step.Training => "training",
        Step.Time => "lessons",
        Step.Cost => "budget",
        _ => throw new UnreachableException("a step outside the enumeration"),
    };

    /// <summary>The step that asks for a slot (names of DESIGN section 7); <c>null</c> for slots that no step asks for.</summary>
    public static Step? AskedBy(string slot) => slot switch
    {
        "education" => Step.School,
        "grades" or "ages" => Step.GradesPo,
        "goals" => Step.Goal,
        "topics" => Step.Topic,
        "tiers" => Step.Tier,
        "specialGroups" => Step.Group,
        "databanks" => Step.Where,
        "level" => Step.Evidence,
        "deliveredBy" => Step.Deliverer,
        "training" => Step.Training,
        "lessons" or "minutes" or "weeks" or "duration" => Step.Time,
        "budget" or "budgetPerPupil" => Step.Cost,
        _ => null,
    };
}
