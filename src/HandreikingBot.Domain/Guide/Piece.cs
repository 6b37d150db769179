using System.Text.Json.Serialization;

namespace HandreikingBot.Domain.Guide;

/// <summary>What a piece of the guide is about.</summary>
public enum PieceKind
{
    [JsonStringEnumMemberName("begrip")] Term,
    [JsonStringEnumMemberName("tip")] Tip,
    [JsonStringEnumMemberName("niveau")] Level,
    [JsonStringEnumMemberName("databank")] Databank,
    [JsonStringEnumMemberName("plek")] SpecialPlace,
    [JsonStringEnumMemberName("hulp")] Helper,
    [JsonStringEnumMemberName("pijler")] Pillar,
    [JsonStringEnumMemberName("stap")] PlanStep,
    [JsonStringEnumMemberName("advies")] Advice,
}

/// <summary>
/// A piece of explanation in plain Dutch, with its sources. <paramref name="Words"/>: what users call it (lower case, without accents needed);
/// <paramref name="Related"/>: ids of pieces to read on.
/// </summary>
public sealed record Piece(string Id, PieceKind Kind, string Title, string Text, IReadOnlyList<Link> Links, IReadOnlyList<string> Words, IReadOnlyList<string> Related);

/// <summary>An address with the words to show for it.</summary>
public sealed record Link(string Title, string Url);
