using System.Globalization;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Presenting;

/// <summary>The facts of an intervention in words; <c>null</c> where the record does not know, and never a guess (DESIGN section 5).</summary>
internal sealed class Facts(Phrases phrases)
{
    /// <summary>Longest words about costs that still fit among the other facts of a candidate, in characters.</summary>
    private const int ShortCosts = 60;

    private Wording Words => phrases.Words;

    private Labels Labels => phrases.Labels;

    public string Unknown => Words.Text(WordKeys.DetailsUnknown);

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

    /// <summary>Every subject, known or not, in the order in which a school asks for it.</summary>
    public IReadOnlyList<FactRow> Rows(Intervention intervention) =>
    [
        new(Words.Text(WordKeys.DetailsForWhom), ForWhom(intervention), ["education", "grades", "ages", "tiers", "specialGroups"]),
        new(Words.Text(WordKeys.DetailsGoal), Listed("goals", intervention.Goals), ["goals"]),
        new(Words.Text(WordKeys.DetailsTopic), Topics(intervention), ["topics"]),
        new(Words.Text(WordKeys.DetailsDeliverer), Deliverers(intervention), ["deliveredBy"]),
        new(Words.Text(WordKeys.DetailsTraining), Training(intervention), ["training"]),
        new(Words.Text(WordKeys.DetailsTime), Time(intervention), ["lessons", "minutes", "weeks", "duration"]),
        new(Words.Text(WordKeys.DetailsCosts), Costs(intervention), ["budget", "budgetPerPupil"]),
        new(Words.Text(WordKeys.DetailsParents), Parents(intervention), ["parents"]),
        new(Words.Text(WordKeys.DetailsPartners), Joined(intervention.Partners), []),
        new(Words.Text(WordKeys.DetailsOwner), intervention.Owner, []),
    ];

    public string? Topics(Intervention intervention) => Listed("topics", intervention.Topics);

    public string? Deliverers(Intervention intervention) => Joined([.. intervention.DeliveredBy.Select(value => Labels.Short("deliveredBy", value))], ", ");

    public string? Tiers(Intervention intervention) => Joined([.. intervention.Tiers.Select(value => Labels.Sentence("tiers", value))]);

    /// <summary>"basisonderwijs, groep 1 tot en met 8; voor alle leerlingen (universeel)".</summary>
    public string? ForWhom(Intervention intervention)
    {
        string?[] parts =
        [
            Pupils(intervention),
            Joined([.. intervention.Tiers.Select(value => Labels.Sentence("tiers", value)), .. intervention.SpecialGroups.Select(value => Labels.Sentence("specialGroups", value))], ", "),
        ];
        return Joined([.. parts.OfType<string>()], "; ");
    }

    /// <summary>"basisonderwijs, groep 1 tot en met 8".</summary>
    public string? Pupils(Intervention intervention) =>
        Joined([.. intervention.Education.Select(value => Labels.Short("education", value)), .. Some(Years(intervention.Grades)), .. Some(Ages(intervention.Ages))], ", ");

    public string? Years(Grades grades) => Joined([.. Some(GradesPo(grades.Po)), .. Some(GradesVo(grades.Vo))], ", ");

    public string? GradesPo(Bounds? range) => Range(Closed(range, 8), WordKeys.AnswerGradePo, WordKeys.AnswerGradesPo, "grade");

    public string? GradesVo(Bounds? range) => Range(Closed(range, 6), WordKeys.AnswerGradeVo, WordKeys.AnswerGradesVo, "grade");

    public string? Ages(Bounds? range) => Range(range, WordKeys.AnswerAge, WordKeys.AnswerAges, "age");

    /// <summary>Whether a training is needed, in two words.</summary>
    public string? TrainingNeed(Intervention intervention) => intervention.Training.Required switch
    {
        true => Words.Text(WordKeys.DetailsTrainingRequired),
        false => Words.Text(WordKeys.DetailsTrainingNone),
        null => null,
    };

    public string? Training(Intervention intervention) => intervention.Training switch
    {
        { Required: null, Summary: null } => null,
        { Required: null, Summary: { } summary } => Words.Text(WordKeys.DetailsTrainingPerhaps, ("text", summary)),
        { Required: true, Summary: { } summary } => Words.Text(WordKeys.DetailsNeeded, ("text", summary)),
        { Required: false, Summary: { } summary } => Words.Text(WordKeys.DetailsNotNeeded, ("text", summary)),
        _ => TrainingNeed(intervention),
    };

