using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Presenting;

/// <summary>From what the dialogue means to say to messages: words from <c>content/</c>, cards from <c>cards/</c>.</summary>
internal sealed class Presenter
{
    private readonly GuideBook guide;
    private readonly Phrases phrases;
    private readonly GuideCards guideCards;
    private readonly CandidateCards candidateCards;
    private readonly ComparisonCard comparisonCard;
    private readonly PlanCards planCards;
    private readonly TeamCards teamCards;
    private readonly VoteCards voteCards;
    private readonly RecordCards recordCards;
    private readonly ReminderCards reminderCards;
    private readonly ShareCards shareCards;
    private readonly LedCards ledCards;
    private readonly Texts texts;
    private readonly CardTemplates templates;

    public Presenter(GuideBook guide, Wording words, Labels labels, CardTemplates templates)
    {
        this.guide = guide;
        this.templates = templates;
        phrases = new Phrases(words, labels);
        guideCards = new GuideCards(guide, phrases);
        candidateCards = new CandidateCards(phrases, new Facts(phrases));
        comparisonCard = new ComparisonCard(phrases, new Facts(phrases));
        planCards = new PlanCards(guide, phrases);
        teamCards = new TeamCards(guide, phrases, guideCards);
        voteCards = new VoteCards(guide, phrases);
        recordCards = new RecordCards(guide, phrases, teamCards, voteCards, planCards);
        reminderCards = new ReminderCards(guide, phrases);
        shareCards = new ShareCards(phrases);
        ledCards = new LedCards(phrases);
        texts = new Texts(guide, phrases, candidateCards, new TeamTexts(phrases, teamCards.Tallies, voteCards, planCards));
    }

    /// <summary>
    /// The messages of a turn in order; words that follow each other are one message. What was just answered is said on top of the next question, since Teams counts messages (protocol part B4)
    /// and makes two of an activity with words and a card (part C4).
    /// </summary>
    /// <param name="turn">What was decided.</param>
    /// <param name="stamp">Stands in the data of its cards.</param>
    /// <param name="today">The day where the user is: for the age of a recognition.</param>
    public IReadOnlyList<Message> Present(Turn turn, CardStamp stamp, DateOnly today)
    {
        var messages = new List<Message>();
        var words = new List<string>();
        var mentions = new List<Person>();
        foreach (var reply in turn.Replies)
        {
            if (texts.Of(reply) is { } text) words.Add(text);
            mentions.AddRange(Audience.MentionedIn(reply));
            if (reply is Reply.Shared shared) messages.AddRange(Elsewhere(shared, turn.State, today));
            var lead = reply is Reply.Ask && turn.Replies.All(other => other == reply || IsLead(other)) ? Taken(words) : null;
            if (Card(reply, turn.State, stamp with { Screen = Audience.SlotOf(reply) ?? stamp.Screen }, today, lead) is not { } card) continue;
            Flush(words, mentions, messages);
            messages.Add(Audience.Addressed(new Message(CardText.Summary(card), card, []), reply));
        }

        Flush(words, mentions, messages);
        return WithSuggestions(messages, turn.State);
    }

    /// <summary>What takes the place of the card that was clicked, and what follows it.</summary>
    public InPlaceAnswer InPlace(Turn turn, CardStamp stamp, Command command, DateOnly today)
    {
        if (turn.Replies.Any(reply => reply is Reply.CardIsOld)) return new InPlaceAnswer(Old(turn, stamp, today), "", []);
        if (turn.Replies.Any(Audience.IsOfTeam)) return InTeam(turn, stamp, today);
        var messages = Present(turn with { Replies = [.. turn.Replies.Where(reply => reply is not (Reply.Answered or Reply.ChangedPlan or Reply.Dropped))] }, stamp, today);
        if (IsLive(command) && messages is [.., { Card: { } live }]) return new InPlaceAnswer(live, "", [.. messages.Where(message => message.Card != live || message.Refreshes)]);
        return Done(turn, command, stamp) is { } done ? new InPlaceAnswer(done, "", messages) : new InPlaceAnswer(null, phrases.Words.Text(WordKeys.AnsweredDone), messages);
    }

