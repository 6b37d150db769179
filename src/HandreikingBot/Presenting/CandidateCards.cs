using System.Text.Json.Nodes;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Presenting;

/// <summary>Data for the cards about interventions: results, one in detail, the shortlist; and the words for one that is not recognised.</summary>
internal sealed class CandidateCards(Phrases phrases, Facts facts)
{
    /// <summary>Candidates on one card (DESIGN section 3).</summary>
    private const int PageSize = 5;

    /// <summary>Wishes that are offered to let go of; more would not help to choose.</summary>
    private const int MostRelaxations = 4;

    private readonly Reasons reasons = new(phrases, facts);
    private readonly Verdicts verdicts = new(phrases);

    private Wording Words => phrases.Words;

    public JsonObject Results(Reply.ShowMatches shown, DateOnly today, CardStamp stamp)
    {
        var page = shown.Result.Matches.Skip(shown.Offset).Take(PageSize).ToArray();
        var left = shown.Result.Matches.Count - shown.Offset - page.Length;
        var noPrices = page.Length > 0 && page.All(match => facts.Costs(match.Intervention) is null);
        var data = CardData.Stamped(stamp).With("known", string.Join(" · ", phrases.Of(shown.Answers)))
            .With("costs", noPrices ? Words.Text(WordKeys.ResultsCostsUnknown) : null)
            .With("more", More(left))
            .With("chosen", page is [var only] ? only.Intervention.Id : null)
            .With("advice", page.Length is 0 ? Words.Text(WordKeys.SpecialAdviser) : null);
        data["title"] = Title(page, shown.Offset);
        data["matches"] = CardData.Objects(page.Select((match, index) => Candidate(match, index + 1, shown.Answers, today, noPrices)));
        if (page.Length > 0) data["choices"] = CardData.Choices(page.Select(match => (match.Intervention.Name, match.Intervention.Id)));
        // With candidates that fit and more to see there is no need to give anything up, nor room for the buttons.
        if (left <= 0 || NoneFits(page)) AddRelaxations(data, shown);
        return data;
    }

    public JsonObject Details(Reply.ShowDetails details, Answers answers, DateOnly today, CardStamp stamp)
    {
        var intervention = details.Match.Intervention;
        var rows = facts.Rows(intervention);
        var data = reasons.Add(CardData.Stamped(stamp), details.Match, answers).With("missing", Missing(rows, details.Match)).With("links", facts.Links(intervention));
        data["id"] = intervention.Id;
        data["title"] = intervention.Name;
        data["level"] = verdicts.InFull(intervention.Recognition);
        data["notes"] = CardData.List(facts.Warnings(intervention, today));
        data["summary"] = intervention.Summary;
        data["facts"] = CardData.Objects(rows.Where(row => row.Value is not null).Select(row => new JsonObject { ["title"] = row.Title, ["value"] = Phrases.Capital(row.Value) }));
        data["kept"] = details.OnShortlist;
        data["checked"] = Words.Text(WordKeys.ResultsChecked, ("month", Phrases.Month(intervention.Checked)));
        return data;
    }

    /// <param name="interventions">In order of keeping.</param>
    /// <param name="votes">Whether a team can vote on it.</param>
    /// <param name="stamp">Stands in the data of its buttons.</param>
    public JsonObject Shortlist(IReadOnlyList<Intervention> interventions, bool votes, CardStamp stamp)
    {
        var data = CardData.Stamped(stamp).With("empty", interventions.Count is 0 ? Words.Text(WordKeys.ShortlistEmpty) : null)
            .With("chosen", interventions is [var only] ? only.Id : null);
        data["title"] = Words.Text(WordKeys.ShortlistTitle);
        data["vote"] = votes && interventions.Count > 0;
        data["items"] = CardData.Objects(interventions.Select((intervention, index) => new JsonObject
        {
            ["number"] = index + 1,
            ["name"] = intervention.Name,
            ["level"] = verdicts.InShort(intervention.Recognition),
        }));
        if (interventions.Count > 0) data["choices"] = CardData.Choices(interventions.Select(intervention => (intervention.Name, intervention.Id)));
        return data;
    }

    /// <summary>What a missing recognition means, and what to ask the provider.</summary>
    public string Status(Intervention intervention)
    {
        var said = Verdict(intervention);
        string[] parts = intervention.Recognition.Reassessment ? [said, Words.Text(WordKeys.NamedReassessment)] : [said];
        return string.Join(' ', [.. parts, Words.Text(WordKeys.NamedAdvice), Words.Text(WordKeys.NamedAlternative)]);
    }

