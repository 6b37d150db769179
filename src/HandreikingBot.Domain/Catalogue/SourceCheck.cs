namespace HandreikingBot.Domain.Catalogue;

/// <summary>Every filled field is carried by a source (DESIGN section 5).</summary>
internal static class SourceCheck
{
    private static readonly string[] Fields =
    [
        "name", "owner", "summary", "goals", "topics", "tiers", "education", "grades", "ages", "specialGroups", "pillars", "recognition", "databanks",
        "deliveredBy", "partners", "training", "sessions", "costs", "parents", "website", "status", "notes",
    ];

    public static IEnumerable<FieldFault> Faults(Intervention record)
    {
        if (record.Sources.Count == 0) yield return new("sources", "is leeg; elk feit heeft een bron nodig");
        foreach (var (index, source) in record.Sources.Index())
        {
            foreach (var fault in Source(source)) yield return fault.Under($"sources[{index}]");
            if (record.Sources.Take(index).Any(earlier => earlier.Url == source.Url)) yield return new($"sources[{index}].url", "staat er twee keer; voeg de velden samen bij één bron");
        }

        var supported = record.Sources.SelectMany(source => source.Supports).ToHashSet(StringComparer.Ordinal);
        foreach (var field in Filled(record).Where(field => !supported.Contains(field))) yield return new(field, "is ingevuld, maar geen enkele bron noemt dit veld bij 'supports'");
    }

    private static IEnumerable<FieldFault> Source(FactSource source)
    {
        foreach (var fault in ValueCheck.Address(source.Url, "url")) yield return fault;
        foreach (var fault in ValueCheck.List(source.Supports, Fields, "supports", "veld van een interventie")) yield return fault;
        if (source.Supports.Count == 0) yield return new("supports", "is leeg; noem de velden die deze bron steunt");
        if (source.Dated is not null && !ValueCheck.IsDate(source.Dated)) yield return new("dated", $"'{source.Dated}' moet een datum zijn: JJJJ, JJJJ-MM of JJJJ-MM-DD");
    }

    private static IEnumerable<string> Filled(Intervention record)
    {
        (string Field, bool IsFilled)[] fields =
        [
            ("name", true), ("owner", record.Owner is not null), ("summary", true), ("goals", record.Goals.Count > 0), ("topics", record.Topics.Count > 0),
            ("tiers", record.Tiers.Count > 0), ("education", record.Education.Count > 0), ("grades", record.Grades != Grades.None), ("ages", record.Ages is not null),
            ("specialGroups", record.SpecialGroups.Count > 0), ("pillars", record.Pillars.Count > 0),
            ("recognition", record.Recognition.Status is not RecognitionStatus.Unknown), ("databanks", record.Databanks.Count > 0),
            ("deliveredBy", record.DeliveredBy.Count > 0), ("partners", record.Partners.Count > 0), ("training", record.Training is not { Required: null, Summary: null }),
            ("sessions", record.Sessions is not { Count: null, Minutes: null, Weeks: null, MultiYear: null }),
            ("costs", record.Costs is not { Summary: null, PerSchoolEur: null, PerPupilEur: null, Year: null }),
            ("parents", record.Parents is not null), ("website", record.Website is not null), ("status", record.Status != "onbekend"),
        ];
        return fields.Where(pair => pair.IsFilled).Select(pair => pair.Field);
    }
}
