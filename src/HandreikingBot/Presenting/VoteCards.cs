using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Presenting;

/// <summary>Data for the cards of a vote: for everybody, for who votes, for who voted.</summary>
internal sealed class VoteCards(GuideBook guide, Phrases phrases)
{
    /// <summary>The piece about support of the team.</summary>
    private const string SupportPiece = "draagvlak";

    private readonly People people = new(phrases);
    private readonly Verdicts verdicts = new(phrases);

    private Wording Words => phrases.Words;

    /// <summary>The card for everybody: who voted while it is open, the outcome once it is closed.</summary>
    /// <param name="shown">The vote.</param>
    /// <param name="room">How many reasons fit, and how long.</param>
    /// <param name="stamp">Stands in the data of its buttons.</param>
    public JsonObject Vote(Reply.ShowVote shown, Room room, CardStamp stamp)
    {
        var ballot = shown.Ballot;
        var data = Headed(ballot, stamp).With("kind", Kind(ballot));
        if (ballot.Closed) return AddOutcome(data, ballot, shown.Interventions, room);
        data["items"] = CardData.Objects(shown.Interventions.Select((intervention, index) => Item(intervention, index)));
        data["hidden"] = Words.Text(WordKeys.VoteHidden);
        data["closes"] = Words.Text(WordKeys.VoteCloses, ("leader", people.Name(shown.Round.Leader)));
        return AddProgress(data, ballot);
    }

    /// <summary>The form of one person, with the earlier vote filled in.</summary>
    public JsonObject Form(Reply.ShowVoteForm form, CardStamp stamp)
    {
        var data = CardData.Stamped(stamp);
        data["ballot"] = form.Ballot.Number;
        data["title"] = Words.Text(WordKeys.VoteFormTitle);
        data["text"] = $"{Words.Text(WordKeys.VoteFormText)} {Kind(form.Ballot)}";
        data["stances"] = CardData.Choices(Enum.GetValues<Stance>().Select(stance => (Phrases.Capital(NameOf(stance)), ValueOf(stance))));
        data["items"] = CardData.Objects(form.Interventions.Select((intervention, index) => Input(intervention, index, OpinionOf(form.Own, intervention))));
        return data;
    }

    /// <summary>What one person voted, and the counts so far.</summary>
    public JsonObject Own(Reply.ShowOwnVote own, CardStamp stamp)
    {
        var counts = own.Ballot.Counts().ToDictionary(count => count.Intervention, StringComparer.Ordinal);
        var data = AddProgress(Headed(own.Ballot, stamp).With("kind", Kind(own.Ballot)), own.Ballot);
        data["title"] = Words.Text(WordKeys.VoteOwnTitle);
        data["leader"] = own.Round.Leader.Is(own.Own.Who);
        data["items"] = CardData.Objects(own.Interventions.Select((intervention, index) =>
        {
            var item = Item(intervention, index);
            item["own"] = OwnLine(OpinionOf(own.Own, intervention));
            item["counts"] = Words.Text(WordKeys.VoteSoFar, ("counts", CountsOf(counts[intervention.Id])));
            return item;
        }));
        return data;
    }

    /// <summary>"3 voor, 1 twijfel, 0 tegen".</summary>
    public string CountsOf(BallotCount count) =>
        Words.Text(WordKeys.VoteCounts, ("for", Figure(count.For)), ("doubt", Figure(count.Doubt)), ("against", Figure(count.Against)));

    /// <summary>What a count says about support.</summary>
    public string Support(BallotCount count) => Words.Text(count switch
    {
        { Total: 0 } => WordKeys.VoteNoOpinions,
        { HasSupport: true, Doubt: 0 } => WordKeys.VoteSupport,
        { HasSupport: true } => WordKeys.VoteSupportDoubt,
        { Against: > 0 } => WordKeys.VoteAgainst,
        _ => WordKeys.VoteDoubt,
    });

    /// <summary>What the guide says about such an outcome (piece "draagvlak").</summary>
    public string Advice(IReadOnlyList<BallotCount> counts)
    {
        if (counts.All(count => count.Total is 0)) return Words.Text(WordKeys.VoteNoVotes);
        if (!counts.Any(count => count.HasSupport)) return Words.Text(WordKeys.VoteAdviceNone);
        return Words.Text(counts.Any(count => count.HasSupport && count.Doubt is 0) ? WordKeys.VoteAdviceSupport : WordKeys.VoteAdviceDoubt);
    }

    /// <summary>The reasons at one intervention, those against first; with names unless the vote is anonymous.</summary>
    /// <param name="ballot">The vote.</param>
    /// <param name="intervention">Id of the intervention.</param>
    /// <param name="most">How many are written out.</param>
    /// <param name="length">Longest reason, in characters.</param>
    public IReadOnlyList<string> Reasons(Ballot ballot, string intervention, int most, int length)
    {
        var given = ballot.Votes.SelectMany(vote => vote.Opinions, (vote, opinion) => (vote.Who, Opinion: opinion))
            .Where(said => said.Opinion.Intervention == intervention && !string.IsNullOrWhiteSpace(said.Opinion.Reason)).OrderByDescending(said => said.Opinion.Stance).ToArray();
        var lines = given.Take(most).Select(said => Reason(ballot, said.Who, said.Opinion, length)).ToList();
        if (given.Length > most) lines.Add(given.Length - most is 1 ? Words.Text(WordKeys.VoteReasonsMoreOne) : Words.Text(WordKeys.VoteReasonsMore, ("count", people.Count(given.Length - most))));
        return lines;
    }

