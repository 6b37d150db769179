using System.Text.Json.Nodes;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Presenting;

/// <summary>Why a candidate fits, misses or is not known to fit, in the words of what the school asked and what the record says.</summary>
internal sealed class Reasons(Phrases phrases, Facts facts)
{
    private Wording Words => phrases.Words;

    private Labels Labels => phrases.Labels;

    /// <summary>Adds <c>fits</c>, <c>misses</c> and <c>unknown</c>, each only when there is something to say.</summary>
    public JsonObject Add(JsonObject data, Match match, Answers answers, params IReadOnlyList<string> alsoUnknown) => data
        .With("fits", Line(WordKeys.ResultsFits, [.. Meaningful(match.Fits).SelectMany(slot => Fit(slot, match.Intervention, answers)).Distinct(StringComparer.Ordinal)]))
        .With("misses", Line(WordKeys.ResultsMisses, [.. match.Misses.Select(slot => Miss(slot, match.Intervention))]))
        .With("unknown", Line(WordKeys.ResultsUnknown, [.. UnknownWishes(match).Concat(alsoUnknown).Distinct(StringComparer.Ordinal)]));

    private string? Line(string key, IReadOnlyList<string> parts) => parts.Count is 0 ? null : Words.Text(key, ("list", phrases.Joined(parts)));

    // "groep 7" says which kind of school it is.
    private static IEnumerable<string> Meaningful(IReadOnlyList<string> slots) => slots.Contains("grades", StringComparer.Ordinal) ? slots.Where(slot => slot != "education") : slots;

    private IEnumerable<string> UnknownWishes(Match match) => match.Unknown.Select(slot => slot switch
    {
        "budget" or "budgetPerPupil" when facts.Prices(match.Intervention) is not null => Words.Text(WordKeys.ResultsBudgetUnclear),
        "budgetPerPupil" => Labels.Slot("budget").Short,
        _ => Labels.Slot(slot).Short,
    });

    private IReadOnlyList<string> Fit(string slot, Intervention record, Answers answers) => slot switch
    {
        "education" => [.. Shared(answers.Education, record.Education).Select(value => Labels.Short("education", value))],
        "grades" => Grades(record, answers.Grades),
        "ages" => Or(slot, facts.Ages(Overlap(answers.Ages, record.Ages))),
        "goals" => [.. Shared(answers.Goals, record.Goals).Select(value => Labels.Short("goals", value))],
        "topics" => [.. Shared(answers.Topics, record.Topics).Select(value => Labels.Short("topics", value))],
        "tiers" => [.. Shared(answers.Tiers, record.Tiers).Select(value => Labels.Sentence("tiers", value))],
        "specialGroups" => [.. Shared(answers.SpecialGroups, record.SpecialGroups).Select(value => Labels.Sentence("specialGroups", value))],
        "databanks" => [Words.Text(WordKeys.ResultsFoundAt, ("list", Banks(answers, record)))],
        "deliveredBy" => [.. Shared(answers.DeliveredBy, record.DeliveredBy).Select(value => Labels.Sentence("deliveredBy", value))],
        "level" => [Words.Text(WordKeys.ResultsLevelEnough)],
        "training" => Or(slot, record.Training.Required is true && answers.Training is TrainingWish.Allowed ? Labels.Short("training", "mag") : facts.TrainingNeed(record)),
        "duration" => [Labels.Sentence("duration", answers.Duration is DurationWish.Short ? "kort" : "meerjarig")],
        "parents" => Or(slot, facts.Parents(record)),
        _ => Measured(slot, record) is { } measure ? [measure] : [Labels.Slot(slot).Short],
    };

    private string Miss(string slot, Intervention record)
    {
        var name = Labels.Slot(slot).Short;
        return Known(slot, record) switch
        {
            null => name,
            // These name their own subject: "training nodig", "12 lessen".
            { } value when slot is "training" or "parents" or "lessons" or "minutes" or "weeks" => value,
            { } value => Words.Text(WordKeys.ResultsMissWith, ("name", name), ("value", value)),
        };
    }

    // What the record says instead; what is about the whole record (level) stands on the card already.
    private string? Known(string slot, Intervention record) => slot switch
    {
        "education" => phrases.Joined([.. record.Education.Select(value => Labels.Short("education", value))]),
        "grades" => facts.Years(record.Grades) ?? facts.Ages(record.Ages),
        "ages" => facts.Ages(record.Ages) ?? facts.Years(record.Grades),
        "topics" => facts.Topics(record),
        "tiers" => facts.Tiers(record),
        "deliveredBy" => facts.Deliverers(record),
        "training" => facts.TrainingNeed(record),
        "duration" => record.Sessions.MultiYear is true ? Words.Text(WordKeys.DetailsMultiYear) : facts.Time(record),
        "parents" => facts.Parents(record),
        _ => Measured(slot, record),
    };

    private string? Measured(string slot, Intervention record) => slot switch
    {
        "budget" or "budgetPerPupil" => facts.Prices(record),
        "lessons" => facts.Lessons(record),
        "minutes" => facts.Minutes(record),
        "weeks" => facts.Weeks(record),
        _ => null,
    };

    // The years in common; when the record knows only ages, those are what was compared.
    private string[] Grades(Intervention record, Grades asked)
    {
        string[] years = [.. new[] { facts.GradesPo(Overlap(asked.Po, record.Grades.Po)), facts.GradesVo(Overlap(asked.Vo, record.Grades.Vo)) }.OfType<string>()];
        return years.Length > 0 ? years : Or("grades", facts.Ages(record.Ages));
    }

    private string[] Or(string slot, string? phrase) => [phrase ?? Labels.Slot(slot).Short];

    private string Banks(Answers answers, Intervention record) =>
        phrases.Joined([.. Shared(answers.Databanks, [.. record.Databanks.Select(page => page.Bank)]).Select(bank => Labels.Short("databanks", bank))]);

    private static IEnumerable<string> Shared(IReadOnlyList<string> asked, IReadOnlyList<string> known) => asked.Where(value => known.Contains(value, StringComparer.Ordinal));

    private static Bounds? Overlap(Bounds? asked, Bounds? known)
    {
        if (asked is not { } left || known is not { } right || !left.Overlaps(right)) return null;
        return new Bounds(Most(left.Low, right.Low, highest: true), Most(left.High, right.High, highest: false));
    }

    private static int? Most(int? one, int? other, bool highest) =>
        one is { } left && other is { } right ? (highest ? Math.Max(left, right) : Math.Min(left, right)) : one ?? other;
}
