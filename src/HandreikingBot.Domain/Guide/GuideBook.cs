using System.Collections.Frozen;

namespace HandreikingBot.Domain.Guide;

/// <summary>
/// The guide <i>Interventie kiezen: waar let je op?</i> (Trimbos-instituut, Pharos) retold as data: five questions, pieces of explanation,
/// the readiness check on steps 1-4 of the seven-step plan, and the seven implementation questions.
/// </summary>
public sealed class GuideBook
{
    private readonly FrozenDictionary<string, Piece> pieces;
    private readonly FrozenDictionary<Step, StepContent> steps;
    private readonly FrozenDictionary<Step, GuideQuestion> questions;

    /// <exception cref="ArgumentException">Two pieces or steps have the same id.</exception>
    public GuideBook(
        IReadOnlyList<GuideQuestion> questions,
        IReadOnlyList<Piece> pieces,
        IReadOnlyList<ReadinessItem> readiness,
        IReadOnlyList<ImplementationQuestion> implementation)
    {
        Questions = questions;
        Pieces = pieces;
        Readiness = readiness;
        Implementation = implementation;
        this.pieces = pieces.ToFrozenDictionary(piece => piece.Id, StringComparer.Ordinal);
        steps = questions.SelectMany(question => question.Steps).ToFrozenDictionary(content => content.Step);
        this.questions = questions.SelectMany(question => question.Steps, (question, content) => (question, content)).ToFrozenDictionary(pair => pair.content.Step, pair => pair.question);
    }

    public IReadOnlyList<GuideQuestion> Questions { get; }

    public IReadOnlyList<Piece> Pieces { get; }

    public IReadOnlyList<ReadinessItem> Readiness { get; }

    public IReadOnlyList<ImplementationQuestion> Implementation { get; }

    public Piece? Find(string id) => pieces.GetValueOrDefault(id);

    /// <exception cref="KeyNotFoundException">The content lacks this step; the content check refuses such a guide at start.</exception>
    public StepContent ContentOf(Step step) => steps[step];

    public GuideQuestion QuestionOf(Step step) => questions[step];
}

/// <summary>One thing to have clear before choosing (steps 1-4 of the seven-step plan): the question, and the advice when the answer is no.</summary>
public sealed record ReadinessItem(int Number, string Title, string Question, string Advice, IReadOnlyList<Link> Links);

/// <summary>One of the seven implementation questions: what to ask oneself, and what to think of.</summary>
public sealed record ImplementationQuestion(int Number, string Title, string Question, string Hint);
