using System.Text.Json.Nodes;
using HandreikingBot.Domain.Conversation;

namespace HandreikingBot.Presenting;

/// <summary>Small helps to make the data of a card; its shape stands in the card's sample file in <c>cards/</c>.</summary>
internal static class CardData
{
    /// <summary>Data with the stamp that every card carries.</summary>
    public static JsonObject Stamped(CardStamp stamp) => new() { ["session"] = stamp.Session, ["step"] = stamp.Screen, ["version"] = stamp.Version };

    public static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    public static JsonArray Objects(IEnumerable<JsonObject> objects) => [.. objects];

    public static JsonArray Choices(IEnumerable<(string Title, string Value)> choices) =>
        Objects(choices.Select(choice => new JsonObject { ["title"] = choice.Title, ["value"] = choice.Value }));

    /// <summary>Adds only what is there, so that a template can ask <c>exists</c>.</summary>
    public static JsonObject With(this JsonObject data, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) data[name] = text;
        return data;
    }
}
