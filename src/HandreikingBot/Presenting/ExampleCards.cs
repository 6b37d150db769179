using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Searching;

namespace HandreikingBot.Presenting;

/// <summary>
/// Data for the card that somebody puts into a message of their own, or that a link unfolds into: public facts, the same for everybody, and nothing of any conversation.
/// </summary>
internal sealed class ExampleCards(Phrases phrases, Facts facts, CandidateCards candidates)
{
    /// <summary>For whom, and what it asks of a school; what is not known stands there as such.</summary>
    private static readonly string[] Asked = ["grades", "deliveredBy", "training", "lessons", "budget"];

    private readonly Verdicts verdicts = new(phrases);

    private Wording Words => phrases.Words;

    public JsonObject Of(Intervention intervention, DateOnly today)
    {
        var recognised = intervention.Recognition.Status is RecognitionStatus.Recognised;
        var data = new JsonObject()
            .With("level", recognised ? verdicts.InFull(intervention.Recognition) : verdicts.Level(intervention.Recognition))
            .With("status", recognised ? null : candidates.Verdict(intervention))
            .With("checked", Words.Text(WordKeys.ResultsChecked, ("month", Phrases.Month(intervention.Checked))));
        data["title"] = intervention.Name;
        data["notes"] = CardData.List(facts.Warnings(intervention, today));
        data["what"] = intervention.Summary;
        data["rows"] = CardData.Objects(facts.Rows(intervention).Where(row => row.Slots.Intersect(Asked, StringComparer.Ordinal).Any()).Select(row => Row(row.Title, row.Value ?? facts.Unknown)));
        data["links"] = Links(intervention.Databanks);
        return data;
    }

    /// <summary>A page of a databank that is about several interventions.</summary>
    public JsonObject Of(KnownPage page) => new()
    {
        ["title"] = Phrases.Capital(phrases.Labels.Sentence("databanks", page.Page.Bank)),
        ["notes"] = new JsonArray(),
        ["what"] = PageLine(page),
        ["rows"] = CardData.Objects(page.Interventions.Select(intervention => Row(intervention.Name, verdicts.InShort(intervention.Recognition)))),
        ["links"] = Links([page.Page]),
    };

    /// <summary>How to search.</summary>
    public JsonObject How() => new()
    {
        ["title"] = Words.Text(WordKeys.SearchHowTitle),
        ["notes"] = new JsonArray(),
        ["what"] = Words.Text(WordKeys.SearchHowText),
        ["rows"] = new JsonArray(),
        ["links"] = new JsonArray(),
    };

    /// <summary>The one line below the name in the list: its level, and what does not fit, else what is not known, else for whom it is.</summary>
    public string Line(SearchHit hit)
    {
        var level = verdicts.Level(hit.Intervention.Recognition);
        return Second(hit) is { } second ? $"{level} · {second}" : level;
    }

    public string PageLine(KnownPage page) => Words.Text(WordKeys.SearchPage, ("count", page.Interventions.Count.ToString(Phrases.Dutch)));

    private string? Second(SearchHit hit) => hit.Match switch
    {
        { Misses.Count: > 0 } match => Listed(WordKeys.ResultsMisses, match.Misses),
        { Unknown.Count: > 0 } match => Listed(WordKeys.ResultsUnknown, match.Unknown),
        _ => facts.Pupils(hit.Intervention),
    };

    private string Listed(string key, IReadOnlyList<string> slots) => CardText.Plain(Words.Text(key, ("list", phrases.Joined([.. phrases.Slots(slots).Distinct(StringComparer.Ordinal)]))));

    private static JsonObject Row(string title, string value) => new() { ["title"] = title, ["value"] = value };

    private JsonArray Links(IReadOnlyList<DatabankPage> pages) =>
        CardData.Objects(pages.Take(CardLimits.Actions).Select(page => new JsonObject { ["title"] = Words.Text(WordKeys.SearchOpen, ("bank", phrases.Labels.Short("databanks", page.Bank))), ["url"] = page.Url }));
}
