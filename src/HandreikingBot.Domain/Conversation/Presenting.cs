using System.Diagnostics;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Conversation;

/// <summary>How a state is shown: the card that belongs to it, made anew from what is true now.</summary>
internal static class Presenting
{
    /// <summary>Candidates on one card (DESIGN section 3).</summary>
    public const int PageSize = 5;

    /// <summary>The most that can stand side by side.</summary>
    public const int CompareMost = 4;

    /// <summary>The turn that ends in this state, with its card after what was said first.</summary>
    public static Turn In(DialogueState state, Surroundings here, params IReadOnlyList<Reply> first) => new(state, [.. first, .. Card(state, here)]);

    /// <summary>An interruption: the place is kept, and an open question returns; a card that needs no answer is not repeated.</summary>
    public static Turn Keeping(DialogueState state, Surroundings here, params IReadOnlyList<Reply> first) =>
        AsksSomething(state) ? In(state, here, first) : new Turn(state, first);

    /// <summary>The interventions that stand on the screen, in order: what "2" or "vergelijk deze" means.</summary>
    public static IReadOnlyList<string> OnScreen(DialogueState state, Surroundings here) => state switch
    {
        DialogueState.ShowingResults showing => [.. Matches(showing.Session, here).Matches.Skip(showing.Offset).Take(PageSize).Select(match => match.Intervention.Id)],
        DialogueState.ShowingDetails showing => [showing.Intervention],
        DialogueState.Comparing comparing => comparing.Interventions,
        DialogueState.ShowingShortlist showing => showing.Session.Shortlist,
        DialogueState.Planning { Session.Plan: { } plan } => [plan.Intervention],
        DialogueState.Voting { Session.Team.Ballots: [.., var ballot] } => ballot.Interventions,
        _ => [],
    };

    /// <summary>What a number means: what stands on the screen, and beside one intervention the page of the results that it comes from.</summary>
    public static IReadOnlyList<string> Numbered(DialogueState state, Surroundings here) =>
        state is DialogueState.ShowingDetails showing ? PageOf(showing, here) : OnScreen(state, here);

    private static IReadOnlyList<string> PageOf(DialogueState.ShowingDetails showing, Surroundings here)
    {
        string[] found = [.. Matches(showing.Session, here).Matches.Select(match => match.Intervention.Id)];
        var place = Array.IndexOf(found, showing.Intervention);
        return place < 0 ? [showing.Intervention] : [.. found.Skip(place / PageSize * PageSize).Take(PageSize)];
    }

    public static MatchResult Matches(Session session, Surroundings here) => here.Knowledge.Matcher.Find(session.Answers, here.Today);

    public static IEnumerable<Intervention> Found(IEnumerable<string> ids, Surroundings here) =>
        ids.Select(here.Knowledge.Catalogue.Find).OfType<Intervention>();

    private static bool AsksSomething(DialogueState state) =>
        state is DialogueState.Welcomed or DialogueState.CheckingReadiness or DialogueState.Asking or DialogueState.ConfirmingErase or DialogueState.Planning { Item: > 0 };

    private static IReadOnlyList<Reply> Card(DialogueState state, Surroundings here) => state switch
    {
        DialogueState.NotStarted or DialogueState.Welcomed => [new Reply.Welcome()],
        DialogueState.CheckingReadiness => [new Reply.AskReadiness(here.Knowledge.Guide.Readiness)],
        DialogueState.Asking asking => [Question(asking, here)],
        DialogueState.FillingForm filling => [new Reply.ShowForm(filling.Session.Answers)],
        DialogueState.Reviewing reviewing => [new Reply.ShowOverview(reviewing.Session, [.. Route.Relevant(reviewing.Session)])],
        DialogueState.ShowingResults showing => [new Reply.ShowMatches(Matches(showing.Session, here), showing.Offset, showing.Session.Answers)],
        DialogueState.ShowingDetails showing => Details(showing, here),
        DialogueState.Comparing comparing => [new Reply.ShowComparison([.. Found(comparing.Interventions, here).Select(found => Judged(found, comparing.Session, here))])],
        DialogueState.ShowingShortlist showing => [new Reply.ShowShortlist([.. Found(showing.Session.Shortlist, here)])],
        DialogueState.Planning planning => Plan(planning, here),
        DialogueState.TeamAsking asking => TeamQuestion(asking, here),
        DialogueState.Voting voting => Vote(voting, here),
        DialogueState.ConfirmingErase => [new Reply.AskErase()],
        DialogueState.Stopped => [new Reply.Stopped()],
        _ => throw new UnreachableException("a state outside the closed family"),
    };

    private static Reply.Ask Question(DialogueState.Asking asking, Surroundings here)
    {
        var options = Route.Options(here.Knowledge.Guide, asking.Step, asking.Session.Answers);
        var canShow = asking.FromOverview || asking.Session.Answers.Education.Count > 0;
        return new Reply.Ask(asking.Step, options, ChosenOptions.Holding(options, asking.Step, asking.Session), CanGoBack: true, canShow);
    }

    private static IReadOnlyList<Reply> Details(DialogueState.ShowingDetails showing, Surroundings here)
    {
        if (here.Knowledge.Catalogue.Find(showing.Intervention) is not { } found)
            return [new Reply.ShowMatches(Matches(showing.Session, here), Offset: 0, showing.Session.Answers)];
        var kept = showing.Session.Shortlist.Contains(found.Id, StringComparer.Ordinal);
        return found.Recognition.Status is RecognitionStatus.Recognised
            ? [new Reply.ShowDetails(Judged(found, showing.Session, here), kept)]
            : [new Reply.ToldNotRecognised(found), new Reply.ShowDetails(Judged(found, showing.Session, here), kept)];
    }

    private static IReadOnlyList<Reply> Plan(DialogueState.Planning planning, Surroundings here)
    {
        if (planning.Session.Plan is not { } plan || here.Knowledge.Catalogue.Find(plan.Intervention) is not { } chosen) return [new Reply.NoPlanYet()];
        if (plan.Find(planning.Item) is not { } item) return [new Reply.ShowPlan(plan, chosen, here.Today)];
        return [new Reply.AskPlanItem(item, here.Knowledge.Guide.Implementation[item.Number - 1])];
    }

    private static IReadOnlyList<Reply> TeamQuestion(DialogueState.TeamAsking asking, Surroundings here) =>
        asking.Session.Team is { } round && round.Find(asking.Question) is { } question
            ? [TeamQuestions.Show(asking.Session, round, question, here, anew: true)]
            : [new Reply.Welcome()];

    private static IReadOnlyList<Reply> Vote(DialogueState.Voting voting, Surroundings here) =>
        voting.Session.Team is { Ballots: [.., var ballot] } round
            ? [new Reply.ShowVote(round, ballot, [.. Found(ballot.Interventions, here)], Anew: true)]
            : [new Reply.ShowShortlist([.. Found(voting.Session.Shortlist, here)])];

    private static Match Judged(Intervention intervention, Session session, Surroundings here) => here.Knowledge.Matcher.Judge(intervention, session.Answers);
}
