using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Presenting;

/// <summary>Data for the rounds that an adviser leads.</summary>
internal sealed class LedCards(Phrases phrases)
{
    /// <summary>Rounds on one card; the rest is counted.</summary>
    private const int MostRounds = 15;

    /// <summary>Longest name of a place that is shown, in characters.</summary>
    private const int PlaceLength = 80;

    private readonly People people = new(phrases);

    private Wording Words => phrases.Words;

    public JsonObject List(Reply.ShowLed led, CardStamp stamp)
    {
        var more = led.Rounds.Count - MostRounds;
        var data = CardData.Stamped(stamp).With("empty", led.Rounds.Count is 0 ? Words.Text(WordKeys.LedEmpty) : null)
            .With("more", more > 0 ? Words.Text(WordKeys.LedMore, ("count", people.Count(more))) : null);
        data["title"] = Words.Text(WordKeys.LedTitle);
        data["rounds"] = CardData.Objects(led.Rounds.Take(MostRounds).Select(round => Round(round, led.Today)));
        return data;
    }

    private JsonObject Round(LedRound round, DateOnly today)
    {
        var data = new JsonObject()
            .With("late", PlanCards.Late(Words, people, round.Overdue(today)))
            .With("reminder", round.NextReminder is { } next ? Words.Text(WordKeys.LedReminder, ("date", Moments.Day(next))) : null)
            .With("touched", round.Touched is { } touched ? Words.Text(WordKeys.LedTouched, ("date", Phrases.Day(touched))) : null);
        data["name"] = Name(round);
        data["stands"] = Stands(round);
        return data;
    }

    private string Name(LedRound round)
    {
        var label = round.Label is { } called ? Phrases.Capital(Markdown.Escape(called)) : null;
        var place = round.Place is { } named ? Markdown.Escape(People.Cut(named, PlaceLength)) : null;
        if (label is not null && place is not null) return Words.Text(WordKeys.LedLabelPlace, ("team", label), ("place", place));
        return label ?? place ?? Words.Text(WordKeys.LedNameless);
    }

    private string Stands(LedRound round)
    {
        var number = round.Question.ToString(Phrases.Dutch);
        return (round.Phase, round.Question, round.Answered) switch
        {
            (RoundPhase.Question, 0, _) => Words.Text(WordKeys.LedQuestions),
            (RoundPhase.Question, _, 0) => Words.Text(WordKeys.LedQuestionNone, ("number", number)),
            (RoundPhase.Question, _, 1) => Words.Text(WordKeys.LedQuestionOne, ("number", number)),
            (RoundPhase.Question, _, var count) => Words.Text(WordKeys.LedQuestion, ("number", number), ("count", people.Count(count))),
            (RoundPhase.Results, _, _) => Words.Text(WordKeys.LedResults),
            (RoundPhase.Vote, _, 0) => Words.Text(WordKeys.LedVoteNone),
            (RoundPhase.Vote, _, 1) => Words.Text(WordKeys.LedVoteOne),
            (RoundPhase.Vote, _, var count) => Words.Text(WordKeys.LedVote, ("count", people.Count(count))),
            _ => Words.Text(WordKeys.LedPlan),
        };
    }
}
