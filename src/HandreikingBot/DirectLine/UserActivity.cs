using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Storage;

namespace HandreikingBot.DirectLine;

/// <summary>
/// Makes a clean activity of what a browser posts: from the client come the words, the card's data and its clock; who speaks, where and when is the
/// server's own knowledge, so a client can only ever speak for itself in its own conversation.
/// </summary>
internal static class UserActivity
{
    private const int MaxClientId = 200;
    private const int MaxLabel = 500;
    private const int MaxValue = 32 * 1024;
    private static readonly TimeSpan SaneClock = TimeSpan.FromHours(26);
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = ActivityReader.MaxDepth, AllowDuplicateProperties = false };

    public static PostedActivity Read(ReadOnlyMemory<byte> body, DirectLineSession session, DateTimeOffset now)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Strict);
            return document.RootElement.ValueKind is JsonValueKind.Object ? Read(document.RootElement, session, now) : Faulty(DirectLineError.Unreadable);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return Faulty(DirectLineError.Unreadable); // InvalidOperation: half a surrogate pair, which no string can hold
        }
    }

    private static PostedActivity Read(JsonElement posted, DirectLineSession session, DateTimeOffset now)
    {
        if (Text(posted, "type", 100) is not { } type) return Faulty(DirectLineError.Unreadable);
        var channelData = Field(posted, "channelData", JsonValueKind.Object);
        var clientId = Text(channelData, "clientActivityID", MaxClientId);
        var id = session.ConversationId + "|" + (clientId is null ? Guid.CreateVersion7(now).ToString("N") : Digest(clientId));
        if (type is not "message") return new PostedActivity.Ignored(id);

        var activity = WebChatChannel.FromUser("message", id, session.ConversationId, session.UserId, now);
        if (Text(posted, "text", SpokenText.MaxLength) is { } text) (activity["text"], activity["textFormat"]) = (text, "plain");
        if (posted.TryGetProperty("value", out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
        {
            if (value.GetRawText().Length > MaxValue) return Faulty(DirectLineError.TooLarge);
            activity["value"] = JsonNode.Parse(value.GetRawText());
        }

        if (!activity.ContainsKey("text") && !activity.ContainsKey("value")) return Faulty(DirectLineError.Empty);
        AddClock(activity, posted, now);
        activity["channelData"] = ChannelData(channelData, clientId);
        var json = activity.ToJsonString();
        return ActivityReader.Read(Encoding.UTF8.GetBytes(json)) is ActivityReadResult.Read read
            ? new PostedActivity.Message(id, json, read.Activity)
            : Faulty(DirectLineError.Unreadable);
    }

    /// <summary>What Web Chat needs back to know its own message again, and to show it as it was meant.</summary>
    private static JsonObject ChannelData(JsonElement posted, string? clientId)
    {
        var data = new JsonObject();
        if (clientId is not null) data["clientActivityID"] = clientId;
        if (Field(posted, "postBack", JsonValueKind.True).ValueKind is JsonValueKind.True) data["postBack"] = true;
        if (Text(Field(posted, "messageBack", JsonValueKind.Object), "displayText", MaxLabel) is { } label) data["messageBack"] = new JsonObject { ["displayText"] = label };
        return data;
    }

    /// <summary>The day where the user is follows from these; a clock that is more than a day off says nothing about that.</summary>
    private static void AddClock(JsonObject activity, JsonElement posted, DateTimeOffset now)
    {
        if (DateTimeOffset.TryParse(Text(posted, "localTimestamp", 50), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var local)
            && (local - now).Duration() <= SaneClock)
            activity["localTimestamp"] = local.ToString("O", CultureInfo.InvariantCulture);
        if (Text(posted, "localTimezone", 100) is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)) activity["localTimezone"] = zone;
    }

    private static PostedActivity.Faulty Faulty(DirectLineError error) => new(error);

    private static JsonElement Field(JsonElement json, string name, JsonValueKind kind) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty(name, out var field) && field.ValueKind == kind ? field : default;

    /// <summary>A text that is not empty, cut off at <paramref name="most"/>; null for anything else.</summary>
    private static string? Text(JsonElement json, string name, int most)
    {
        if (Field(json, name, JsonValueKind.String) is not { ValueKind: JsonValueKind.String } field || field.GetString() is not { } text) return null;
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (text.Length <= most) return text;
        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    private static string Digest(string clientId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(clientId)).AsSpan(0, 16));
}
