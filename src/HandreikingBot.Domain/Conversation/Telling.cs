using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Conversation;

/// <summary>Answers that come several at once: in the school's own words, or as a whole form.</summary>
internal static class Telling
{
    /// <summary>From this many steps answered in one message on, the school tells its story itself and only the core is asked.</summary>
    private const int StoryFrom = 3;

    public static Turn Next(DialogueState state, Understood told, Surroundings here)
    {
        var session = Sessions.Of(state) ?? new Session(here.NewId);
        var answers = AnswerMerge.Later(AnswerMerge.Without(Basis(state, told), told.Refused), told.Answers);
        var indifferent = Indifferent(told);
        var next = session with
        {
            Answers = indifferent is { } step ? StepAnswers.Without(answers, step) : answers,
            Passed = [.. session.Passed.Where(passed => passed != indifferent && !StepAnswers.Has(told.Answers, passed)), .. indifferent is { } named ? [named] : Array.Empty<Step>()],
            Pace = session.Pace is Pace.Told || StepsIn(told.Answers) >= StoryFrom ? Pace.Told : Pace.Guided,
        };
        var open = Route.Open(next).Count();
        return Onward(state, next, here, indifferent is { } passed && IsNothingElse(told) ? new Reply.Answered(passed, []) : new Reply.TookIn(told.Answers, told.Refused, open));
    }

    public static Turn Form(DialogueState state, IReadOnlyDictionary<Step, IReadOnlyList<string>> chosen, Surroundings here)
    {
        var session = Sessions.Of(state) ?? new Session(here.NewId);
        foreach (var step in Enum.GetValues<Step>())
        {
            var ids = chosen.GetValueOrDefault(step, []);
            var options = here.Knowledge.Guide.ContentOf(step).Options;
            if (ids.Count is 0 && CannotBeShown(session, step, options)) continue;
            session = ChosenOptions.Apply(session, step, options.Where(option => ids.Contains(option.Id, StringComparer.Ordinal)));
        }

        var open = new DialogueState.ShowingResults(session, Offset: 0);
        return Presenting.In(Places.PointOut(open, here, out var places), here, [new Reply.TookIn(session.Answers, [], StillOpen: 0), .. places]);
    }

    // "1200 euro" is no option: the form could not show it, so that nothing is chosen does not take it back.
    private static bool CannotBeShown(Session session, Step step, IReadOnlyList<StepOption> options) =>
        StepAnswers.Has(session.Answers, step) && ChosenOptions.Holding(options, step, session).Count is 0;

    /// <summary>Goes on after answers changed: to the next open step, or to the results; from the overview back to the overview.</summary>
    public static Turn Onward(DialogueState state, Session session, Surroundings here, params IReadOnlyList<Reply> first)
    {
        var pointed = Places.PointOut(session, here, out var places);
        return Presenting.In(Destination(state, pointed), here, [.. first, .. places]);
    }

    private static DialogueState Destination(DialogueState state, Session session)
    {
        if (state is DialogueState.Asking { FromOverview: true } or DialogueState.Reviewing) return new DialogueState.Reviewing(session);
        var trail = state is DialogueState.Asking asking ? [.. session.Trail.Where(step => step != asking.Step), asking.Step] : session.Trail;
        if (state is DialogueState.ShowingResults or DialogueState.ShowingDetails or DialogueState.Comparing) return new DialogueState.ShowingResults(session, Offset: 0);
        if (session.Team is { } round) return round.Current is { } current ? new DialogueState.TeamAsking(session, current.Number) : new DialogueState.ShowingResults(session, Offset: 0);
        return Route.NextOpen(session) is { } open
            ? new DialogueState.Asking(session with { Trail = trail }, open, FromOverview: false)
            : new DialogueState.ShowingResults(session with { Trail = trail }, Offset: 0);
    }

    // An answer to the open question takes the place of what stood there, and so does "nee, toch de mentor"; what is said in passing is added.
    private static Answers Basis(DialogueState state, Understood told)
    {
        var answers = Sessions.Of(state)?.Answers ?? Answers.None;
        if (told.YesNo is false || told.Corrects)
            return Enum.GetValues<Step>().Where(step => StepAnswers.Has(told.Answers, step) && !IsPart(step)).Aggregate(answers, StepAnswers.Without);
        return state is DialogueState.Asking asking && StepAnswers.Has(told.Answers, asking.Step) && !IsPart(asking.Step)
            ? StepAnswers.Without(answers, asking.Step)
            : answers;
    }

    // "6 lessen, niveau maakt niet uit": the step that is named among the answers is passed, so that it is not asked.
    private static Step? Indifferent(Understood told) =>
        told is { Intent: Intent.Answer, About: { } about } && StepNames.Find(about) is { } step && !StepAnswers.Has(told.Answers, step) ? step : null;

    private static bool IsNothingElse(Understood told) => told.Refused.Count is 0 && StepsIn(told.Answers) is 0 && told.Answers is { Pupils: null, Parents: null, Start: null };

    // Clearing the school would take the grades along, which the same message may leave as they are.
    private static bool IsPart(Step step) => step is Step.School or Step.GradesPo or Step.GradesVo;

    private static int StepsIn(Answers answers) => Enum.GetValues<Step>().Count(step => StepAnswers.Has(answers, step));
}
