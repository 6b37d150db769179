using System.Text.Json;
using System.Text.Json.Serialization;

namespace HandreikingBot.Turns;

/// <summary>Where to write to a conversation (protocol part B3): kept with it, and with every message that waits in the outbox.</summary>
/// <param name="ServiceUrl">The Connector that serves it; <c>null</c> for the browser chat, whose log is the store.</param>
/// <param name="Conversation">The channel's conversation id, thread included, verbatim.</param>
/// <param name="Channel">The channel's name; decides the dialect of cards.</param>
/// <param name="Team">The team that a channel belongs to, so that an uninstall can find all its threads.</param>
/// <param name="ActivityId">The message to answer or replace.</param>
internal sealed record ReplyAddress(string? ServiceUrl, string Conversation, string Channel, string? Team = null, string? ActivityId = null)
{
    /// <summary>IANA name of the time zone of who spoke last: when it is day there, reminders may come.</summary>
    public string? Zone { get; init; }

    /// <summary>How people call the channel or group chat; <c>null</c> in a personal chat, and when it was never said.</summary>
    public string? Place { get; init; }

    /// <summary>A channel or group chat.</summary>
    public bool IsGroup { get; init; }

    /// <summary>True where <c>Action.Execute</c> is understood; elsewhere its <c>Action.Submit</c> fallback is sent (DESIGN section 8).</summary>
    [JsonIgnore]
    public bool IsTeams => Channel == "msteams";

    public string ToJson() => JsonSerializer.Serialize(this, ReplyAddressJson.Default.ReplyAddress);

    /// <exception cref="JsonException">The text was not written by <see cref="ToJson"/>.</exception>
    public static ReplyAddress FromJson(string json) =>
        JsonSerializer.Deserialize(json, ReplyAddressJson.Default.ReplyAddress) ?? throw new JsonException("a reply address cannot be null");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReplyAddress))]
internal sealed partial class ReplyAddressJson : JsonSerializerContext;
