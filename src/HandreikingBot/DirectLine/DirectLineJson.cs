using System.Text.Json.Serialization;

namespace HandreikingBot.DirectLine;

/// <summary>The answer to start, generate, refresh and reconnect (Direct Line API 3.0).</summary>
/// <param name="ConversationId">Of the conversation that the token opens.</param>
/// <param name="Token">The token; ours lives as long as its conversation is kept, so it is always the same one.</param>
/// <param name="ExpiresIn">Seconds after which a client should refresh.</param>
/// <param name="StreamUrl">Address of the WebSocket; absent where no conversation was opened yet.</param>
internal sealed record ConversationAnswer(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn = 1800, string? StreamUrl = null);

/// <summary>The answer to a posted activity.</summary>
internal sealed record ResourceAnswer(string Id);

internal sealed record DirectLineErrorBody(DirectLineErrorText Error);

internal sealed record DirectLineErrorText(string Code, string Message);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(ResourceAnswer))]
[JsonSerializable(typeof(DirectLineErrorBody))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
