using System.Globalization;
using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Planning;

namespace HandreikingBot.Presenting;

/// <summary>Data for the implementation plan and for one of its points.</summary>
internal sealed class PlanCards(GuideBook guide, Phrases phrases)
{
    private readonly People people = new(phrases);

    private Wording Words => phrases.Words;

    /// <summary>The plan with what is late said in words.</summary>
    /// <param name="shown">The plan.</param>
    /// <param name="offer">Whether to offer a reminder half-way: there is none yet.</param>
    /// <param name="stamp">Stands in the data of its buttons.</param>
    public JsonObject Plan(Reply.ShowPlan shown, bool offer, CardStamp stamp)
    {
        var (plan, intervention, today) = (shown.Plan, shown.Intervention, shown.Today);
        var arranged = plan.Items.Count(item => item.State is PlanState.Arranged);
        var data = CardData.Stamped(stamp).With("text", arranged < plan.Items.Count ? Words.Text(WordKeys.PlanIntro) : null)
            .With("late", Late(Words, people, plan.Overdue(today).Count))
            .With("offer", offer ? Words.Text(WordKeys.PlanOffer) : null);
        data["title"] = Words.Text(WordKeys.PlanTitle, ("name", intervention.Name));
        data["progress"] = Progress(arranged, plan.Items.Count);
        data["items"] = CardData.Objects(plan.Items.Select(item => Item(item, today)));
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

    /// <summary>The plan as words only, ready to be copied (issue 4): a heading and a line per point.</summary>
    public string Text(Reply.ShowPlanText shown)
    {
        var lines = shown.Plan.Items.Select(item => $"- {Line(item, today: null)}");
        return $"{Words.Text(WordKeys.PlanTextIntro)}\n\n**{Words.Text(WordKeys.PlanTitle, ("name", shown.Intervention.Name))}**\n\n{string.Join('\n', lines)}";
    }

    /// <summary>"**2. Het team is klaar:** bezig · de ib'er · voor 15 januari 2027".</summary>
    public string Line(PlanItem item, DateOnly? today)
    {
        var line = StateLine(item, today);
        return $"**{Number(item)}. {QuestionOf(item).Title}:** {char.ToLower(line[0], Phrases.Dutch)}{line[1..]}";
    }

    /// <summary>"Twee punten zijn te laat."; <c>null</c> when none is.</summary>
    public static string? Late(Wording words, People people, int count) => count switch
    {
        0 => null,
        1 => words.Text(WordKeys.PlanLateOne),
        _ => words.Text(WordKeys.PlanLateMany, ("count", Phrases.Capital(people.Count(count)))),
    };

    /// <summary>"Bezig · de ib'er · voor 15 januari 2027", or "te laat: 15 januari 2027" once that day has passed. Owners are typed by people, so they are made safe for markdown.</summary>
    public string StateLine(PlanItem item, DateOnly? today = null)
    {
        var late = today is { } now && item.IsOverdue(now);
        var owner = item.Owner is { } named ? Markdown.Escape(named) : Lacking(item, WordKeys.PlanNoOwner);
        var due = item.Due is { } day ? Words.Text(late ? WordKeys.PlanLate : WordKeys.PlanDue, ("date", Phrases.Day(day))) : Lacking(item, WordKeys.PlanNoDate);
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

    private JsonObject Item(PlanItem item, DateOnly today)
    {
        var question = QuestionOf(item);
        return new JsonObject
        {
            ["number"] = item.Number,
            ["title"] = question.Title,
            ["question"] = question.Question,
            ["now"] = StateLine(item, today),
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