    /// <summary>
    /// A click in a team: who clicked sees the own view, or the card as everybody sees it now; everybody's card is brought up to date; what concerns only who
    /// clicked ("only the leader can do that") is said on that view and nowhere else.
    /// </summary>
    private InPlaceAnswer InTeam(Turn turn, CardStamp stamp, DateOnly today)
    {
        var aside = string.Join("\n\n", turn.Replies.Where(Audience.IsAside).Select(texts.Of).OfType<string>());
        var messages = Present(turn with { Replies = [.. turn.Replies.Where(reply => !Audience.IsAside(reply))] }, stamp, today);
        var view = messages.FirstOrDefault(message => message.IsPersonal) ?? messages.FirstOrDefault(message => message.Refreshes);
        IReadOnlyList<Message> everybodys = turn.Replies.Any(Audience.IsRefusal) ? [] : [.. messages.Where(message => !message.IsPersonal)];
        if (view?.Card is not { } card) return new InPlaceAnswer(null, aside.Length > 0 ? aside : phrases.Words.Text(WordKeys.AnsweredDone), everybodys);
        return new InPlaceAnswer(aside.Length > 0 ? Under(aside, card) : card, "", everybodys);
    }

    // The card is shared with the message to everybody, which must not get the line.
    private static JsonObject Under(string line, JsonObject card)
    {
        var copy = (JsonObject)card.DeepClone();
        if (copy["body"] is JsonArray body) body.Insert(0, new JsonObject { ["type"] = "TextBlock", ["text"] = line, ["wrap"] = true });
        return copy;
    }

    private IEnumerable<Message> Elsewhere(Reply.Shared shared, DialogueState state, DateOnly today) =>
        shared.Content.Select(reply => Shared(reply, state, shared.By, today)).OfType<Message>().Select(message => message with { To = shared.Place });

    /// <summary>The five questions in one form, for a dialog, which sends <c>task/submit</c> for Action.Submit only (protocol part C7).</summary>
    public Message Form(Session? session, CardStamp stamp) =>
        new(phrases.Words.Text(WordKeys.ButtonForm), CardDialect.SubmitOnly(templates.Bind("formulier", guideCards.Form(session, stamp, inDialog: true))), []);

    /// <summary>What is posted in another conversation: the card of something shared, without what belongs to the conversation it comes from.</summary>
    /// <param name="content">One of the replies of <see cref="Reply.Shared.Content"/>.</param>
    /// <param name="state">Where it comes from.</param>
    /// <param name="by">Who shares it.</param>
    /// <param name="today">The day where the user is.</param>
    public Message? Shared(Reply content, DialogueState state, Person by, DateOnly today)
    {
        if (Card(content, state, new CardStamp(Sessions.Of(state)?.Id ?? "", Screen.Of(state), Version: 0), today) is not { } card) return null;
        var shared = shareCards.Shared(card, by);
        return new Message(CardText.Summary(shared), shared, []);
    }

    /// <summary>One calm sentence for when something went wrong on our side.</summary>
    public Message Sorry() => new(phrases.Words.Text(WordKeys.Error), null, []);

    // Said once and not missed when the answered card has taken its place.
    private static bool IsLead(Reply reply) => reply is Reply.Answered or Reply.Acknowledged;

    private static string? Taken(List<string> words)
    {
        if (words.Count is 0) return null;
        var taken = string.Join("\n\n", words);
        words.Clear();
        return taken;
    }

    private static void Flush(List<string> words, List<Person> mentions, List<Message> messages)
    {
        if (words.Count > 0) messages.Add(new Message(string.Join("\n\n", words), null, []) { Mentions = [.. mentions] });
        words.Clear();
        mentions.Clear();
    }

    // A turn that ends in words offers what can be said next, so that nothing is a dead end (issue 2, line 5).
    private static List<Message> WithSuggestions(List<Message> messages, DialogueState state)
    {
        if (messages is [.., { Card: null, To: null } last]) messages[^1] = last with { Suggestions = Suggestions.For(state) };
        return messages;
    }

    private static bool IsLive(Command command) => command is Command.ChangePlan or Command.More or Command.Drop or Command.LetGo;

