using System.Text.Json.Nodes;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Presenting;

/// <summary>Data for the cards about interventions: results, one in detail, side by side, the shortlist, and one that is not recognised.</summary>
internal sealed class CandidateCards(Phrases phrases, Facts facts)
{
    /// <summary>Candidates on one card (DESIGN section 3).</summary>
    private const int PageSize = 5;

    /// <summary>Wishes that are offered to let go of; more would not help to choose.</summary>
    private const int MostRelaxations = 4;

    private Wording Words => phrases.Words;

    public JsonObject Results(Reply.ShowMatches shown, DateOnly today, CardStamp stamp)
    {
        var page = shown.Result.Matches.Skip(shown.Offset).Take(PageSize).ToArray();
        var left = shown.Result.Matches.Count - shown.Offset - page.Length;
        var data = CardData.Stamped(stamp).With("known", phrases.Joined(phrases.Of(shown.Answers)))
            .With("costs", page.Length > 0 && page.All(match => CostsUnknown(match.Intervention)) ? Words.Text(WordKeys.ResultsCostsUnknown) : null)
            .With("more", left > 0 ? Words.Text(WordKeys.ResultsMore, ("count", left.ToString(Phrases.Dutch))) : null);
        data["title"] = Title(page, shown.Offset);
        data["matches"] = CardData.Objects(page.Select((match, index) => Candidate(match, index + 1, today)));
        if (page.Length > 0) data["choices"] = CardData.Choices(page.Select(match => (match.Intervention.Name, match.Intervention.Id)));
        AddRelaxations(data, shown);
        return data;
    }

    public JsonObject Details(Reply.ShowDetails details, DateOnly today, CardStamp stamp)
    {
        var intervention = details.Match.Intervention;
        var data = Judged(details.Match, CardData.Stamped(stamp));
        data["id"] = intervention.Id;
        data["title"] = intervention.Name;
        data["level"] = facts.Recognition(intervention);
        data["notes"] = CardData.List(facts.Warnings(intervention, today));
        data["summary"] = intervention.Summary;
        data["facts"] = CardData.Objects(FactsOf(intervention).Select(fact => new JsonObject { ["title"] = fact.Title, ["value"] = fact.Value }));
        data["links"] = facts.Links(intervention);
        data["kept"] = details.OnShortlist;
        data["checked"] = Words.Text(WordKeys.ResultsChecked, ("month", Phrases.Month(intervention.Checked)));
        return data;
    }

    public JsonObject Comparison(IReadOnlyList<Match> matches, CardStamp stamp)
    {
        var data = CardData.Stamped(stamp);
        data["title"] = Words.Text(WordKeys.CompareTitle, ("list", phrases.Joined([.. matches.Select(match => match.Intervention.Name)])));
        data["aspects"] = CardData.Objects(Aspects(matches));
        data["choices"] = CardData.Choices(matches.Select(match => (match.Intervention.Name, match.Intervention.Id)));
        return data;
    }

    public JsonObject Shortlist(IReadOnlyList<Intervention> interventions, CardStamp stamp)
    {
        var data = CardData.Stamped(stamp).With("empty", interventions.Count is 0 ? Words.Text(WordKeys.ShortlistEmpty) : null);
        data["title"] = Words.Text(WordKeys.ShortlistTitle);
        data["items"] = CardData.Objects(interventions.Select((intervention, index) => new JsonObject
        {
            ["number"] = index + 1,
            ["name"] = intervention.Name,
            ["level"] = facts.Recognition(intervention),
        }));
        if (interventions.Count > 0) data["choices"] = CardData.Choices(interventions.Select(intervention => (intervention.Name, intervention.Id)));
        return data;
    }

    /// <summary>What a missing recognition means, and what to ask the provider.</summary>
    public string Status(Intervention intervention)
    {
        var verdict = intervention.Recognition;
        var said = verdict.Status is RecognitionStatus.NotRecognised
            ? Words.Text(
                WordKeys.NamedNotRecognised,
                ("name", intervention.Name),
                ("who", verdict.Committee ?? Words.Text(WordKeys.ResultsCommitteeUnknown)),
                ("since", verdict.Since is { } since ? Phrases.Month(since) : facts.Unknown))
            : Words.Text(WordKeys.NamedUnknown, ("name", intervention.Name));
        string[] parts = verdict.Reassessment ? [said, Words.Text(WordKeys.NamedReassessment)] : [said];
        return string.Join(' ', [.. parts, Words.Text(WordKeys.NamedAdvice), Words.Text(WordKeys.NamedAlternative)]);
    }

    private static bool CostsUnknown(Intervention intervention) => intervention.Costs is { Summary: null, PerSchoolEur: null, PerPupilEur: null };

    private string Title(Match[] page, int offset)
    {
        if (page.Length is 0) return Words.Text(WordKeys.ResultsNone);
        if (offset is 0 && page.All(match => match.Misses.Count > 0)) return Words.Text(WordKeys.ResultsPartly);
        return page.Length is 1 ? Words.Text(WordKeys.ResultsOne) : Words.Text(WordKeys.ResultsMany, ("count", page.Length.ToString(Phrases.Dutch)));
    }

