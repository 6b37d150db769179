using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Conversation;

/// <summary>The five questions in a team: open, answer, close, settle, next.</summary>
internal static class TeamQuestions
{
    public static Turn? Next(DialogueState state, Session session, TeamRound round, Command command, Surroundings here) => command switch
    {
        Command.OpenTeamAnswer open => Form(state, session, round, open.Question, here),
        Command.AnswerAsTeam answer => Clicked(state, session, round, answer, here),
        Command.Tell tell when state is DialogueState.TeamAsking && round.Current is { } current => Told(state, session, round, current, tell.Understood, here),
        Command.Skip when state is DialogueState.TeamAsking && round.Current is { } current => Typed(state, session, round, current, new TeamAnswer(here.Speaker, Answers.None, Steps(session, current.Number, here)), here),
        Command.CloseQuestion close => Closed(state, session, round, round.Find(close.Question) ?? round.Current, here),
        Command.OpenSettling open => SettleForm(state, session, round, round.Find(open.Question) ?? round.Current, here),
        Command.Settle settle => Settled(state, session, round, settle, here),
        Command.SettleInWords words => SettledInWords(state, session, round, words, here),
        Command.Yes when state is DialogueState.TeamAsking => Presenting.In(state, here),
        Command.Back when state is DialogueState.TeamAsking asking => Back(asking, here),
        _ => null,
    };

    /// <summary>The question, or the next one that has something to ask; after the fifth the results.</summary>
    public static Turn Open(Session session, int number, Surroundings here, params IReadOnlyList<Reply> first)
    {
        if (session.Team is not { } round || number > here.Knowledge.Guide.Questions.Count)
        {
            var pointed = Places.PointOut(session, here, out var places);
            return Presenting.In(new DialogueState.ShowingResults(pointed, Offset: 0), here, [.. first, .. places]);
        }

        var steps = Steps(session, number, here);
        if (steps.Count is 0) return Open(session, number + 1, here, first);
        var question = new QuestionRound(number) { Answers = [.. round.Early.Where(early => steps.Any(step => StepAnswers.Has(early.Answers, step))).Select(early => Within(early, steps))] };
        return Presenting.In(new DialogueState.TeamAsking(session with { Team = round.With(question) }, number), here, first);
    }

    /// <summary>The card of a question for everybody.</summary>
    public static Reply.ShowTeamQuestion Show(Session session, TeamRound round, QuestionRound question, Surroundings here, bool anew) =>
        new(round, question, Tallies(session, question, here), anew);

    /// <summary>What this person sees of a question: the own answer while it is open, else what everybody sees.</summary>
    public static Reply View(Session session, TeamRound round, QuestionRound question, Surroundings here) =>
        !question.Closed && question.Of(here.Speaker) is { } own ? new Reply.ShowOwnAnswer(round, question, own) : Show(session, round, question, here, anew: false);

    /// <summary>The open question's card brought up to date, when it is on the screen.</summary>
    public static IReadOnlyList<Reply> Refreshed(DialogueState state, Session session, Surroundings here) =>
        state is DialogueState.TeamAsking asking && session.Team is { } round && round.Find(asking.Question) is { } question ? [Show(session, round, question, here, anew: false)] : [];

    private static Turn Form(DialogueState state, Session session, TeamRound round, int number, Surroundings here)
    {
        if (round.Find(number) is not { } question) return Presenting.Keeping(state, here, new Reply.IsClosed());
        return question.Closed
            ? new Turn(state, [new Reply.IsClosed(), Show(session, round, question, here, anew: false)])
            : new Turn(state, [new Reply.ShowTeamForm(question, Steps(session, question.Number, here), session, question.Of(here.Speaker))]);
    }

    private static Turn Clicked(DialogueState state, Session session, TeamRound round, Command.AnswerAsTeam answer, Surroundings here)
    {
        if (round.Find(answer.Question) is not { Closed: false } question) return Form(state, session, round, answer.Question, here);
        var steps = Steps(session, question.Number, here);
        var wishes = Chosen(steps, answer.Chosen, here);
        var own = new TeamAnswer(here.Speaker, wishes, [.. steps.Where(step => !StepAnswers.Has(wishes, step))]);
        var (after, counted) = Counted(session, round, question.With(own));
        return new Turn(Sessions.With(state, after), [.. Mine(after, counted, own), .. Everybodys(after, counted, here, wasOpen: true)]);
    }

    // When the answer closed the question, its outcome says more than one's own answer.
    private static IReadOnlyList<Reply> Mine(Session session, QuestionRound question, TeamAnswer own) =>
        question.Closed || session.Team is not { } round ? [] : [new Reply.ShowOwnAnswer(round, question, own)];