    /// <summary>"12 tot 17 lessen, 45 minuten per les, loopt meer jaren door".</summary>
    public string? Time(Intervention intervention) => Joined(
        [
            .. Some(Lessons(intervention)),
            .. Some(Minutes(intervention)),
            .. Some(Weeks(intervention)),
            .. Some(intervention.Sessions.MultiYear is true ? Words.Text(WordKeys.DetailsMultiYear) : null),
        ],
        ", ");

    public string? Lessons(Intervention intervention) => Range(intervention.Sessions.Count, WordKeys.DetailsLessons, WordKeys.DetailsLessonsRange, "count");

    public string? Minutes(Intervention intervention) => Range(intervention.Sessions.Minutes, WordKeys.DetailsMinutes, WordKeys.DetailsMinutesRange, "count");

    public string? Weeks(Intervention intervention) => Range(intervention.Sessions.Weeks, WordKeys.DetailsWeeks, WordKeys.DetailsWeeksRange, "count");

    /// <summary>The record's own words, which say what the price is for; else the prices.</summary>
    public string? Costs(Intervention intervention)
    {
        if ((intervention.Costs.Summary ?? Prices(intervention)) is not { } costs) return null;
        return intervention.Costs.Year is { } year ? $"{costs}; {Words.Text(WordKeys.DetailsPriceYear, ("year", year.ToString(CultureInfo.InvariantCulture)))}" : costs;
    }

    /// <summary>Costs in a few words: prices when there are any, else the record's own words when they are short.</summary>
    public string? CostsInShort(Intervention intervention) => (Prices(intervention), intervention.Costs.Summary) switch
    {
        (null, null) => null,
        (null, { Length: <= ShortCosts } summary) => summary,
        (null, _) => Words.Text(WordKeys.ResultsCostsInDetails),
        (var prices, _) => prices,
    };

    public string? Prices(Intervention intervention) => Joined(
        [.. new[] { Price(intervention.Costs.PerSchoolEur, WordKeys.DetailsPerSchool), Price(intervention.Costs.PerPupilEur, WordKeys.DetailsPerPupil) }.OfType<string>().Distinct(StringComparer.Ordinal)]);

    public string? Parents(Intervention intervention) => intervention.Parents switch
    {
        true => Words.Text(WordKeys.DetailsParentsYes),
        false => Words.Text(WordKeys.DetailsParentsNo),
        null => null,
    };

    /// <summary>Pages in databanks and the programme's own website, as markdown.</summary>
    public string? Links(Intervention intervention) => Joined(
        [
            .. intervention.Databanks.Select(page => $"[{Labels.Short("databanks", page.Bank)}]({page.Url})"),
            .. Some(intervention.Website is { } site ? $"[{Words.Text(WordKeys.DetailsWebsite)}]({site})" : null),
        ],
        " · ");

    private string? Price(decimal? amount, string key) => amount switch
    {
        null => null,
        0 => Words.Text(WordKeys.DetailsFree),
        { } euros => Words.Text(key, ("amount", Phrases.Amount(euros))),
    };

    private string? Range(Bounds? range, string one, string several, string name) => range switch
    {
        { Low: { } low, High: { } high } when low != high => Words.Text(several, ("low", low.ToString(Phrases.Dutch)), ("high", high.ToString(Phrases.Dutch))),
        { Low: { } low, High: not null } => Words.Text(one, (name, low.ToString(Phrases.Dutch))),
        { Low: { } low } => Words.Text(WordKeys.RangeAtLeast, ("value", Words.Text(one, (name, low.ToString(Phrases.Dutch))))),
        { High: { } high } => Words.Text(WordKeys.RangeAtMost, ("value", Words.Text(one, (name, high.ToString(Phrases.Dutch))))),
        _ => null,
    };

    // School years end by themselves: from groep 5 is groep 5 to 8.
    private static Bounds? Closed(Bounds? range, int last) => range is { } open ? new Bounds(open.Low ?? 1, open.High ?? last) : null;

    private string? Listed(string section, IReadOnlyList<string> values) => Joined([.. values.Select(value => Labels.Short(section, value))]);

    private string? Joined(IReadOnlyList<string> parts) => parts.Count is 0 ? null : phrases.Joined(parts);

    private static string? Joined(IReadOnlyList<string> parts, string between) => parts.Count is 0 ? null : string.Join(between, parts);

    private static string[] Some(string? text) => text is null ? [] : [text];
}
