using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HandreikingBot.Storage.Postgres;

/// <summary>Puts other words in the place of an activity's text.</summary>
internal static class Redaction
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The activity with the other text; null when it is not the activity with this id, or no JSON.</returns>
    public static string? Of(string activity, string id, string text)
    {
        try
        {
            if (JsonNode.Parse(activity) is not JsonObject found || (string?)(found["id"] as JsonValue) != id) return null;
            found["text"] = text;
            return found.ToJsonString(Plain);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            return null; // not an activity: nothing of it has this id
        }
    }
}
