using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HandreikingBot.BotConnector.Activities;

namespace HandreikingBot.BotConnector.Connector;

internal sealed record ResourceBody(string? Id, string? ActivityId);

internal sealed record MemberPageBody(string? ContinuationToken, IReadOnlyList<ConversationMember>? Members);

internal sealed record NewConversationBody(bool IsGroup, string? TenantId, JsonObject ChannelData)
{
    public OutboundAccount? Bot { get; init; }
    public IReadOnlyList<OutboundAccount>? Members { get; init; }
    public OutboundActivity? Activity { get; init; }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.General, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 32)]
[JsonSerializable(typeof(ResourceBody))]
[JsonSerializable(typeof(MemberPageBody))]
[JsonSerializable(typeof(ConversationMember))]
[JsonSerializable(typeof(NewConversationBody))]
internal sealed partial class ConnectorJson : JsonSerializerContext;

/// <summary>Reads the Connector's error bodies: <c>{"error":{"code":"…"}}</c>, and the old <c>{"errorCode":209}</c> (protocol parts C4, C5).</summary>
internal static class ErrorBody
{
    /// <summary>The code, at most 64 letters and digits so that it can be logged; empty when there is none.</summary>
    public static string Code(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            if (!JsonElement.TryParseValue(ref reader, out var json) || json is not { ValueKind: JsonValueKind.Object } root) return "";
            if (root.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object
                && error.TryGetProperty("code", out var code)) return Clean(code);
            return root.TryGetProperty("errorCode", out var old) ? Clean(old) : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static string Clean(JsonElement code)
    {
        var text = code.ValueKind is JsonValueKind.String or JsonValueKind.Number ? code.ToString() : "";
        return new([.. text.Where(char.IsAsciiLetterOrDigit).Take(64)]);
    }
}
