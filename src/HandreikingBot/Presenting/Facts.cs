using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Presenting;

/// <summary>The facts of an intervention in words. What is not known is said to be so, never guessed (DESIGN section 5).</summary>
internal sealed class Facts(Phrases phrases)
{
    private Wording Words => phrases.Words;

    private Labels Labels => phrases.Labels;

    public string Unknown => Words.Text(WordKeys.DetailsUnknown);

    /// <summary>Level, whose verdict and since when: "effectief, sterke aanwijzingen (Erkenningscommissie Interventies, december 2022)".</summary>
    public string Recognition(Intervention intervention)
    {
        var verdict = intervention.Recognition;
        if (verdict.Level is not { } level) return Labels.Short("recognition", verdict.Status is RecognitionStatus.NotRecognised ? "niet-erkend" : "onbekend");
        var committee = verdict.Committee ?? Words.Text(WordKeys.ResultsCommitteeUnknown);
        return verdict.Since is { } since
            ? Words.Text(WordKeys.ResultsLevel, ("level", phrases.Level(level)), ("committee", committee), ("since", Phrases.Month(since)))
            : Words.Text(WordKeys.ResultsLevelUndated, ("level", phrases.Level(level)), ("committee", committee));
    }

    /// <summary>What must be said beside it: age of the recognition, reassessment, no longer offered, related, outside school.</summary>
    public IReadOnlyList<string> Warnings(Intervention intervention, DateOnly today)
    {
        var warnings = new List<string>();
        if (intervention.Recognition.Status is RecognitionStatus.Recognised && intervention.Recognition.IsOlderThanValid(today)) warnings.Add(Words.Text(WordKeys.ResultsOlderThanFive));
        if (intervention.Recognition.Reassessment) warnings.Add(Words.Text(WordKeys.ResultsReassessment));
        if (intervention.Status == "gestopt") warnings.Add(Words.Text(WordKeys.ResultsStopped));
        if (intervention.Status == "onbekend") warnings.Add(Words.Text(WordKeys.ResultsStatusUnknown));
        if (intervention.Relevance == "verwant") warnings.Add(Words.Text(WordKeys.ResultsRelated));
        if (intervention.Setting == "buiten-school") warnings.Add(Words.Text(WordKeys.ResultsOutsideSchool));
        return warnings;
    }

    public string ForWhom(Intervention intervention)
    {
        string[] parts =
        [
            .. intervention.Education.Select(value => Labels.Short("education", value)),
            .. Range(intervention.Grades.Po, WordKeys.AnswerGradePo, WordKeys.AnswerGradesPo, "grade"),
            .. Range(intervention.Grades.Vo, WordKeys.AnswerGradeVo, WordKeys.AnswerGradesVo, "grade"),
            .. Range(intervention.Ages, WordKeys.AnswerAge, WordKeys.AnswerAges, "age"),
            .. intervention.Tiers.Select(value => Labels.Short("tiers", value)),
            .. intervention.SpecialGroups.Select(value => Labels.Short("specialGroups", value)),
        ];
        return OrUnknown(parts);
    }

    public string Goals(Intervention intervention) => OrUnknown([.. intervention.Goals.Select(value => Labels.Short("goals", value))]);

    public string Topics(Intervention intervention) => OrUnknown([.. intervention.Topics.Select(value => Labels.Short("topics", value))]);

    public string Deliverers(Intervention intervention) => OrUnknown([.. intervention.DeliveredBy.Select(value => Labels.Short("deliveredBy", value))]);

    public string Partners(Intervention intervention) => OrUnknown(intervention.Partners);

    public string Training(Intervention intervention)
    {
        var training = intervention.Training;
        string[] parts =
        [
            .. training.Required switch { true => [Words.Text(WordKeys.DetailsTrainingRequired)], false => [Words.Text(WordKeys.DetailsTrainingNone)], null => Array.Empty<string>() },
            .. Some(training.Summary),
        ];
        return parts.Length is 0 ? Unknown : string.Join(": ", parts);
    }

    public string Time(Intervention intervention)
    {
        var sessions = intervention.Sessions;
        string[] parts =
        [
            .. Range(sessions.Count, WordKeys.DetailsLessons, WordKeys.DetailsLessonsRange, "count"),
            .. Range(sessions.Minutes, WordKeys.DetailsMinutes, WordKeys.DetailsMinutesRange, "count"),
            .. Range(sessions.Weeks, WordKeys.DetailsWeeks, WordKeys.DetailsWeeksRange, "count"),
            .. Some(sessions.MultiYear is true ? Words.Text(WordKeys.DetailsMultiYear) : null),
        ];
        return OrUnknown(parts);
    }

    public string Costs(Intervention intervention)
    {
        var costs = intervention.Costs;
        string[] parts =
        [
            .. Some(Price(costs.PerSchoolEur, WordKeys.DetailsPerSchool)),
            .. Some(Price(costs.PerPupilEur, WordKeys.DetailsPerPupil)),
            .. Some(costs.Summary),
            .. Some(costs.Year is { } year ? Words.Text(WordKeys.DetailsPriceYear, ("year", year.ToString(System.Globalization.CultureInfo.InvariantCulture))) : null),
        ];
        return parts.Length is 0 ? Unknown : string.Join("; ", parts.Distinct(StringComparer.Ordinal));
    }

    public string Parents(Intervention intervention) => intervention.Parents switch
    {
        true => Words.Text(WordKeys.DetailsParentsYes),
        false => Words.Text(WordKeys.DetailsParentsNo),
        null => Unknown,
    };

    /// <summary>Databank pages and the programme's own site, as Markdown links.</summary>
    public string Links(Intervention intervention)
    {
        string[] links =
        [
            .. intervention.Databanks.Select(page => $"[{Labels.Short("databanks", page.Bank)}]({page.Url})"),
            .. Some(intervention.Website is { } site ? $"[{Words.Text(WordKeys.DetailsWebsite)}]({site})" : null),
        ];
        return links.Length is 0 ? Unknown : string.Join(" · ", links);
    }

    private string? Price(decimal? amount, string key) => amount switch
    {
        null => null,
        0 => Words.Text(WordKeys.DetailsFree),
        { } euros => Words.Text(key, ("amount", Phrases.Amount(euros))),
    };

    private string[] Range(Bounds? range, string one, string several, string name)
    {
        if (range is not { } bounds || (bounds.Low ?? bounds.High) is not { } low) return [];
        var high = bounds.High ?? low;
        return low == high
            ? [Words.Text(one, (name, low.ToString(Phrases.Dutch)))]
            : [Words.Text(several, ("low", low.ToString(Phrases.Dutch)), ("high", high.ToString(Phrases.Dutch)))];
    }

    private static string[] Some(string? text) => text is null ? [] : [text];

    private string OrUnknown(IReadOnlyList<string> parts) => parts.Count is 0 ? Unknown : phrases.Joined(parts);
}
