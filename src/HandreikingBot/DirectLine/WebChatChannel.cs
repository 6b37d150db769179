using System.Globalization;
using System.Text.Json.Nodes;

namespace HandreikingBot.DirectLine;

/// <summary>What activities of the browser chat have in common (protocol part C3).</summary>
internal static class WebChatChannel
{
    public const string Id = "webchat";

    public static JsonObject Bot() => new() { ["id"] = "handreiking", ["name"] = "Handreiking", ["role"] = "bot" };

    public static JsonObject User(string id) => new() { ["id"] = id, ["role"] = "user" };

    /// <summary>An activity of a user with all that the server decides; nothing in it comes from the client.</summary>
    public static JsonObject FromUser(string type, string id, string conversation, string user, DateTimeOffset now) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = now.ToString("O", CultureInfo.InvariantCulture),
        ["channelId"] = Id,
        ["locale"] = "nl-NL",
        ["from"] = User(user),
        ["recipient"] = Bot(),
        ["conversation"] = new JsonObject { ["id"] = conversation },
    };

    /// <summary>The sign to welcome. Its id is the same each time, so a conversation that is started twice is welcomed once.</summary>
    public static string Joined(string conversation, string user, DateTimeOffset now)
    {
        var activity = FromUser("conversationUpdate", conversation + "|join", conversation, user, now);
        activity["membersAdded"] = new JsonArray(Bot(), User(user));
        return activity.ToJsonString();
    }
}
