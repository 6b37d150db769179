using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;
using Route = HandreikingBot.Domain.Conversation.Route;

namespace HandreikingBot.Presenting;

/// <summary>Data for the record of a choice: answers, differences, votes, shortlist, choice and plan in short; with or without a team.</summary>
internal sealed class RecordCards(GuideBook guide, Phrases phrases, TeamCards teamCards, VoteCards voteCards, PlanCards planCards)
{
    private readonly People people = new(phrases);

    private Wording Words => phrases.Words;

    /// <param name="shown">The choice.</param>
    /// <param name="room">How much of what people wrote fits.</param>
    /// <param name="stamp">Stands in the data of its buttons.</param>
    public JsonObject Of(Reply.ShowRecord shown, Room room, CardStamp stamp)
    {
        var (session, round) = (shown.Session, shown.Session.Team);
        var data = CardData.Stamped(stamp).With("leader", round is null ? null : Words.Text(WordKeys.RecordLeader, ("leader", people.Name(round.Leader))));
        data["title"] = round?.Label is { } label ? Words.Text(WordKeys.RecordTitleTeam, ("team", Markdown.Escape(label))) : Words.Text(WordKeys.RecordTitle);
        data["date"] = Words.Text(WordKeys.RecordDate, ("date", Phrases.Day(shown.Today)));
        data["rows"] = CardData.Objects(guide.Questions.Select(question => Row(question, session, room)).OfType<JsonObject>());
        if (round is not null) AddVotes(data, round, shown.Voted, room);
        AddChoice(data, shown, room);
        if (session.Plan is { } plan && shown.Chosen is { } chosen) AddPlan(data, plan, chosen, shown.Today);
        return data.With("cut", IsCut(session, room) ? Words.Text(WordKeys.RecordCut) : null);
    }

    private JsonObject? Row(GuideQuestion question, Session session, Room room)
    {
        var title = $"{question.Number}. {question.Title}";
        if (session.Team is { } round) return round.Find(question.Number) is { } asked ? Asked(title, asked, session, room) : null;
        string[] said = [.. question.Steps.SelectMany(content => phrases.Of(session.Answers, content.Step)).Distinct(StringComparer.Ordinal)];
        return said.Length is 0 ? null : new JsonObject { ["title"] = title, ["value"] = Phrases.Capital(phrases.Joined(said)), ["tallies"] = new JsonArray() };
    }

    private JsonObject Asked(string title, QuestionRound question, Session session, Room room)
    {
        StepTally[] tallies = question.Closed
            ? [.. guide.Questions[question.Number - 1].Steps.Where(content => Route.Applies(content.Step, session.Answers)).Select(content => StepTally.Of(content.Step, question.Answers)).Where(tally => tally is { Wishes.Count: > 0, Agreed: false })]
            : [];
        var row = new JsonObject { ["title"] = title }
            .With("reason", question.Settled?.Reason is { } reason ? Words.Text(WordKeys.TeamReason, ("reason", Markdown.Escape(People.Cut(reason, room.Length)))) : null)
            .With("differed", tallies.Length is 0 ? null : Words.Text(WordKeys.RecordDiffered));
        row["value"] = Settled(question);
        row["tallies"] = CardData.List(tallies.Select(teamCards.Tallies.Line));
        return row;
    }

    private string Settled(QuestionRound question)
    {
        if (question.Settled is not { } settled) return Phrases.Capital(Words.Text(WordKeys.RecordNotSettled));
        var wishes = teamCards.Wishes(question, settled.Answers);
        return Phrases.Capital(wishes.Count is 0
            ? Words.Text(WordKeys.RecordSettledNothing, ("by", people.Name(settled.By)))
            : Words.Text(WordKeys.RecordSettled, ("list", phrases.Joined(wishes)), ("by", people.Name(settled.By))));
    }

    // How a running vote stands is for who voted only.
    private void AddVotes(JsonObject data, TeamRound round, IReadOnlyList<Intervention> voted, Room room)
    {
        if (round.OpenBallot is not null) data["running"] = Words.Text(WordKeys.RecordVotesRunning);
        Ballot[] closed = [.. round.Ballots.Where(ballot => ballot.Closed)];
        if (closed is not [.., var last]) return;
        data["votesTitle"] = Words.Text(last.Anonymous ? WordKeys.RecordVotesAnonymous : WordKeys.RecordVotes);
        var counts = last.Counts();
        data["votes"] = CardData.Objects(voted.Select(intervention => new JsonObject
        {
            ["name"] = intervention.Name,
            ["counts"] = voteCards.CountsOf(counts.First(count => count.Intervention == intervention.Id)),
            ["reasons"] = CardData.List(voteCards.Reasons(last, intervention.Id, room.Reasons, room.Length)),
        }));
        if (closed.Length > 1) data["earlier"] = Words.Text(WordKeys.RecordEarlierVotes, ("count", people.Count(closed.Length - 1)));
    }

    private void AddChoice(JsonObject data, Reply.ShowRecord shown, Room room)
    {
        string[] names = [.. shown.Shortlist.Take(room.Shortlist).Select(intervention => intervention.Name)];
        var list = shown.Shortlist.Count > names.Length
            ? Words.Text(WordKeys.QuestionKnown, ("list", string.Join(", ", names)), ("count", people.Count(shown.Shortlist.Count - names.Length)))
            : phrases.Joined(names);
        data["shortlist"] = names.Length is 0 ? Words.Text(WordKeys.RecordNoShortlist) : Words.Text(WordKeys.RecordShortlist, ("list", list));
        data["chosen"] = shown.Chosen is { } chosen ? Words.Text(WordKeys.RecordChosen, ("name", chosen.Name)) : Words.Text(WordKeys.RecordNotChosen);
    }

    private void AddPlan(JsonObject data, ImplementationPlan plan, Intervention chosen, DateOnly today)
    {
        data["planTitle"] = Words.Text(WordKeys.PlanTitle, ("name", chosen.Name));
        data["plan"] = CardData.List(plan.Items.Select(item => planCards.Line(item, today)));
    }

    private static bool IsCut(Session session, Room room) => session.Team is { } round
        && (round.Questions.Any(question => question.Settled?.Reason?.Length > room.Length)
            || round.Ballots.LastOrDefault(ballot => ballot.Closed) is { } last && last.Votes.SelectMany(vote => vote.Opinions).Any(opinion => opinion.Reason?.Length > room.Length));
}
