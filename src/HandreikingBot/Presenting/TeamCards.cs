using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Presenting;

/// <summary>Data for the cards of a team's question: for everybody, for who answers, for who answered, and for the leader who settles.</summary>
internal sealed class TeamCards(GuideBook guide, Phrases phrases, GuideCards guideCards)
{
    /// <summary>The piece that tells how to talk a difference through.</summary>
    private const string AdvicePiece = "team-betrokken";

    private readonly People people = new(phrases);

    private Wording Words => phrases.Words;

    public Tallies Tallies { get; } = new(guide, phrases, new People(phrases));

    /// <summary>The card for everybody: who answered while it is open, where they agree once it is closed, and what was settled.</summary>
    public JsonObject Question(Reply.ShowTeamQuestion shown, CardStamp stamp)
    {
        var (round, question) = (shown.Round, shown.Question);
        var data = Headed(question, stamp).With("leads", Leads(round));
        if (question.Settled is { } settled) return AddOutcome(AddSettled(data, question, settled), shown);
        return question.Closed ? AddOutcome(data, shown).With("settles", Words.Text(WordKeys.TeamSettles, ("leader", people.Name(round.Leader)))) : AddOpen(data, round, question);
    }

    /// <summary>The form of one person, with the earlier answer filled in.</summary>
    public JsonObject Form(Reply.ShowTeamForm form, CardStamp stamp)
    {
        var answered = form.Own is { } own ? form.Session with { Answers = own.Answers, Passed = own.Passed } : new Session(form.Session.Id);
        var data = Headed(form.Question, stamp).With("before", form.Own is { Answers: var before } ? Before(WordKeys.TeamBefore, form.Question, before) : null);
        data["text"] = Words.Text(WordKeys.TeamOnlyYou);
        data["inputs"] = Inputs(form.Steps, answered);
        return data;
    }

    /// <summary>What one person answered, and who else did.</summary>
    public JsonObject Own(Reply.ShowOwnAnswer own, CardStamp stamp)
    {
        var data = AddProgress(Headed(own.Question, stamp), own.Round, own.Question);
        data["own"] = Before(WordKeys.TeamOwn, own.Question, own.Own.Answers) ?? Words.Text(WordKeys.TeamOwnNothing);
        data["text"] = Words.Text(WordKeys.TeamOnlyYou);
        data["leader"] = own.Round.Leader.Is(own.Own.Who);
        return data;
    }

    /// <summary>What the leader settles, with what most people want filled in.</summary>
    public JsonObject Settle(Reply.ShowSettleForm form, CardStamp stamp)
    {
        var answered = new Session(form.Session.Id) { Answers = form.Majority };
        var data = Headed(form.Question, stamp).With("reason", form.Question.Settled?.Reason);
        data["text"] = Words.Text(WordKeys.TeamSettleIntro);
        data["before"] = Before(form.Question.Settled is null ? WordKeys.TeamSettleNow : WordKeys.TeamSettleAgain, form.Question, form.Majority) ?? Words.Text(WordKeys.TeamSettleNothing);
        data["inputs"] = Inputs(form.Steps, answered);
        return data;
    }

