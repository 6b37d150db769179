using System.Diagnostics;
using System.Globalization;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Presenting;

/// <summary>Values as a school reads them.</summary>
internal sealed class Phrases(Wording words, Labels labels)
{
    /// <summary>The one culture for display (CONVENTIONS 18).</summary>
    public static CultureInfo Dutch { get; } = CultureInfo.GetCultureInfo("nl-NL");

    public Wording Words { get; } = words;

    public Labels Labels { get; } = labels;

    /// <summary>"a, b en c".</summary>
    public string Joined(IReadOnlyList<string> parts, string last = WordKeys.ListAnd) => parts switch
    {
        [] => "",
        [var one] => one,
        _ => $"{string.Join(", ", parts.SkipLast(1))} {Words.Text(last)} {parts[^1]}",
    };

    /// <summary>What was answered, a phrase per slot, in the guide's order.</summary>
    public IReadOnlyList<string> Of(Answers answers) =>
        [.. Enum.GetValues<Step>().SelectMany(step => Of(answers, step)), .. Beside(answers)];

    /// <summary>What was answered in one step.</summary>
    public IReadOnlyList<string> Of(Answers answers, Step step) => step switch
    {
        Step.School => All("education", answers.Education),
        Step.GradesPo => [.. Some(Range(answers.Grades.Po, WordKeys.AnswerGradePo, WordKeys.AnswerGradesPo)), .. Some(Range(answers.Ages, WordKeys.AnswerAge, WordKeys.AnswerAges))],
        Step.GradesVo => Some(Range(answers.Grades.Vo, WordKeys.AnswerGradeVo, WordKeys.AnswerGradesVo)),
        Step.Goal => All("goals", answers.Goals),
        Step.Topic => All("topics", answers.Topics),
        Step.Tier => All("tiers", answers.Tiers),
        Step.Group => All("specialGroups", answers.SpecialGroups),
        Step.Where => All("databanks", answers.Databanks),
        Step.Evidence => answers.Level is { } level ? [Labels.Sentence("level", NameOf(level))] : [],
        Step.Deliverer => [.. answers.DeliveredBy.Select(value => Labels.Sentence("deliveredBy", value))],
        Step.Training => answers.Training is { } training ? [Labels.Short("training", NameOf(training))] : [],
        Step.Time => Time(answers),
        Step.Cost => Cost(answers),
        _ => throw new UnreachableException("a step outside the enumeration"),
    };

    /// <summary>The names of slots in a sentence: "het thema", "de training".</summary>
    public IReadOnlyList<string> Slots(IReadOnlyList<string> slots) => [.. slots.Select(slot => Labels.Slot(slot).Short)];

    public string Level(RecognitionLevel level) => Labels.Short("level", NameOf(level));

    /// <summary>"december 2022", "13 februari 2020", "2019".</summary>
    public static string Month(string date) => date.Split('-') switch
    {
        [var year, var month, var day] => Day(new DateOnly(Number(year), Number(month), Number(day))),
        [var year, var month] => new DateOnly(Number(year), Number(month), 1).ToString("MMMM yyyy", Dutch),
        _ => date,
    };

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Dutch);

    /// <summary>As at the beginning of a line.</summary>
    public static string Capital(string? text) => text is [var first, .. var rest] ? $"{char.ToUpper(first, Dutch)}{rest}" : "";

    public static string Amount(decimal amount) => amount.ToString(decimal.IsInteger(amount) ? "N0" : "N2", Dutch);

    public static string NameOf(RecognitionLevel level) => level switch
    {
        RecognitionLevel.WellDescribed => "goed-beschreven",
        RecognitionLevel.WellFounded => "goed-onderbouwd",
        RecognitionLevel.EffectiveFirst => "effectief-eerste",
        RecognitionLevel.EffectiveGood => "effectief-goed",
        RecognitionLevel.EffectiveStrong => "effectief-sterk",
        _ => throw new UnreachableException("a level outside the enumeration"),
    };

    private static string NameOf(TrainingWish wish) => wish switch
    {
        TrainingWish.None => "geen",
        TrainingWish.Allowed => "mag",
        TrainingWish.Required => "verplicht",
        _ => throw new UnreachableException("a wish outside the enumeration"),
    };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> Some(string? phrase) => phrase is null ? [] : [phrase];

    private IReadOnlyList<string> All(string section, IReadOnlyList<string> values) => [.. values.Select(value => Labels.Short(section, value))];

    private string? Range(Bounds? range, string one, string several)
    {
        if (range is not { } bounds) return null;
        var low = (bounds.Low ?? bounds.High ?? 0).ToString(Dutch);
        var high = (bounds.High ?? bounds.Low ?? 0).ToString(Dutch);
        return low == high ? Words.Text(one, (one == WordKeys.AnswerAge ? "age" : "grade", low)) : Words.Text(several, ("low", low), ("high", high));
    }

    private List<string> Time(Answers answers)
    {
        var phrases = new List<string>();
        if (answers.Duration is { } duration) phrases.Add(Labels.Short("duration", duration is DurationWish.Short ? "kort" : "meerjarig"));
        if (answers.Lessons is { } lessons) phrases.Add(Words.Text(WordKeys.AnswerLessons, ("count", lessons.ToString(Dutch))));
        if (answers.Minutes is { } minutes) phrases.Add(Words.Text(WordKeys.AnswerMinutes, ("count", minutes.ToString(Dutch))));
        if (answers.Weeks is { } weeks) phrases.Add(Words.Text(WordKeys.AnswerWeeks, ("count", weeks.ToString(Dutch))));
        return phrases;
    }

    private List<string> Cost(Answers answers)
    {
        var phrases = new List<string>();
        if (answers.Budget is { } budget) phrases.Add(budget is 0 ? Words.Text(WordKeys.AnswerBudgetFree) : Words.Text(WordKeys.AnswerBudget, ("amount", Amount(budget))));
        if (answers.BudgetPerPupil is { } perPupil) phrases.Add(Words.Text(WordKeys.AnswerBudgetPerPupil, ("amount", Amount(perPupil))));
        return phrases;
    }

    private List<string> Beside(Answers answers)
    {
        var phrases = new List<string>();
        if (answers.Pupils is { } pupils) phrases.Add(Words.Text(WordKeys.AnswerPupils, ("count", pupils.ToString(Dutch))));
        if (answers.Parents is { } parents) phrases.Add(Labels.Short("parents", parents ? "true" : "false"));
        if (answers.Start is { } start) phrases.Add(Words.Text(WordKeys.AnswerStart, ("date", Day(start))));
        return phrases;
    }
}
