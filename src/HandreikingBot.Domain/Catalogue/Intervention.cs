namespace HandreikingBot.Domain.Catalogue;

/// <summary>
/// One described programme with its facts and their sources; the shape of <c>content/interventions/&lt;id&gt;.json</c> (schema in <c>content/README.md</c>).
/// A field that no source supports is <c>null</c> or <c>[]</c>: not known, never "no".
/// </summary>
public sealed record Intervention
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string? Owner { get; init; }
    public required string Summary { get; init; }
    public required IReadOnlyList<string> Goals { get; init; }
    public required IReadOnlyList<string> Topics { get; init; }
    public required IReadOnlyList<string> Tiers { get; init; }
    public required IReadOnlyList<string> Education { get; init; }
    public required Grades Grades { get; init; }
    public required Bounds? Ages { get; init; }
    public required IReadOnlyList<string> SpecialGroups { get; init; }
    public required IReadOnlyList<string> Pillars { get; init; }

    /// <summary><c>kern</c> (wellbeing as in the guide) or <c>verwant</c> (shown only when asked for or when nothing nearer fits).</summary>
    public required string Relevance { get; init; }

    /// <summary><c>school</c> or <c>buiten-school</c> (the school can refer; shown only when asked for or when nothing nearer fits).</summary>
    public required string Setting { get; init; }

    public required Recognition Recognition { get; init; }
    public required IReadOnlyList<DatabankPage> Databanks { get; init; }
    public required IReadOnlyList<string> DeliveredBy { get; init; }
    public required IReadOnlyList<string> Partners { get; init; }
    public required TrainingFacts Training { get; init; }
    public required SessionFacts Sessions { get; init; }
    public required CostFacts Costs { get; init; }
    public required bool? Parents { get; init; }
    public required string? Website { get; init; }

    /// <summary>Still offered? <c>actief</c>, <c>onbekend</c> or <c>gestopt</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Month in which the facts were last looked up, <c>YYYY-MM</c>.</summary>
    public required string Checked { get; init; }

    public required IReadOnlyList<FactSource> Sources { get; init; }

    /// <summary>For the colleague who keeps the catalogue; never shown to schools as it stands.</summary>
    public required string? Notes { get; init; }
}

/// <summary>A page about the intervention in an official databank.</summary>
public sealed record DatabankPage(string Bank, string Url);

/// <summary>Whether the staff must be trained first (<c>null</c> = not known) and what the training is, in Dutch.</summary>
public sealed record TrainingFacts(bool? Required, string? Summary);

/// <summary>Number of sessions (per school year or per series), minutes per session, duration in weeks; <c>null</c> = not known.</summary>
public sealed record SessionFacts(Bounds? Count, Bounds? Minutes, Bounds? Weeks, bool? MultiYear);

/// <summary>Costs in whole euros, 0 = a source says it is free, <c>null</c> = not known; <paramref name="Year"/> is the year of the price.</summary>
public sealed record CostFacts(string? Summary, decimal? PerSchoolEur, decimal? PerPupilEur, int? Year);

/// <summary>A page that supports the named fields, with the date that the page carries.</summary>
public sealed record FactSource(string Url, IReadOnlyList<string> Supports, string? Dated);
