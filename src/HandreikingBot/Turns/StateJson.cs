using System.Text.Json;
using System.Text.Json.Serialization;
using HandreikingBot.Domain.Conversation;

namespace HandreikingBot.Turns;

/// <summary>The stored form of a conversation's state. <see cref="Schema"/> goes up when stored states of before can no longer be read as they are.</summary>
internal static class StateJson
{
    public const int Schema = 1;

    // By reflection, not source-generated: generated code gives init-only members that an older state lacks null instead of their default.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true,
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
