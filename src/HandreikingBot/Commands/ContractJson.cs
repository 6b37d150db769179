using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Commands;

/// <summary>The JSON of the commands (DESIGN section 7): camelCase slot names, values by their contract names, unknown slots refused, absent slots left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(SlotLine))]
[JsonSerializable(typeof(MatchLine))]
[JsonSerializable(typeof(MessageLine))]
[JsonSerializable(typeof(RecognizeLine))]
[JsonSerializable(typeof(RecognizedLine))]
[JsonSerializable(typeof(StuckLine))]
[JsonSerializable(typeof(FindingLine))]
[JsonSerializable(typeof(ErrorLine))]
internal sealed partial class ContractJson : JsonSerializerContext
{
    /// <summary>Accents and quotes as they are: the lines go to a terminal or a pipe, never into HTML.</summary>
    public static ContractJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

/// <summary>One line of <c>match</c>.</summary>
internal sealed record MatchLine(IReadOnlyList<MatchItem> Matches, int Excluded, IReadOnlyList<Relaxation> Relaxations)
{
    public static MatchLine From(MatchResult result) => new([.. result.Matches.Select(MatchItem.From)], result.Excluded, result.Relaxations);
}

/// <summary>One match: the id, the level by its contract name, and the slots that fit, are unknown, and miss.</summary>
internal sealed record MatchItem(string Id, Domain.Catalogue.RecognitionLevel? Level, IReadOnlyList<string> Fits, IReadOnlyList<string> Unknown, IReadOnlyList<string> Misses)
{
    public static MatchItem From(Match match) => new(match.Intervention.Id, match.Intervention.Recognition.Level, match.Fits, match.Unknown, match.Misses);
}

/// <summary>What was wrong with an input line, in Dutch; the command goes on with the next line.</summary>
internal sealed record ErrorLine(string Error);