    private static Turn Told(DialogueState state, Session session, TeamRound round, QuestionRound question, Understood told, Surroundings here)
    {
        var steps = Steps(session, question.Number, here);
        var ahead = Within(Answers.None, told.Answers, [.. here.Knowledge.Guide.Questions.Where(other => other.Number > question.Number).SelectMany(other => other.Steps, (_, content) => content.Step)]);
        var remembered = SaysSomething(ahead) ? Remembering(round, here.Speaker, ahead) : round;
        if (!steps.Any(step => StepAnswers.Has(told.Answers, step)))
        {
            return SaysSomething(ahead)
                ? new Turn(Sessions.With(state, session with { Team = remembered }), [new Reply.TeamNoted(here.Speaker, Changed: false)])
                : Presenting.Keeping(state, here, new Reply.LeaderOnly(round.Leader));
        }

        var before = question.Of(here.Speaker);
        var wishes = Within(AnswerMerge.Without(Basis(before, told, steps), told.Refused), told.Answers, steps);
        return Typed(state, session, remembered, question, new TeamAnswer(here.Speaker, wishes, [.. steps.Where(step => !StepAnswers.Has(wishes, step))]), here);
    }

    private static Turn Typed(DialogueState state, Session session, TeamRound round, QuestionRound question, TeamAnswer own, Surroundings here)
    {
        if (question.Closed) return new Turn(state, [new Reply.IsClosed(), Show(session, round, question, here, anew: false)]);
        var (after, counted) = Counted(session, round, question.With(own));
        return new Turn(Sessions.With(state, after), [new Reply.TeamNoted(own.Who, Changed: question.Of(own.Who) is not null), .. Everybodys(after, counted, here, wasOpen: true)]);
    }

    private static (Session After, QuestionRound Question) Counted(Session session, TeamRound round, QuestionRound question)
    {
        var counted = question.IsAnsweredBy(round.Invited) ? question with { Closed = true } : question;
        return (session with { Team = round.With(counted) }, counted);
    }

    private static IReadOnlyList<Reply> Everybodys(Session session, QuestionRound question, Surroundings here, bool wasOpen)
    {
        if (session.Team is not { } round) return [];
        var shown = Show(session, round, question, here, anew: false);
        return question.Closed && wasOpen ? [shown, new Reply.QuestionClosed(round, question, shown.Tallies)] : [shown];
    }

    private static Turn Closed(DialogueState state, Session session, TeamRound round, QuestionRound? question, Surroundings here)
    {
        if (question is null or { Answers: [] }) return Presenting.Keeping(state, here, new Reply.NothingToSettle(Differ: false));
        var closed = question with { Closed = true };
        var after = session with { Team = round.With(closed) };
        return new Turn(Sessions.With(state, after), Everybodys(after, closed, here, wasOpen: !question.Closed));
    }

    private static Turn SettleForm(DialogueState state, Session session, TeamRound round, QuestionRound? question, Surroundings here)
    {
        if (question is null) return Presenting.Keeping(state, here, new Reply.NothingToSettle(Differ: false));
        var closed = question with { Closed = true };
        var after = session with { Team = round.With(closed) };
        var standing = question.Settled?.Answers ?? Majority(after, closed, here);
        return new Turn(Sessions.With(state, after), [new Reply.ShowSettleForm(closed, Steps(after, closed.Number, here), after, standing), .. question.Closed ? [] : Everybodys(after, closed, here, wasOpen: true)]);
    }

    private static Turn Settled(DialogueState state, Session session, TeamRound round, Command.Settle settle, Surroundings here) =>
        round.Find(settle.Question) is { } question
            ? Settled(state, session, round, question, Chosen(Steps(session, question.Number, here), settle.Chosen, here), settle.Reason, here)
            : Presenting.Keeping(state, here, new Reply.NothingToSettle(Differ: false));

    private static Turn SettledInWords(DialogueState state, Session session, TeamRound round, Command.SettleInWords words, Surroundings here)
    {
        if (round.Current is not { } question) return Presenting.Keeping(state, here, new Reply.NothingToSettle(Differ: false));
        var steps = Steps(session, question.Number, here);
        var wish = words.Wish is { } said ? Within(Majority(session, question, here), said.Answers, steps) : Majority(session, question, here);
        // Nobody has a wish: then that is what is settled.
        if (steps.Any(step => StepAnswers.Has(wish, step)) || (question.Answers.Count > 0 && Tallies(session, question, here).Count is 0)) return Settled(state, session, round, question, wish, words.Reason, here);
        return Presenting.Keeping(state, here, new Reply.NothingToSettle(Differ: question.Answers.Count > 0));
    }

