using System.Text.Json;
using System.Text.Json.Serialization;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Storage;

namespace HandreikingBot.Turns;

/// <summary>The stored form of a line in the list of who leads rounds.</summary>
internal static class LedJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = StoredTypes.Default,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(LedRound round) => JsonSerializer.Serialize(round, Options);

    /// <summary><c>null</c> when another version wrote it; its next turn writes it anew.</summary>
    public static LedRound? Read(Led led)
    {
        try
        {
            return JsonSerializer.Deserialize<LedRound>(led.Summary, Options) is { } round ? round with { Touched = DateOnly.FromDateTime(led.UpdatedAt.DateTime) } : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
