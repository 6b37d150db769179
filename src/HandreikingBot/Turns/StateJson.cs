using System.Text.Json;
using System.Text.Json.Serialization;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Turns;

/// <summary>The stored form of a conversation's state. <see cref="Schema"/> goes up when stored states of before can no longer be read as they are.</summary>
internal static class StateJson
{
    public const int Schema = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true,
        TypeInfoResolver = StoredTypes.Default,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(DialogueState state) => JsonSerializer.Serialize(state, Options);

    /// <summary><c>null</c> when the text is no state that this version can read; the conversation then begins anew, politely.</summary>
    public static DialogueState? Read(string json, int schema)
    {
        if (schema != Schema) return null;
        try
        {
            return JsonSerializer.Deserialize<DialogueState>(json, Options);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException) // NotSupported: no name of a state under "at"
        {
            return null;
        }
    }
}

/// <summary>What the serializer must know of what is stored, written by the compiler: the first turn after a start does not wait until it is found out.</summary>
[JsonSerializable(typeof(DialogueState))]
[JsonSerializable(typeof(LedRound))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class StoredTypes : JsonSerializerContext;