    private static Turn Settled(DialogueState state, Session session, TeamRound round, QuestionRound question, Answers wish, string? reason, Surroundings here)
    {
        var steps = Steps(session, question.Number, here);
        var settled = question with { Closed = true, Settled = new Settlement(here.Speaker, wish, Shortened(reason)) };
        var after = session with
        {
            Team = round.With(settled),
            Answers = AnswerMerge.Later(steps.Aggregate(session.Answers, StepAnswers.Without), wish),
            Passed = [.. session.Passed.Except(steps), .. steps.Where(step => !StepAnswers.Has(wish, step))],
        };
        IReadOnlyList<Reply> shown = Everybodys(after, settled, here, wasOpen: false);
        // A question that was settled before is settled again: the round stays where it is.
        return question.Settled is not null ? new Turn(Sessions.With(state, after), shown) : Open(after, question.Number + 1, here, shown);
    }

    private static Turn Back(DialogueState.TeamAsking asking, Surroundings here) => asking.Session.Team?.Find(asking.Question - 1) is { } earlier
        ? Presenting.In(asking with { Question = earlier.Number }, here)
        : Presenting.In(asking, here, new Reply.NothingBefore());

    /// <summary>The steps of a question that make sense for what is settled; before the school is known, everything that may follow from it.</summary>
    private static IReadOnlyList<Step> Steps(Session session, int number, Surroundings here) =>
        [.. here.Knowledge.Guide.Questions[number - 1].Steps.Select(content => content.Step).Where(step => Route.Applies(step, session.Answers) || (DependsOnQuestion(step) && IsAsked(session, number)))];

    private static bool IsAsked(Session session, int number) => session.Team?.Find(number) is not { Settled: not null };

    // These depend on what the same question asks, so before it is settled all of them are there.
    private static bool DependsOnQuestion(Step step) => step is Step.GradesPo or Step.GradesVo or Step.Group;

    private static IReadOnlyList<StepTally> Tallies(Session session, QuestionRound question, Surroundings here) =>
        [.. Steps(session, question.Number, here).Select(step => StepTally.Of(step, question.Answers)).Where(tally => tally.Wishes.Count > 0)];

    private static Answers Majority(Session session, QuestionRound question, Surroundings here) =>
        Tallies(session, question, here).Aggregate(Answers.None, (all, tally) => AnswerMerge.Together(all, tally.Majority));

    private static Answers Chosen(IReadOnlyList<Step> steps, IReadOnlyDictionary<Step, IReadOnlyList<string>> chosen, Surroundings here)
    {
        var wishes = Answers.None;
        foreach (var step in steps)
        {
            if (!chosen.TryGetValue(step, out var ids)) continue;
            foreach (var option in here.Knowledge.Guide.ContentOf(step).Options.Where(option => ids.Contains(option.Id, StringComparer.Ordinal))) wishes = AnswerMerge.Together(wishes, option.Sets);
        }

        return wishes;
    }

    private static TeamAnswer Within(TeamAnswer answer, IReadOnlyList<Step> steps)
    {
        var wishes = Within(Answers.None, answer.Answers, steps);
        return new TeamAnswer(answer.Who, wishes, [.. steps.Where(step => !StepAnswers.Has(wishes, step))]);
    }

    /// <summary>Only what belongs to these steps, over what stood there.</summary>
    private static Answers Within(Answers basis, Answers told, IReadOnlyList<Step> steps)
    {
        var others = Enum.GetValues<Step>().Except(steps).Aggregate(told, StepAnswers.Without) with { Pupils = null, Parents = null, Start = null };
        return AnswerMerge.Later(steps.Where(step => StepAnswers.Has(others, step)).Aggregate(basis, StepAnswers.Without), others);
    }

    private static Answers Basis(TeamAnswer? before, Understood told, IReadOnlyList<Step> steps) =>
        before is null ? Answers.None : steps.Where(step => StepAnswers.Has(told.Answers, step)).Aggregate(before.Answers, StepAnswers.Without);

    private static TeamRound Remembering(TeamRound round, Person person, Answers ahead)
    {
        var before = round.Early.FirstOrDefault(other => other.Who.Is(person))?.Answers ?? Answers.None;
        return round with { Early = [.. round.Early.Where(other => !other.Who.Is(person)), new TeamAnswer(person, AnswerMerge.Later(before, ahead), [])] };
    }

    private static bool SaysSomething(Answers answers) => Enum.GetValues<Step>().Any(step => StepAnswers.Has(answers, step));

    private static string? Shortened(string? reason) => reason is { Length: > Settlement.ReasonLength } ? reason[..Settlement.ReasonLength] : reason;
}
