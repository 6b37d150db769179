using System.Text.Json;
using System.Text.Json.Serialization;
using HandreikingBot.Domain.Conversation;

namespace HandreikingBot.Turns;

/// <summary>The stored form of a conversation's state. <see cref="Schema"/> goes up when stored states of before can no longer be read as they are.</summary>
internal static class StateJson
{
    public const int Schema = 1;

    public static string Write(DialogueState state) => JsonSerializer.Serialize(state, StateJsonContext.Default.DialogueState);

    /// <summary><c>null</c> when the text is no state that this version can read; the conversation then begins anew, politely.</summary>
    public static DialogueState? Read(string json, int schema)
    {
        if (schema != Schema) return null;
        try
        {
            return JsonSerializer.Deserialize(json, StateJsonContext.Default.DialogueState);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(DialogueState))]
internal sealed partial class StateJsonContext : JsonSerializerContext;
