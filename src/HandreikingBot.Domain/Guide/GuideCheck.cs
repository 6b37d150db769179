using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Guide;

/// <summary>Judges the retold guide by the rules of <c>content/README.md</c>; gives all faults, none when it is good.</summary>
public static class GuideCheck
{
    /// <summary>Steps 1-4 of the seven-step plan come before the guide.</summary>
    private const int ReadinessItems = 4;
    private const int ImplementationQuestions = 7;

    /// <param name="questions">The content of <c>questions.json</c>.</param>
    /// <param name="pieces">The ids of all pieces.</param>
    /// <param name="vocabulary">The values that options may set.</param>
    public static IReadOnlyList<FieldFault> Questions(IReadOnlyList<GuideQuestion> questions, IReadOnlySet<string> pieces, Vocabulary vocabulary) =>
        [.. QuestionCheck.Faults(questions, pieces, vocabulary)];

    /// <summary>Faults of all pieces together, each with the place of its piece in the list.</summary>
    public static IReadOnlyList<(int Index, FieldFault Fault)> Pieces(IReadOnlyList<Piece> pieces) => [.. PieceCheck.Faults(pieces)];

    public static IEnumerable<FieldFault> Readiness(IReadOnlyList<ReadinessItem> items)
    {
        foreach (var fault in Numbers([.. items.Select(item => item.Number)], ReadinessItems)) yield return fault;
        foreach (var (index, item) in items.Index())
        {
            FieldFault[] faults = [.. ValueCheck.Text(item.Title, "title"), .. ValueCheck.Text(item.Question, "question"), .. ValueCheck.Text(item.Advice, "advice"), .. PieceCheck.Links(item.Links)];
            foreach (var fault in faults) yield return fault.Under($"[{index}]");
        }
    }

    public static IEnumerable<FieldFault> Implementation(IReadOnlyList<ImplementationQuestion> questions)
    {
        foreach (var fault in Numbers([.. questions.Select(question => question.Number)], ImplementationQuestions)) yield return fault;
        foreach (var (index, question) in questions.Index())
        {
            FieldFault[] faults = [.. ValueCheck.Text(question.Title, "title"), .. ValueCheck.Text(question.Question, "question"), .. ValueCheck.Text(question.Hint, "hint")];
            foreach (var fault in faults) yield return fault.Under($"[{index}]");
        }
    }

    private static IEnumerable<FieldFault> Numbers(IReadOnlyList<int> numbers, int count)
    {
        if (numbers.Count != count) yield return new("", $"er staan er {numbers.Count}; het moeten er {count} zijn");
        foreach (var (index, number) in numbers.Index())
        {
            if (number != index + 1) yield return new($"[{index}].number", $"moet {index + 1} zijn: ze staan op volgorde");
        }
    }
}
