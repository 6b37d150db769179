using System.Text.RegularExpressions;

namespace HandreikingBot.Domain.Catalogue;

/// <summary>
/// Judges one record of the catalogue by the rules of <c>content/README.md</c>: known values, numbers in range, a source for every filled field.
/// Gives all faults, none when the record is good.
/// </summary>
public static partial class InterventionCheck
{
    private const int ShortestSummary = 120;
    private const int LongestSummary = 300;

    /// <param name="record">The record as it was read.</param>
    /// <param name="fileName">Name of its file without <c>.json</c>; the id must be the same.</param>
    /// <param name="vocabulary">The values that are allowed.</param>
    public static IReadOnlyList<FieldFault> Faults(Intervention record, string fileName, Vocabulary vocabulary) =>
    [
        .. Identity(record, fileName), .. Texts(record), .. Values(record, vocabulary), .. School(record), .. RecognitionCheck.Faults(record, vocabulary),
        .. Pages(record, vocabulary), .. Numbers(record), .. SourceCheck.Faults(record), .. Completeness(record),
    ];

    /// <summary>Names that two records share; the index is the place of the later one in <paramref name="records"/>.</summary>
    public static IEnumerable<(int Index, FieldFault Fault)> Doubles(IReadOnlyList<Intervention> records)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, record) in records.Index())
        {
            if (!seen.TryAdd(record.Name, record.Id)) yield return (index, new("name", $"'{record.Name}' is ook de naam van {seen[record.Name]}"));
        }
    }

    private static IEnumerable<FieldFault> Identity(Intervention record, string fileName)
    {
        if (!KebabCase().IsMatch(record.Id)) yield return new("id", $"'{record.Id}' mag alleen kleine letters, cijfers en losse streepjes hebben");
        if (record.Id != fileName) yield return new("id", $"'{record.Id}' is anders dan de naam van het bestand ({fileName}.json)");
    }

    private static IEnumerable<FieldFault> Texts(Intervention record)
    {
        (string? Text, string Field)[] texts =
        [
            (record.Name, "name"), (record.Owner, "owner"), (record.Summary, "summary"), (record.Notes, "notes"),
            (record.Training.Summary, "training.summary"), (record.Costs.Summary, "costs.summary"),
            .. record.Partners.Select((partner, index) => ((string?)partner, $"partners[{index}]")),
        ];
        foreach (var (text, field) in texts)
        {
            foreach (var fault in ValueCheck.Text(text, field)) yield return fault;
            if (text is not null && text.AsSpan().ContainsAny('/', '\\') && FilePath().IsMatch(text)) yield return new(field, "hier lijkt een plek op een computer te staan; haal die weg");
        }

        if (record.Summary.Length is < ShortestSummary or > LongestSummary)
            yield return new("summary", $"heeft {record.Summary.Length} tekens; het moeten er {ShortestSummary} tot en met {LongestSummary} zijn");
    }

    private static IEnumerable<FieldFault> Values(Intervention record, Vocabulary vocabulary) =>
    [
        .. ValueCheck.List(record.Goals, vocabulary.Goals, "goals", "bekend doel"),
        .. ValueCheck.List(record.Topics, vocabulary.Topics, "topics", "bekend thema"),
        .. ValueCheck.List(record.Tiers, vocabulary.Tiers, "tiers", "bekende soort (universeel, selectief, geindiceerd)"),
        .. ValueCheck.List(record.Education, vocabulary.Education, "education", "bekende onderwijssoort"),
        .. ValueCheck.List(record.SpecialGroups, vocabulary.SpecialGroups, "specialGroups", "bekende bijzondere groep"),
        .. ValueCheck.List(record.Pillars, vocabulary.Pillars, "pillars", "bekende pijler"),
        .. ValueCheck.List(record.DeliveredBy, vocabulary.DeliveredBy, "deliveredBy", "bekende uitvoerder"),
        .. ValueCheck.Known(record.Relevance, vocabulary.Relevance, "relevance", "bekende waarde"),
        .. ValueCheck.Known(record.Setting, vocabulary.Setting, "setting", "bekende waarde"),
        .. ValueCheck.Known(record.Status, vocabulary.Status, "status", "bekende waarde"),
    ];

    private static IEnumerable<FieldFault> School(Intervention record)
    {
        foreach (var fault in ValueCheck.Range(record.Grades.Po, ValueCheck.GradesPo, "grades.po")) yield return fault;
        foreach (var fault in ValueCheck.Range(record.Grades.Vo, ValueCheck.GradesVo, "grades.vo")) yield return fault;
        foreach (var fault in ValueCheck.Range(record.Ages, ValueCheck.Ages, "ages")) yield return fault;
        if (record.Grades.Po is not null && !record.Education.Contains("po", StringComparer.Ordinal)) yield return new("grades.po", "is ingevuld, maar 'po' staat niet bij education");
        if (record.Grades.Vo is not null && !record.Education.Contains("vo", StringComparer.Ordinal)) yield return new("grades.vo", "is ingevuld, maar 'vo' staat niet bij education");
    }

    private static IEnumerable<FieldFault> Pages(Intervention record, Vocabulary vocabulary)
    {
        foreach (var (index, page) in record.Databanks.Index())
        {
            foreach (var fault in ValueCheck.Known(page.Bank, vocabulary.Databanks, $"databanks[{index}].bank", "bekende databank")) yield return fault;
            foreach (var fault in ValueCheck.Address(page.Url, $"databanks[{index}].url")) yield return fault;
            if (CopySite().IsMatch(page.Url)) yield return new($"databanks[{index}].url", "is een kopie op een documentensite; zet die alleen bij sources");
        }

        if (record.Website is null) yield break;
        foreach (var fault in ValueCheck.Address(record.Website, "website")) yield return fault;
    }

    private static IEnumerable<FieldFault> Numbers(Intervention record)
    {
        foreach (var fault in ValueCheck.Range(record.Sessions.Count, new Bounds(1, 400), "sessions.count")) yield return fault;
        foreach (var fault in ValueCheck.Range(record.Sessions.Minutes, new Bounds(5, 600), "sessions.minutes")) yield return fault;
        foreach (var fault in ValueCheck.Range(record.Sessions.Weeks, new Bounds(1, 120), "sessions.weeks")) yield return fault;
        var costs = record.Costs;
        if (costs.PerSchoolEur < 0) yield return new("costs.perSchoolEur", "mag niet onder 0 zijn");
        if (costs.PerPupilEur < 0) yield return new("costs.perPupilEur", "mag niet onder 0 zijn");
        if (costs.Year is < 2000 or > 2030) yield return new("costs.year", $"{costs.Year} valt buiten 2000 tot en met 2030");
        if (costs is { Summary: null } and not { PerSchoolEur: null, PerPupilEur: null, Year: null }) yield return new("costs.summary", "er staat een bedrag of jaar, schrijf er ook bij wat het is");
    }

    private static IEnumerable<FieldFault> Completeness(Intervention record)
    {
        if (!ValueCheck.IsMonth(record.Checked)) yield return new("checked", $"'{record.Checked}' moet een maand zijn: JJJJ-MM");
        var core = record.Relevance == "kern";
        var recognised = record.Recognition.Status is RecognitionStatus.Recognised;
        if (core && record.Goals.Count == 0) yield return new("goals", "is leeg; bij relevance 'kern' is dit nodig");
        if ((core || recognised) && record.Topics.Count == 0) yield return new("topics", "is leeg; bij 'kern' en bij een erkende interventie is dit nodig");
        if ((core || recognised) && record.Tiers.Count == 0) yield return new("tiers", "is leeg; bij 'kern' en bij een erkende interventie is dit nodig");
        if (recognised && record.Setting == "school" && record.Education.Count == 0) yield return new("education", "is leeg; bij een erkende interventie op school is dit nodig");
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KebabCase();

    /// <summary>A file path in a text that schools or colleagues read (an address is no path: those stand in their own fields).</summary>
    [GeneratedRegex("""(?:^|[\s"'(])/(?:[\w.-]+/)+[\w.-]+|file://|\b[A-Za-z]:\\""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FilePath();

    [GeneratedRegex("""//(?:[\w-]+\.)*(?:fdocuments\.\w+|docplayer\.\w+|5dok\.net|adoc\.pub|vdoc\.pub)/""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CopySite();
}
