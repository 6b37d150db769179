using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Presenting;

/// <summary>Replies that are plain words.</summary>
internal sealed class Texts(GuideBook guide, Phrases phrases, CandidateCards candidates, TeamTexts team)
{
    private Wording Words => phrases.Words;

    /// <summary>The words of a reply; <c>null</c> when it is shown as a card only.</summary>
    public string? Of(Reply reply) => reply switch
    {
        Reply.TookIn took => TookIn(took),
        Reply.AssumedADay assumed => Words.Text(assumed.Day.IsGuess ? WordKeys.AssumedGuess : WordKeys.AssumedDay, ("said", assumed.Day.Said), ("date", Phrases.Day(assumed.Day.Day))),
        Reply.LeftOut left => Words.Text(WordKeys.UnderstoodLeftOut, ("part", left.Part)),
        Reply.Overruled overruled => Words.Text(WordKeys.UnderstoodOverruled, ("part", overruled.Part)),
        Reply.Answered answered => Answered(answered),
        Reply.Acknowledged => Words.Text(WordKeys.AcknowledgedPlain),
        Reply.Thanked => Words.Text(WordKeys.Thanked),
        Reply.PointedOut pointed => PointedOut(pointed.Place),
        Reply.AdviseReadiness advice => Readiness(advice),
        Reply.NotExplained unknown => Words.Text(WordKeys.ExplainUnknown, ("word", unknown.About), ("options", Words.Text(WordKeys.ExplainExamples))),
        Reply.Helped helped => $"{Words.Text(WordKeys.HelpHere, ("options", Options(helped.Screen)))}\n\n{Words.Text(WordKeys.HelpAlways)}",
        Reply.NotUnderstood missed => Words.Variant(WordKeys.NotUnderstoodAnswer, missed.Times - 1, ("options", Options(missed.Screen))),
        Reply.OutOfRange range => Words.Text(WordKeys.OutOfRangeChoice, ("low", "1"), ("high", range.Highest.ToString(Phrases.Dutch))),
        Reply.ToldNotRecognised told => candidates.Status(told.Intervention),
        Reply.ToldUnlisted told => $"{Words.Text(WordKeys.NamedNotInCatalogue, ("name", told.Name))} {Words.Text(WordKeys.NamedAdvice)}",
        _ => Choosing(reply) ?? Fixed(reply) ?? team.Of(reply),
    };

    /// <summary>What can be said on a screen.</summary>
    public string Options(string screen) => Words.Text(screen switch
    {
        Screen.Start => WordKeys.OptionsStart,
        Screen.Readiness => WordKeys.OptionsReadiness,
        Screen.Form => WordKeys.OptionsForm,
        Screen.Overview => WordKeys.OptionsOverview,
        Screen.Results => WordKeys.OptionsResults,
        Screen.Details => WordKeys.OptionsDetails,
        Screen.Comparison => WordKeys.OptionsComparison,
        Screen.Shortlist => WordKeys.OptionsShortlist,
        Screen.Plan => WordKeys.OptionsPlan,
        Screen.TeamQuestion => WordKeys.OptionsTeamQuestion,
        Screen.Vote => WordKeys.OptionsVote,
        Screen.Erase => WordKeys.OptionsErase,
        Screen.Stopped => WordKeys.OptionsStopped,
        _ => WordKeys.OptionsQuestion,
    });

    private string? Choosing(Reply reply) => reply switch
    {
        Reply.Kept kept => Words.Text(WordKeys.ShortlistAdded, ("name", kept.Intervention.Name)),
        Reply.Dropped dropped => Words.Text(WordKeys.ShortlistRemoved, ("name", dropped.Intervention.Name)),
        Reply.Chose chose => Words.Text(WordKeys.Chosen, ("name", chose.Intervention.Name)),
        Reply.ChangedPlan changed => Words.Text(WordKeys.PlanUpdated, ("title", guide.Implementation[changed.Item.Number - 1].Title)),
        Reply.CannotCompare => Words.Text(WordKeys.CompareTooFew),
        Reply.CannotChoose => Words.Text(WordKeys.NoChoiceYet),
        Reply.NoPlanYet => Words.Text(WordKeys.NoPlanYet),
        _ => null,
    };

    private string? Fixed(Reply reply) => reply switch
    {
        Reply.ChooseOne => Words.Text(WordKeys.OutOfRangeOne),
        Reply.CardIsOld => Words.Text(WordKeys.Stale),
        Reply.WarnedPersonalData => Words.Text(WordKeys.PersonalData),
        Reply.Erased => Words.Text(WordKeys.Erased),
        Reply.Stopped => Words.Text(WordKeys.Stopped),
        Reply.Resumed => Words.Text(WordKeys.Resumed),
        Reply.Restarted restarted => Words.Text(restarted.CanUndo ? WordKeys.RestartedUndo : WordKeys.Restarted),
        Reply.Restored => Words.Text(WordKeys.Restored),
        Reply.NothingBefore => Words.Text(WordKeys.BackAtStart),
        Reply.NothingToSkip => Words.Text(WordKeys.NothingToSkip),
        _ => null,
    };

    private string TookIn(Reply.TookIn took)
    {
        var said = new List<string>();
        if (phrases.Of(took.Answers) is { Count: > 0 } taken) said.Add(Words.Text(WordKeys.UnderstoodList, ("list", string.Join(" · ", taken))));
        if (Refused(took.Refused) is { Length: > 0 } refused) said.Add(Words.Text(WordKeys.UnderstoodRefused, ("list", refused)));
        if (said.Count > 0) said.Add(Words.Text(WordKeys.UnderstoodCorrect));
        said.Add(took.StillOpen switch
        {
            0 => Words.Text(WordKeys.UnderstoodRemainingNone),
            1 => Words.Text(WordKeys.UnderstoodRemainingOne),
            var count => Words.Text(WordKeys.UnderstoodRemainingMany, ("count", count.ToString(Phrases.Dutch))),
        });
        return string.Join(' ', said);
    }

    private string Refused(IReadOnlyList<Refusal> refused) =>
        phrases.Joined([.. refused.Where(refusal => HasLabel(refusal.Slot)).Select(refusal => phrases.Labels.Short(refusal.Slot, refusal.Value)).Distinct(StringComparer.Ordinal)]);

    private static bool HasLabel(string slot) => slot is "education" or "goals" or "topics" or "tiers" or "specialGroups" or "databanks" or "deliveredBy" or "training" or "duration";

    private string Answered(Reply.Answered answered)
    {
        var title = guide.ContentOf(answered.Step).Title;
        return answered.Options.Count is 0
            ? Words.Text(WordKeys.AnsweredSkipped, ("title", title))
            : Words.Text(WordKeys.AnsweredStep, ("title", title), ("answer", phrases.Joined(answered.Options)));
    }

    private string Readiness(Reply.AdviseReadiness advice)
    {
        if (advice.Unclear.Count is 0) return Words.Text(WordKeys.ReadinessReady);
        var lines = advice.Unclear.Select(item => $"- **{item.Title}.** {item.Advice}{string.Concat(item.Links.Select(link => $" [{link.Title}]({link.Url})"))}");
        return $"{string.Join('\n', lines)}\n\n{Words.Text(WordKeys.ReadinessNotYet)}";
    }

    private static string PointedOut(Piece place) => $"{place.Text} {string.Join(" · ", place.Links.Select(link => $"[{link.Title}]({link.Url})"))}";
}
