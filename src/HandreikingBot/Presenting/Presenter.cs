using System.Text.Json.Nodes;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Turns;

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
        texts = new Texts(guide, phrases, candidateCards);
    }

    /// <summary>The messages of a turn in order; words that follow each other are one message.</summary>
    /// <param name="turn">What was decided.</param>
    /// <param name="stamp">Stands in the data of its cards.</param>
    /// <param name="today">The day where the user is: for the age of a recognition.</param>
    public IReadOnlyList<Message> Present(Turn turn, CardStamp stamp, DateOnly today)
    {
        var messages = new List<Message>();
        var words = new List<string>();
        foreach (var reply in turn.Replies)
        {
            if (texts.Of(reply) is { } text) words.Add(text);
            if (Card(reply, turn.State, stamp, today) is not { } card) continue;
            Flush(words, messages);
            messages.Add(new Message(CardText.Summary(card), card, []));
        }

        Flush(words, messages);
        return WithSuggestions(messages, turn.State);
    }

    /// <summary>What takes the place of the card that was clicked, and what follows it.</summary>
    public InPlaceAnswer InPlace(Turn turn, CardStamp stamp, Command command, DateOnly today)
    {
        if (turn.Replies.Any(reply => reply is Reply.CardIsOld)) return new InPlaceAnswer(Old(turn, stamp, today), "", []);
        var messages = Present(turn with { Replies = [.. turn.Replies.Where(reply => reply is not (Reply.Answered or Reply.ChangedPlan or Reply.Dropped))] }, stamp, today);
        if (IsLive(command) && messages is [.., { Card: { } live }]) return new InPlaceAnswer(live, "", [.. messages.SkipLast(1)]);
        return Done(turn, command, stamp) is { } done ? new InPlaceAnswer(done, "", messages) : new InPlaceAnswer(null, phrases.Words.Text(WordKeys.AnsweredDone), messages);
    }

    /// <summary>The five questions in one form, for a dialog, which sends <c>task/submit</c> for Action.Submit only (protocol part C7).</summary>
    public Message Form(Session? session, CardStamp stamp) =>
        new(phrases.Words.Text(WordKeys.ButtonForm), CardDialect.SubmitOnly(templates.Bind("formulier", guideCards.Form(session, stamp, inDialog: true))), []);

    /// <summary>One calm sentence for when something went wrong on our side.</summary>
    public Message Sorry() => new(phrases.Words.Text(WordKeys.Error), null, []);

    /// <summary>As the channel wants it: Teams gets <c>Action.Execute</c>, others its fallback.</summary>
    public static IEnumerable<OutboundActivity> Activities(IEnumerable<Message> messages, ReplyAddress address) => messages.Select(message => Activity(message, address));

    private static OutboundActivity Activity(Message message, ReplyAddress address)
    {
        if (message.Card is { } card) return OutboundActivity.Card(address.IsTeams ? card.DeepClone() : CardDialect.SubmitOnly(card), message.Text) with { ReplyToId = address.ActivityId };
        var activity = OutboundActivity.Message(message.Text) with { ReplyToId = address.ActivityId };
        return message.Suggestions.Count is 0
            ? activity
            : activity with { SuggestedActions = new OutboundSuggestedActions([.. message.Suggestions.Select(words => new OutboundCardAction("imBack", words, words))]) };
    }

    private static void Flush(List<string> words, List<Message> messages)
    {
        if (words.Count > 0) messages.Add(new Message(string.Join("\n\n", words), null, []));
        words.Clear();
    }

    // A turn that ends in words offers what can be said next, so that nothing is a dead end (issue 2, line 5).
    private static List<Message> WithSuggestions(List<Message> messages, DialogueState state)
    {
        if (messages is [.., { Card: null } last]) messages[^1] = last with { Suggestions = Suggestions.For(state) };
        return messages;
    }

    private static bool IsLive(Command command) => command is Command.ChangePlan or Command.More or Command.Drop or Command.LetGo;

    private JsonObject? Card(Reply reply, DialogueState state, CardStamp stamp, DateOnly today) => reply switch
    {
        Reply.Welcome => templates.Bind("welkom", guideCards.Welcome(stamp)),
        Reply.AskReadiness ask => templates.Bind("vooraf", guideCards.Readiness(ask.Items, stamp)),
        Reply.Ask ask when Sessions.Of(state) is { } session => templates.Bind("question", guideCards.Question(ask, session, stamp)),
        Reply.ShowForm => templates.Bind("formulier", guideCards.Form(Sessions.Of(state), stamp)),
        Reply.ShowOverview overview => templates.Bind("overzicht", guideCards.Overview(overview, stamp)),
        Reply.Explained explained => templates.Bind("uitleg", guideCards.Explained(explained.Piece, stamp)),
        Reply.ShowMatches matches => templates.Bind("resultaten", candidateCards.Results(matches, today, stamp)),
        Reply.ShowDetails details => templates.Bind("bekijk", candidateCards.Details(details, AnswersIn(state), today, stamp)),
        Reply.ShowComparison comparison => templates.Bind("vergelijk", comparisonCard.Of(comparison.Matches, AnswersIn(state), today, stamp)),
        Reply.ShowShortlist shortlist => templates.Bind("keuzelijst", candidateCards.Shortlist(shortlist.Interventions, stamp)),
        Reply.ShowPlan plan => templates.Bind("plan", planCards.Plan(plan.Plan, plan.Intervention, stamp)),
        Reply.AskPlanItem point => templates.Bind("planpunt", planCards.Point(point.Item, point.Question, stamp)),
        Reply.AskErase => templates.Bind("bevestig", guideCards.AskErase(stamp)),
        _ => null,
    };

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