    /// <summary>The wishes of one question; empty when there are none.</summary>
    public IReadOnlyList<string> Wishes(QuestionRound question, Answers answers) =>
        [.. guide.Questions[question.Number - 1].Steps.Select(content => Tallies.Value(answers, content.Step)).Where(said => said.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Whom Teams shows a view of their own, and how it asks for it (protocol part B3): nobody who has none, and only ids that Teams knows.</summary>
    public static JsonArray? Refreshers(IEnumerable<Person> seen)
    {
        string[] ids = [.. seen.Select(person => person.Id).Where(id => id.StartsWith("29:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Take(CardLimits.RefreshUsers)];
        return ids.Length is 0 ? null : CardData.List(ids);
    }

    private JsonObject Headed(QuestionRound question, CardStamp stamp)
    {
        var data = CardData.Stamped(stamp);
        data["question"] = question.Number;
        data["progress"] = Words.Text(WordKeys.QuestionNumber, ("number", question.Number.ToString(Phrases.Dutch)));
        data["title"] = guide.Questions[question.Number - 1].Title;
        return data;
    }

    private string Leads(TeamRound round) => round.Label is { } label
        ? Words.Text(WordKeys.TeamLeadsLabel, ("leader", people.Name(round.Leader)), ("team", Markdown.Escape(label)))
        : Words.Text(WordKeys.TeamLeads, ("leader", people.Name(round.Leader)));

    private JsonObject AddOpen(JsonObject data, TeamRound round, QuestionRound question)
    {
        AddProgress(data, round, question);
        data["rules"] = Words.Text(WordKeys.TeamRules);
        data["closes"] = Words.Text(round.Invited.Count > 0 ? WordKeys.TeamClosesAll : WordKeys.TeamClosesLeader, ("leader", people.Name(round.Leader)));
        if (guide.Questions[question.Number - 1].Steps.FirstOrDefault(content => content.Tip is not null) is { } content && guideCards.Explanation(content) is { } explanation) data["explanation"] = explanation;
        return data;
    }

    private JsonObject AddProgress(JsonObject data, TeamRound round, QuestionRound question)
    {
        Person[] answered = [.. question.Answers.Select(answer => answer.Who)];
        Person[] waiting = [.. round.Invited.Where(person => question.Of(person) is null)];
        data["answered"] = answered.Length switch
        {
            0 => Words.Text(WordKeys.TeamNobody),
            1 => Words.Text(WordKeys.TeamAnsweredOne, ("list", people.Names(answered))),
            var count => Words.Text(WordKeys.TeamAnswered, ("count", Phrases.Capital(people.Count(count))), ("list", people.Names(answered))),
        };
        if (Refreshers(answered) is { } refresh) data["refresh"] = refresh;
        return data.With("waiting", waiting.Length is 0 ? null : Words.Text(WordKeys.TeamWaiting, ("list", people.Names(waiting))));
    }

    private JsonObject AddOutcome(JsonObject data, Reply.ShowTeamQuestion shown)
    {
        data["closed"] = true;
        var outcome = Tallies.Outcome(shown.Tallies, shown.Question.Answers.Count);
        data["outcome"] = shown.Question.Settled is not null && shown.Tallies.Count > 0 ? Words.Text(WordKeys.TeamSaid) : outcome;
        data["tallies"] = CardData.List(shown.Tallies.Select(Tallies.Line));
        data.With("without", Tallies.WithoutWish(shown.Question, shown.Tallies));
        return shown.Question.Settled is null && shown.Tallies.Any(tally => !tally.Agreed) ? AddAdvice(data) : data;
    }

    private JsonObject AddAdvice(JsonObject data)
    {
        var advice = new JsonObject { ["text"] = Words.Text(WordKeys.TeamAdvice) };
        if (guide.Find(AdvicePiece) is { Links: [var link, ..] }) advice["source"] = new JsonObject { ["title"] = link.Title, ["url"] = link.Url };
        data["advice"] = advice;
        return data;
    }

    private JsonObject AddSettled(JsonObject data, QuestionRound question, Settlement settled)
    {
        var wishes = Wishes(question, settled.Answers);
        data["settled"] = wishes.Count is 0
            ? Words.Text(WordKeys.TeamSettledNothing, ("by", people.Name(settled.By)))
            : Words.Text(WordKeys.TeamSettled, ("by", people.Name(settled.By)), ("list", phrases.Joined(wishes)));
        return data.With("reason", settled.Reason is { } reason ? Words.Text(WordKeys.TeamReason, ("reason", Markdown.Escape(reason))) : null);
    }

    private string? Before(string key, QuestionRound question, Answers answers) =>
        Wishes(question, answers) is { Count: > 0 } wishes ? Words.Text(key, ("list", phrases.Joined(wishes))) : null;

    private JsonArray Inputs(IReadOnlyList<Step> steps, Session answered) => CardData.Objects(steps.Select(step => guideCards.Input(guide.ContentOf(step), answered)));
}