    /// <summary>What its status is and what that does not mean, in a sentence or two.</summary>
    public string Verdict(Intervention intervention) => intervention.Recognition is { Status: RecognitionStatus.NotRecognised } verdict
        ? Words.Text(
            WordKeys.NamedNotRecognised,
            ("name", intervention.Name),
            ("who", verdict.Committee ?? Words.Text(WordKeys.ResultsCommitteeUnknown)),
            ("since", verdict.Since is { } since ? Phrases.Month(since) : Words.Text(WordKeys.ResultsDateUnknown)))
        : Words.Text(WordKeys.NamedUnknown, ("name", intervention.Name));

    private string Title(Match[] page, int offset)
    {
        if (page.Length is 0) return Words.Text(WordKeys.ResultsNone);
        if (offset > 0) return Words.Text(WordKeys.ResultsNext);
        if (NoneFits(page)) return Words.Text(WordKeys.ResultsPartly);
        return page.Length is 1 ? Words.Text(WordKeys.ResultsOne) : Words.Text(WordKeys.ResultsMany, ("count", page.Length.ToString(Phrases.Dutch)));
    }

    private static bool NoneFits(Match[] page) => page.All(match => match.Misses.Count > 0);

    private string? More(int left) => left switch
    {
        <= 0 => null,
        1 => Words.Text(WordKeys.ResultsMoreOne),
        _ => Words.Text(WordKeys.ResultsMore, ("count", left.ToString(Phrases.Dutch))),
    };

    private JsonObject Candidate(Match match, int number, Answers answers, DateOnly today, bool noPrices)
    {
        var intervention = match.Intervention;
        var data = reasons.Add(new JsonObject(), match, answers, [.. UnknownAsks(match, noPrices)])
            .With("asks", Asks(intervention))
            .With("notes", string.Join(' ', facts.Warnings(intervention, today)))
            .With("links", facts.Links(intervention));
        data["number"] = number;
        data["name"] = intervention.Name;
        data["level"] = verdicts.InShort(intervention.Recognition);
        data["what"] = FirstSentence(intervention.Summary);
        return data;
    }

    private string? Asks(Intervention intervention)
    {
        var training = intervention.Training.Required is { } required ? Words.Text(required ? WordKeys.ResultsTraining : WordKeys.ResultsNoTraining) : null;
        string?[] asks = [training, facts.Time(intervention), facts.CostsInShort(intervention)];
        return asks.All(ask => ask is null) ? null : Words.Text(WordKeys.ResultsAsks, ("list", string.Join(", ", asks.OfType<string>())));
    }

    // What a school must arrange matters to everybody, asked or not. Costs that are unknown everywhere are said once, below all candidates.
    private IEnumerable<string> UnknownAsks(Match match, bool noPrices)
    {
        var intervention = match.Intervention;
        if (facts.TrainingNeed(intervention) is null) yield return phrases.Labels.Slot("training").Short;
        if (facts.Time(intervention) is null && !match.Unknown.Any(slot => slot is "lessons" or "minutes" or "weeks" or "duration")) yield return Words.Text(WordKeys.DetailsTime).ToLower(Phrases.Dutch);
        if (facts.Costs(intervention) is null && !noPrices) yield return phrases.Labels.Slot("budget").Short;
    }

    private string? Missing(IReadOnlyList<FactRow> rows, Match match)
    {
        string[] missing = [.. rows.Where(row => row.Value is null && !row.Slots.Any(slot => match.Unknown.Contains(slot, StringComparer.Ordinal))).Select(row => row.Title.ToLower(Phrases.Dutch))];
        return missing.Length is 0 ? null : Words.Text(WordKeys.DetailsMissing, ("list", phrases.Joined(missing)));
    }

    private void AddRelaxations(JsonObject data, Reply.ShowMatches shown)
    {
        if (shown.Offset > 0 || shown.Result.Relaxations.Count is 0) return;
        data["relaxIntro"] = Words.Text(shown.Result.Matches.Count is 0 ? WordKeys.RelaxIntro : WordKeys.RelaxMore);
        data["relaxations"] = CardData.Choices(shown.Result.Relaxations.Take(MostRelaxations).Select(relaxation => (Relaxed(relaxation), relaxation.Drop)));
    }

    /// <summary>"Zonder de wens over de kosten komen er 4 bij."</summary>
    public string Relaxed(Relaxation relaxation)
    {
        var wish = phrases.Labels.Slot(relaxation.Drop).Sentence;
        return relaxation.Adds is 1
            ? Words.Text(WordKeys.RelaxOne, ("wish", wish))
            : Words.Text(WordKeys.RelaxMany, ("wish", wish), ("count", relaxation.Adds.ToString(Phrases.Dutch)));
    }

    private static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? text[..(end + 1)] : text;
}
