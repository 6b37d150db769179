using System.Globalization;
using System.Text.Json.Nodes;
using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Planning;

namespace HandreikingBot.Presenting;

/// <summary>Data for a reminder that falls due, and for the list of those to come.</summary>
internal sealed class ReminderCards(GuideBook guide, Phrases phrases)
{
    private readonly Moments moments = new(phrases);

    private Wording Words => phrases.Words;

    public JsonObject Due(Reply.Remind remind, CardStamp stamp)
    {
        var (title, text) = Said(remind.Reminder.Kind);
        var data = CardData.Stamped(stamp).With("chosen", remind.Chosen is { } chosen ? Words.Text(WordKeys.ReminderChosen, ("name", chosen.Name)) : null);
        data["reminder"] = remind.Reminder.Id;
        data["title"] = Words.Text(title);
        data["text"] = Words.Text(text);
        data["otherDay"] = Words.Text(WordKeys.ReminderOtherDay);
        data["plan"] = remind.Chosen is not null;
        if (remind.Overdue.Count is 0) return data;
        data["overdueTitle"] = Words.Text(WordKeys.ReminderOverdue);
        data["overdue"] = CardData.List(remind.Overdue.Select(Overdue));
        return data;
    }

    public JsonObject List(Reply.ShowReminders shown, CardStamp stamp)
    {
        var data = CardData.Stamped(stamp).With("empty", shown.Reminders.Count is 0 ? Words.Text(WordKeys.ReminderListEmpty) : null);
        data["title"] = Words.Text(WordKeys.ReminderListTitle);
        if (shown.Reminders.Count > 0) data["text"] = Words.Text(WordKeys.ReminderListIntro);
        data["items"] = CardData.List(shown.Reminders.Select(Line));
        data["stop"] = shown.Reminders.Any(reminder => reminder.Kind is not ReminderKind.CloseVote);
        data["kinds"] = CardData.Choices(
        [
            (Words.Text(WordKeys.ReminderChoiceStart), "start"),
            (Usual(ReminderKind.Halfway, shown.Halfway), "halverwege"),
            (Usual(ReminderKind.Evaluation, shown.Evaluation), "evaluatie"),
            (Usual(ReminderKind.Yearly, shown.Yearly), "jaarlijks"),
            (Words.Text(WordKeys.ReminderChoiceOwn), "eigen"),
        ]);
        return data;
    }

    private static (string Title, string Text) Said(ReminderKind kind) => kind switch
    {
        ReminderKind.Start => (WordKeys.ReminderTitleStart, WordKeys.ReminderTextStart),
        ReminderKind.Halfway => (WordKeys.ReminderTitleHalfway, WordKeys.ReminderTextHalfway),
        ReminderKind.Evaluation => (WordKeys.ReminderTitleEvaluation, WordKeys.ReminderTextEvaluation),
        ReminderKind.Yearly => (WordKeys.ReminderTitleYearly, WordKeys.ReminderTextYearly),
        _ => (WordKeys.ReminderTitleOwn, WordKeys.ReminderTextOwn),
    };

    private string Overdue(PlanItem item) => Words.Text(
        WordKeys.ReminderOverdueItem,
        ("number", item.Number.ToString(CultureInfo.InvariantCulture)),
        ("title", guide.Implementation[item.Number - 1].Title),
        ("date", item.Due is { } due ? Phrases.Day(due) : ""));

    private string Line(Reminder reminder)
    {
        var date = Phrases.Capital(Moments.Day(reminder.Day));
        if (reminder.Kind is ReminderKind.CloseVote) return Words.Text(WordKeys.ReminderListVote, ("date", date));
        return Words.Text(reminder.Sent ? WordKeys.ReminderListSent : WordKeys.ReminderListItem, ("date", date), ("moment", moments.Of(reminder.Kind)));
    }

    private string Usual(ReminderKind kind, DateOnly day) => Words.Text(WordKeys.ReminderChoice, ("moment", Phrases.Capital(moments.Of(kind))), ("date", Phrases.Day(day)));
}