    private JsonObject Candidate(Match match, int number, DateOnly today)
    {
        var intervention = match.Intervention;
        var data = Judged(match, new JsonObject());
        data["number"] = number;
        data["name"] = intervention.Name;
        data["level"] = facts.Recognition(intervention);
        data.With("notes", string.Join(' ', facts.Warnings(intervention, today)));
        data["summary"] = intervention.Summary;
        data["asks"] = Words.Text(WordKeys.ResultsAsks, ("list", Asks(intervention)));
        data["links"] = facts.Links(intervention);
        return data;
    }

    private JsonObject Judged(Match match, JsonObject data) => data
        .With("fits", match.Fits.Count > 0 ? Words.Text(WordKeys.ResultsFits, ("list", phrases.Joined(phrases.Slots(match.Fits)))) : null)
        .With("unknown", match.Unknown.Count > 0 ? Words.Text(WordKeys.ResultsUnknown, ("list", phrases.Joined(phrases.Slots(match.Unknown)))) : null)
        .With("misses", match.Misses.Count > 0 ? Words.Text(WordKeys.ResultsMisses, ("list", phrases.Joined(phrases.Slots(match.Misses)))) : null);

    private string Asks(Intervention intervention) => string.Join(
        "; ",
        [
            $"{Words.Text(WordKeys.DetailsTraining).ToLower(Phrases.Dutch)} {facts.Training(intervention)}",
            $"{Words.Text(WordKeys.DetailsTime).ToLower(Phrases.Dutch)} {facts.Time(intervention)}",
            $"{Words.Text(WordKeys.DetailsCosts).ToLower(Phrases.Dutch)} {facts.Costs(intervention)}",
        ]);

    private void AddRelaxations(JsonObject data, Reply.ShowMatches shown)
    {
        if (shown.Offset > 0 || shown.Result.Relaxations.Count is 0) return;
        data["relaxIntro"] = Words.Text(WordKeys.RelaxIntro);
        data["relaxations"] = CardData.Choices(shown.Result.Relaxations.Take(MostRelaxations).Select(relaxation => (Relaxed(relaxation), relaxation.Drop)));
    }

    private string Relaxed(Relaxation relaxation)
    {
        var wish = phrases.Labels.Slot(relaxation.Drop).Sentence;
        return relaxation.Adds is 1
            ? Words.Text(WordKeys.RelaxOne, ("wish", wish))
            : Words.Text(WordKeys.RelaxMany, ("wish", wish), ("count", relaxation.Adds.ToString(Phrases.Dutch)));
    }

    private IEnumerable<(string Title, string Value)> FactsOf(Intervention intervention) =>
    [
        (Words.Text(WordKeys.DetailsForWhom), facts.ForWhom(intervention)),
        (Words.Text(WordKeys.DetailsGoal), facts.Goals(intervention)),
        (Words.Text(WordKeys.DetailsTopic), facts.Topics(intervention)),
        (Words.Text(WordKeys.DetailsDeliverer), facts.Deliverers(intervention)),
        (Words.Text(WordKeys.DetailsPartners), facts.Partners(intervention)),
        (Words.Text(WordKeys.DetailsTraining), facts.Training(intervention)),
        (Words.Text(WordKeys.DetailsTime), facts.Time(intervention)),
        (Words.Text(WordKeys.DetailsCosts), facts.Costs(intervention)),
        (Words.Text(WordKeys.DetailsParents), facts.Parents(intervention)),
        (Words.Text(WordKeys.DetailsOwner), intervention.Owner ?? facts.Unknown),
    ];

    // One column (DESIGN section 8): per aspect a line for each, which reads well on a phone.
    private IEnumerable<JsonObject> Aspects(IReadOnlyList<Match> matches)
    {
        yield return Aspect(Words.Text(WordKeys.DetailsLevel), matches, match => facts.Recognition(match.Intervention));
        yield return Aspect(Words.Text(WordKeys.CompareFits), matches, match => Counted(match));
        var rows = matches.Select(match => FactsOf(match.Intervention).ToArray()).ToArray();
        for (var row = 0; row < rows[0].Length; row++)
        {
            var at = row;
            yield return Aspect(rows[0][at].Title, matches, match => rows[IndexOf(matches, match)][at].Value);
        }
    }

    private static int IndexOf(IReadOnlyList<Match> matches, Match match)
    {
        for (var index = 0; index < matches.Count; index++)
        {
            if (ReferenceEquals(matches[index], match)) return index;
        }

        return 0;
    }

    private string Counted(Match match)
    {
        var judged = Judged(match, new JsonObject());
        return string.Join(' ', judged.Select(line => (string?)line.Value).OfType<string>());
    }

    private static JsonObject Aspect(string title, IReadOnlyList<Match> matches, Func<Match, string> value) => new()
    {
        ["title"] = title,
        ["lines"] = CardData.Objects(matches.Select(match => new JsonObject { ["name"] = match.Intervention.Name, ["value"] = value(match) })),
    };
}
