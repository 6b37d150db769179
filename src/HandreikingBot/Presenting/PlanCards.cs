using System.Globalization;
using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Planning;

namespace HandreikingBot.Presenting;

/// <summary>Data for the implementation plan and for one of its points.</summary>
internal sealed class PlanCards(GuideBook guide, Phrases phrases)
{
    private Wording Words => phrases.Words;

    public JsonObject Plan(ImplementationPlan plan, Intervention intervention, CardStamp stamp)
    {
        var arranged = plan.Items.Count(item => item.State is PlanState.Arranged);
        var data = CardData.Stamped(stamp).With("text", arranged < plan.Items.Count ? Words.Text(WordKeys.PlanIntro) : null);
        data["title"] = Words.Text(WordKeys.PlanTitle, ("name", intervention.Name));
        data["progress"] = Progress(arranged, plan.Items.Count);
        data["items"] = CardData.Objects(plan.Items.Select(Item));
        data["choices"] = CardData.Choices(plan.Items.Select(item => ($"{item.Number}. {QuestionOf(item).Title}", Number(item))));
        data["states"] = States();
        data["ownerHint"] = Words.Text(WordKeys.PlanOwnerHint);
        return data;
    }

    public JsonObject Point(PlanItem item, ImplementationQuestion question, CardStamp stamp)
    {
        var data = CardData.Stamped(stamp).With("owner", item.Owner).With("due", item.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        data["item"] = Number(item);
        data["title"] = $"{item.Number}. {question.Title}";
        data["question"] = question.Question;
        data["hint"] = question.Hint;
        data["now"] = StateLine(item);
        data["state"] = NameOf(item.State);
        data["states"] = States();
        data["ownerHint"] = Words.Text(WordKeys.PlanOwnerHint);
        return data;
    }

    /// <summary>"Bezig · de ib'er · voor 15 januari 2027". Owners are typed by people, so they are made safe for markdown.</summary>
    public string StateLine(PlanItem item)
    {
        var owner = item.Owner is { } named ? Markdown.Escape(named) : Lacking(item, WordKeys.PlanNoOwner);
        var due = item.Due is { } day ? Words.Text(WordKeys.PlanDue, ("date", Phrases.Day(day))) : Lacking(item, WordKeys.PlanNoDate);
        return string.Join(" · ", new[] { Phrases.Capital(StateOf(item.State)), owner, due }.OfType<string>());
    }

    // What is lacking is said where somebody is at work on it; untouched or arranged it would only be noise.
    private string? Lacking(PlanItem item, string key) =>
        item.State is PlanState.Busy || (item.State is PlanState.NotYet && (item.Owner is not null || item.Due is not null)) ? Words.Text(key) : null;

    private string Progress(int arranged, int count) => arranged switch
    {
        _ when arranged == count => Words.Text(WordKeys.PlanComplete),
        0 => Words.Text(WordKeys.PlanProgressNone),
        1 => Words.Text(WordKeys.PlanProgressOne),
        _ => Words.Text(WordKeys.PlanProgress, ("done", arranged.ToString(Phrases.Dutch))),
    };

    private JsonObject Item(PlanItem item)
    {
        var question = QuestionOf(item);
        return new JsonObject
        {
            ["number"] = item.Number,
            ["title"] = question.Title,
            ["question"] = question.Question,
            ["now"] = StateLine(item),
        };
    }

    private ImplementationQuestion QuestionOf(PlanItem item) => guide.Implementation[item.Number - 1];

    private JsonArray States() => CardData.Choices(Enum.GetValues<PlanState>().Select(state => (Phrases.Capital(StateOf(state)), NameOf(state))));

    private string StateOf(PlanState state) => Words.Text(state switch
    {
        PlanState.Arranged => WordKeys.PlanDone,
        PlanState.Busy => WordKeys.PlanBusy,
        _ => WordKeys.PlanNotYet,
    });

    private static string NameOf(PlanState state) => state switch
    {
        PlanState.Arranged => "geregeld",
        PlanState.Busy => "bezig",
        _ => "nog-niet",
    };

    private static string Number(PlanItem item) => item.Number.ToString(CultureInfo.InvariantCulture);
}
