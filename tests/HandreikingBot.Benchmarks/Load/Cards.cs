using System.Text.Json;
using System.Text.Json.Nodes;

namespace HandreikingBot.Benchmarks.Load;

/// <summary>What of a bot's answer the driver looks at: whether it is a message, and the buttons of its card.</summary>
internal static class Cards
{
    /// <summary>Of an activity that was posted; without reading further than its type.</summary>
    public static bool IsMessage(byte[] activity)
    {
        var reader = new Utf8JsonReader(activity);
        while (reader.Read())
        {
            if (reader.CurrentDepth is not 1 || reader.TokenType is not JsonTokenType.PropertyName || !reader.ValueTextEquals("type"u8)) continue;
            return reader.Read() && reader.ValueTextEquals("message"u8);
        }

        return false;
    }

    /// <summary>The Adaptive Card in an activity, or in the answer to an invoke; <c>null</c> when there is none.</summary>
    public static JsonObject? In(byte[] answer) =>
        JsonNode.Parse(answer) switch
        {
            JsonObject { } invoke when invoke["value"] is JsonObject card && (string?)card["type"] == "AdaptiveCard" => card,
            JsonObject { } activity when activity["attachments"] is JsonArray { Count: > 0 } attachments => attachments[^1]?["content"] as JsonObject,
            _ => null,
        };

    /// <summary>How many messages a response of expectReplies holds.</summary>
    public static int Replies(byte[] response) =>
        JsonNode.Parse(response)?["activities"] is JsonArray activities ? activities.Count(activity => (string?)activity?["type"] == "message") : 0;

    /// <summary>A click on that button, with what was filled in among its data.</summary>
    /// <exception cref="InvalidOperationException">The card has no such button.</exception>
    public static JsonObject Action(JsonNode card, string title, JsonObject inputs)
    {
        var action = Find(card, title)?.DeepClone().AsObject() ?? throw new InvalidOperationException($"no button {title}");
        var data = action["data"] as JsonObject ?? [];
        foreach (var (id, value) in inputs) data[id] = value?.DeepClone();
        action["data"] = data;
        return action;
    }

    private static JsonObject? Find(JsonNode? node, string title) => node switch
    {
        JsonObject found when (string?)found["title"] == title && ((string?)found["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true => found,
        JsonObject inside => inside.Select(pair => Find(pair.Value, title)).FirstOrDefault(found => found is not null),
        JsonArray list => list.Select(item => Find(item, title)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