    private JsonObject Headed(Ballot ballot, CardStamp stamp)
    {
        var data = CardData.Stamped(stamp).With("until", ballot is { Until: { } day, Closed: false } ? Words.Text(WordKeys.VoteUntil, ("date", Moments.Day(day))) : null);
        data["ballot"] = ballot.Number;
        data["title"] = Words.Text(WordKeys.VoteTitle);
        return data;
    }

    private string? Kind(Ballot ballot) => (ballot.Anonymous, ballot.Closed) switch
    {
        (true, true) => Words.Text(WordKeys.VoteWasAnonymous),
        (true, false) => Words.Text(WordKeys.VoteAnonymous),
        (false, false) => Words.Text(WordKeys.VoteOpen),
        _ => null,
    };

    private JsonObject Item(Intervention intervention, int index) => new()
    {
        ["number"] = index + 1,
        ["name"] = intervention.Name,
        ["level"] = verdicts.InShort(intervention.Recognition),
        ["reasons"] = new JsonArray(),
    };

    private JsonObject AddProgress(JsonObject data, Ballot ballot)
    {
        Person[] voted = [.. ballot.Votes.Select(vote => vote.Who)];
        data["voted"] = Voted(ballot, voted);
        if (TeamCards.Refreshers(voted) is { } refresh) data["refresh"] = refresh;
        return data;
    }

    private string Voted(Ballot ballot, IReadOnlyList<Person> voted)
    {
        if (voted.Count is 0) return Words.Text(WordKeys.VoteNobody);
        var count = Phrases.Capital(people.Count(voted.Count));
        if (ballot.Anonymous) return voted.Count is 1 ? Words.Text(WordKeys.VoteCountedOne) : Words.Text(WordKeys.VoteCounted, ("count", count));
        return voted.Count is 1 ? Words.Text(WordKeys.VoteVotedOne, ("list", people.Names(voted))) : Words.Text(WordKeys.VoteVoted, ("count", count), ("list", people.Names(voted)));
    }

    private JsonObject AddOutcome(JsonObject data, Ballot ballot, IReadOnlyList<Intervention> interventions, Room room)
    {
        var counts = ballot.Counts();
        data["closed"] = true;
        data["items"] = CardData.Objects(interventions.Select((intervention, index) => Outcome(ballot, counts.First(count => count.Intervention == intervention.Id), Item(intervention, index), room)));
        data["outcome"] = Words.Text(WordKeys.VoteClosed);
        if (ballot.Votes.Count is 0) return data.With("voted", Words.Text(WordKeys.VoteNoVotes));
        data["advice"] = Advice(counts);
        if (guide.Find(SupportPiece) is { Links: [var link, ..] }) data["source"] = new JsonObject { ["title"] = link.Title, ["url"] = link.Url };
        return data;
    }

    private JsonObject Outcome(Ballot ballot, BallotCount count, JsonObject item, Room room)
    {
        if (ballot.Votes.Count is 0) return item;
        item["counts"] = CountsOf(count);
        item["support"] = Support(count);
        item["reasons"] = CardData.List(Reasons(ballot, count.Intervention, room.Reasons, room.Length));
        return item;
    }

    private JsonObject Input(Intervention intervention, int index, Opinion? own)
    {
        var item = Item(intervention, index).With("stance", own is null ? null : ValueOf(own.Stance)).With("reason", own?.Reason);
        item["id"] = intervention.Id;
        item["label"] = Words.Text(WordKeys.VoteFormLabel, ("name", Short(intervention)));
        item["reasonLabel"] = Words.Text(WordKeys.VoteReasonLabel, ("name", Short(intervention)));
        return item;
    }

    private string OwnLine(Opinion? opinion) => opinion switch
    {
        null => Words.Text(WordKeys.VoteOwnNone),
        { Reason: { } reason } => Words.Text(WordKeys.VoteOwnReason, ("stance", NameOf(opinion.Stance)), ("reason", Markdown.Escape(reason))),
        _ => Words.Text(WordKeys.VoteOwnLine, ("stance", NameOf(opinion.Stance))),
    };

    private string Reason(Ballot ballot, Person who, Opinion opinion, int length)
    {
        var (stance, reason) = (Phrases.Capital(NameOf(opinion.Stance)), Markdown.Escape(People.Cut(opinion.Reason ?? "", length)));
        return ballot.Anonymous
            ? Words.Text(WordKeys.VoteReason, ("stance", stance), ("reason", reason))
            : Words.Text(WordKeys.VoteReasonBy, ("stance", stance), ("name", people.Name(who)), ("reason", reason));
    }

    private static Opinion? OpinionOf(Vote? vote, Intervention intervention) => vote?.Opinions.FirstOrDefault(opinion => opinion.Intervention == intervention.Id);

    private string NameOf(Stance stance) => Words.Text(stance switch
    {
        Stance.For => WordKeys.VoteFor,
        Stance.Doubt => WordKeys.VoteStanceDoubt,
        _ => WordKeys.VoteStanceAgainst,
    });

    private static string ValueOf(Stance stance) => stance switch
    {
        Stance.For => "voor",
        Stance.Doubt => "twijfel",
        _ => "tegen",
    };

    // "PRIMA – Aanpak van pesten voor scholen" is called PRIMA.
    private static string Short(Intervention intervention) => intervention.Name.Split(" – ")[0];

    private static string Figure(int count) => count.ToString(Phrases.Dutch);
}
