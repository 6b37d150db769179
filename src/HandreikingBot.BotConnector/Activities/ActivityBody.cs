using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HandreikingBot.BotConnector.Activities;

/// <summary>
/// An activity exactly as it lies on the wire: everything may be absent. Converted at once by <see cref="ActivityMapper"/>, seen by nobody else.
/// </summary>
internal sealed class ActivityBody
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    [JsonConverter(typeof(TolerantTime))] public DateTimeOffset? Timestamp { get; set; }
    [JsonConverter(typeof(TolerantTime))] public DateTimeOffset? LocalTimestamp { get; set; }
    public string? LocalTimezone { get; set; }
    public string? Locale { get; set; }
    public string? ServiceUrl { get; set; }
    public string? ChannelId { get; set; }
    public AccountBody? From { get; set; }
    public AccountBody? Recipient { get; set; }
    public ConversationBody? Conversation { get; set; }
    public string? Text { get; set; }
    public string? TextFormat { get; set; }
    public string? Name { get; set; }
    public string? Action { get; set; }
    public string? ReplyToId { get; set; }
    public string? DeliveryMode { get; set; }
    public JsonElement? Value { get; set; }
    public IReadOnlyList<Entity>? Entities { get; set; }
    public JsonElement? ChannelData { get; set; }
    public IReadOnlyList<AccountBody?>? MembersAdded { get; set; }
    public IReadOnlyList<AccountBody?>? MembersRemoved { get; set; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; set; }
}

internal sealed record AccountBody(string? Id, string? Name, string? AadObjectId);

internal sealed record ConversationBody(string? Id, string? Name, string? ConversationType, string? TenantId, bool? IsGroup);

/// <summary>Duplicated fields are refused: two readers that keep different ones (first, last) could be told different things by one body.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.General, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = ActivityReader.MaxDepth,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ActivityBody))]
internal sealed partial class ActivityBodyJson : JsonSerializerContext;

/// <summary>Nothing is decided by a sender's clock, so a time that cannot be read is no time, and the message still counts.</summary>
internal sealed class TolerantTime : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException();
        if (reader.TryGetDateTimeOffset(out var time)) return time;
        return DateTimeOffset.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time) ? time : null;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
        => throw new NotSupportedException("Inbound activities are never sent.");
}