    private JsonObject? Card(Reply reply, DialogueState state, CardStamp stamp, DateOnly today, string? lead = null) => reply switch
    {
        Reply.Welcome => templates.Bind("welkom", guideCards.Welcome(stamp)),
        Reply.AskReadiness ask => templates.Bind("vooraf", guideCards.Readiness(ask.Items, stamp)),
        Reply.Ask ask when Sessions.Of(state) is { } session => templates.Bind("question", guideCards.Question(ask, session, stamp, lead)),
        Reply.ShowForm => templates.Bind("formulier", guideCards.Form(Sessions.Of(state), stamp)),
        Reply.ShowOverview overview => templates.Bind("overzicht", guideCards.Overview(overview, stamp)),
        Reply.Explained explained => templates.Bind("uitleg", guideCards.Explained(explained.Piece, stamp)),
        Reply.ShowMatches matches => templates.Bind("resultaten", candidateCards.Results(matches, today, stamp)),
        Reply.ShowDetails details => templates.Bind("bekijk", candidateCards.Details(details, AnswersIn(state), today, stamp)),
        Reply.ShowComparison comparison => templates.Bind("vergelijk", comparisonCard.Of(comparison.Matches, AnswersIn(state), today, stamp)),
        Reply.ShowShortlist shortlist => templates.Bind("keuzelijst", candidateCards.Shortlist(shortlist.Interventions, Sessions.Of(state)?.Team is not null, stamp)),
        Reply.ShowPlan plan => templates.Bind("plan", planCards.Plan(plan, offer: !IsRemindedHalfway(state), stamp)),
        Reply.AskPlanItem point => templates.Bind("planpunt", planCards.Point(point.Item, point.Question, stamp)),
        Reply.AskErase => templates.Bind("bevestig", guideCards.AskErase(stamp)),
        _ => TeamCard(reply, stamp),
    };

    private JsonObject? TeamCard(Reply reply, CardStamp stamp) => reply switch
    {
        Reply.ShowTeamQuestion question => templates.Bind("ronde", teamCards.Question(question, stamp)),
        Reply.ShowTeamForm form => templates.Bind("ronde-antwoord", teamCards.Form(form, stamp)),
        Reply.ShowOwnAnswer own => templates.Bind("ronde-mijn", teamCards.Own(own, stamp)),
        Reply.ShowSettleForm form => templates.Bind("ronde-leg-vast", teamCards.Settle(form, stamp)),
        Reply.ShowVote vote => Fitting("stemming", room => voteCards.Vote(vote, room, stamp)),
        Reply.ShowVoteForm form => templates.Bind("stem", voteCards.Form(form, stamp)),
        Reply.ShowOwnVote own => templates.Bind("stem-mijn", voteCards.Own(own, stamp)),
        Reply.ShowRecord record => Fitting("verslag", room => recordCards.Of(record, room, stamp)),
        Reply.Remind remind => templates.Bind("herinnering", reminderCards.Due(remind, stamp)),
        Reply.ShowReminders reminders => templates.Bind("herinneringen", reminderCards.List(reminders, stamp)),
        Reply.AskWhere ask => templates.Bind("delen", shareCards.Where(ask, stamp)),
        Reply.ShowLed led => templates.Bind("mijn-scholen", ledCards.List(led, stamp)),
        _ => null,
    };

    // What people wrote is shortened until the card is within its limit.
    private JsonObject Fitting(string name, Func<Room, JsonObject> data)
    {
        var smallest = Room.Sizes[^1];
        return Room.Sizes.Select(room => (Room: room, Card: templates.Bind(name, data(room)))).First(made => made.Room == smallest || ByteCounter.Count(made.Card) <= CardLimits.Bytes).Card;
    }

    private static bool IsRemindedHalfway(DialogueState state) => Sessions.Of(state)?.Reminders.Pending.Any(reminder => reminder.Kind is ReminderKind.Halfway) is true;

    private static Answers AnswersIn(DialogueState state) => Sessions.Of(state)?.Answers ?? Answers.None;

    private JsonObject? Old(Turn turn, CardStamp stamp, DateOnly today)
    {
        var card = turn.Replies.Select(reply => Card(reply, turn.State, stamp, today)).OfType<JsonObject>().LastOrDefault();
        if (card?["body"] is JsonArray body) body.Insert(0, new JsonObject { ["type"] = "TextBlock", ["text"] = phrases.Words.Text(WordKeys.Stale), ["wrap"] = true });
        return card;
    }

    private JsonObject? Done(Turn turn, Command command, CardStamp stamp)
    {
        if (turn.Replies.OfType<Reply.Answered>().FirstOrDefault() is { } answered)
        {
            var answer = answered.Options.Count is 0 ? phrases.Words.Text(WordKeys.AcknowledgedSkipped) : phrases.Joined(answered.Options);
            return templates.Bind("beantwoord", GuideCards.Answered(guide.ContentOf(answered.Step).Title, answer, answered.Step, stamp));
        }

        return EndsCard(command) ? templates.Bind("beantwoord", GuideCards.Answered(phrases.Words.Text(WordKeys.AcknowledgedPlain), phrases.Words.Text(WordKeys.AnsweredDone), step: null, stamp)) : null;
    }

    private static bool EndsCard(Command command) => command is Command.Start or Command.Continue or Command.Readiness or Command.FillForm or Command.Skip or Command.Back
        or Command.Yes or Command.No or Command.Edit or Command.Choose;
}
