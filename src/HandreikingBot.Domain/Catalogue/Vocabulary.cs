namespace HandreikingBot.Domain.Catalogue;

/// <summary>The values that the catalogue and the answers may use, in the order in which they are shown; the shape of <c>content/vocabulary/values.json</c>.</summary>
public sealed record Vocabulary(
    IReadOnlyList<string> Education,
    IReadOnlyList<string> Goals,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> Tiers,
    IReadOnlyList<string> SpecialGroups,
    IReadOnlyList<string> Pillars,
    IReadOnlyList<string> DeliveredBy,
    IReadOnlyList<string> Databanks,
    IReadOnlyList<string> Relevance,
    IReadOnlyList<string> Setting,
    IReadOnlyList<string> Status,
    IReadOnlyList<string> Committees);
