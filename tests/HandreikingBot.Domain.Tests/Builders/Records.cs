using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Tests.Builders;

/// <summary>Interventions for tests: recognised, kern, in school, and nothing else known.</summary>
internal static class Records
{
    public static Intervention Unknown(string id = "leeg") => new()
    {
        Id = id,
        Name = id,
        Owner = null,
        Summary = "",
        Goals = [],
        Topics = [],
        Tiers = [],
        Education = [],
        Grades = Grades.None,
        Ages = null,
        SpecialGroups = [],
        Pillars = [],
        Relevance = "kern",
        Setting = "school",
        Recognition = new Recognition(RecognitionStatus.Recognised, RecognitionLevel.WellFounded, null, null, false),
        Databanks = [],
        DeliveredBy = [],
        Partners = [],
        Training = new TrainingFacts(null, null),
        Sessions = new SessionFacts(null, null, null, null),
        Costs = new CostFacts(null, null, null, null),
        Parents = null,
        Website = null,
        Status = "actief",
        Checked = "2026-11",
        Sources = [],
        Notes = null,
    };

    public static Intervention Costing(decimal? perSchool, decimal? perPupil) => Unknown() with { Costs = new CostFacts(null, perSchool, perPupil, 2026) };

    public static Intervention Lasting(Bounds? lessons = null, Bounds? minutes = null, Bounds? weeks = null, bool? multiYear = null) =>
        Unknown() with { Sessions = new SessionFacts(lessons, minutes, weeks, multiYear) };

    public static Intervention Since(string id, string? since, RecognitionLevel level = RecognitionLevel.WellFounded) =>
        Unknown(id) with { Recognition = new Recognition(RecognitionStatus.Recognised, level, since, null, false) };

    public static InterventionCatalogue Catalogue(params Intervention[] records) => new(records);
}
