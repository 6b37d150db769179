using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Guide;

/// <summary>Judges the five questions: complete, in order, every step once, options that fit on a card and set known values.</summary>
internal static class QuestionCheck
{
    /// <summary>More options than this do not fit on a card (DESIGN section 8) nor in a head.</summary>
    private const int MostOptions = 12;
    private const int Questions = 5;

    private static readonly Step[] GradeSteps = [Step.GradesPo, Step.GradesVo];

    public static IEnumerable<FieldFault> Faults(IReadOnlyList<GuideQuestion> questions, IReadOnlySet<string> pieces, Vocabulary vocabulary)
    {
        if (questions.Count != Questions) yield return new("", $"er staan {questions.Count} vragen; het moeten er {Questions} zijn");
        var seen = new HashSet<Step>();
        foreach (var (index, question) in questions.Index())
        {
            if (question.Number != index + 1) yield return new($"[{index}].number", $"moet {index + 1} zijn: de vragen staan op volgorde");
            foreach (var fault in Question(question, pieces, vocabulary, seen)) yield return fault.Under($"[{index}]");
        }

        foreach (var step in Enum.GetValues<Step>().Where(step => !seen.Contains(step))) yield return new("", $"de stap {step} ontbreekt");
    }

    private static IEnumerable<FieldFault> Question(GuideQuestion question, IReadOnlySet<string> pieces, Vocabulary vocabulary, HashSet<Step> seen)
    {
        foreach (var fault in ValueCheck.Text(question.Title, "title")) yield return fault;
        foreach (var (index, tip) in question.Tips.Index())
        {
            foreach (var fault in PieceCheck.Reference(tip, pieces, $"tips[{index}]")) yield return fault;
        }

        foreach (var (index, content) in question.Steps.Index())
        {
            if (!seen.Add(content.Step)) yield return new($"steps[{index}].step", "deze stap staat er twee keer");
            foreach (var fault in StepFaults(content, pieces, vocabulary)) yield return fault.Under($"steps[{index}]");
        }
    }

    private static IEnumerable<FieldFault> StepFaults(StepContent content, IReadOnlySet<string> pieces, Vocabulary vocabulary)
    {
        foreach (var fault in ValueCheck.Text(content.Title, "title")) yield return fault;
        foreach (var fault in ValueCheck.Text(content.Prompt, "prompt")) yield return fault;
        foreach (var fault in PieceCheck.Reference(content.Explanation, pieces, "explanation")) yield return fault;
        foreach (var fault in content.Tip is null ? [] : PieceCheck.Reference(content.Tip, pieces, "tip")) yield return fault;
        if (content.OptionsFor(Answers.None).Count > MostOptions) yield return new("options", $"er staan {content.Options.Count} keuzes; er passen er {MostOptions}");
        foreach (var fault in OpenOption(content)) yield return fault;
        foreach (var fault in GradeOptions(content)) yield return fault;
        foreach (var fault in OptionCheck.Faults(content.Options, vocabulary)) yield return fault.Under("options");
    }

    /// <summary>Every step but those for grades has one option that sets nothing ("maakt niet uit"), first or last.</summary>
    private static IEnumerable<FieldFault> OpenOption(StepContent content)
    {
        if (GradeSteps.Contains(content.Step)) yield break;
        var open = content.Options.Index().Where(option => OptionCheck.SetsNothing(option.Item.Sets)).Select(option => option.Index).ToList();
        if (open.Count != 1) yield return new("options", $"{open.Count} keuzes hebben een lege 'sets'; er moet er precies één zijn (maakt niet uit)");
        else if (open[0] != 0 && open[0] != content.Options.Count - 1) yield return new($"options[{open[0]}]", "de keuze met een lege 'sets' staat vooraan of achteraan");
    }

    /// <summary>A typed "7" means groep 7: option n sets exactly grade n, and the last one sets all.</summary>
    private static IEnumerable<FieldFault> GradeOptions(StepContent content)
    {
        if (!GradeSteps.Contains(content.Step)) yield break;
        var highest = (content.Step is Step.GradesPo ? ValueCheck.GradesPo : ValueCheck.GradesVo).High ?? 0;
        if (content.Options.Count != highest + 1) yield return new("options", $"er staan {content.Options.Count} keuzes; het moeten er {highest + 1} zijn: 1 tot en met {highest}, en alle");
        foreach (var (index, option) in content.Options.Index())
        {
            var expected = index == highest ? new Bounds(1, highest) : Bounds.Exactly(index + 1);
            var expectedGrades = content.Step is Step.GradesPo ? new Grades(expected) : new Grades(null, expected);
            if (option.Sets.Grades != expectedGrades) yield return new($"options[{index}].sets.grades", $"moet [{expected.Low}, {expected.High}] zijn, zodat een getypt nummer de groep is");
        }
    }
}
