using System.Text.Json;
using System.Text.Json.Serialization;

namespace HandreikingBot.BotConnector.Activities;

/// <summary>Something an activity says about itself besides its text: a closed family of the kinds that the bot reads (protocol part C3).</summary>
[JsonConverter(typeof(EntityReader))]
public abstract record Entity
{
    private Entity() { }

    /// <summary>Somebody is named in the text.</summary>
    /// <param name="MentionedId">Who, as <see cref="ChannelAccount.Id"/>.</param>
    /// <param name="Name">Display name.</param>
    /// <param name="Text">The piece of the activity's text, such as <c>&lt;at&gt;HandreikingBot&lt;/at&gt;</c>. Teams leaves it out for names with an
    /// ampersand (botbuilder-js#2083).</param>
    public sealed record Mention(string MentionedId, string? Name, string? Text) : Entity;

    /// <summary>What the user's Teams client is set to.</summary>
    public sealed record ClientInfo(string? Locale, string? Country, string? Platform, string? Timezone) : Entity;

    /// <summary>Any other entity, as it came.</summary>
    public sealed record Other(string? Type, JsonElement Json) : Entity;
}

/// <summary>Reads an entity leniently: channels invent entity types, and an odd one must not cost a school its message.</summary>
internal sealed class EntityReader : JsonConverter<Entity>
{
    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        return Text(json, "type") switch
        {
            "mention" when Child(json, "mentioned") is { } mentioned && Text(mentioned, "id") is { } id && ActivityMapper.IsShort(id)
                => new Entity.Mention(id, Text(mentioned, "name"), Text(json, "text")),
            "clientInfo" => new Entity.ClientInfo(Text(json, "locale"), Text(json, "country"), Text(json, "platform"), Text(json, "timezone")),
            var type => new Entity.Other(type, json),
        };
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
        => throw new NotSupportedException("Inbound entities are never sent; use OutboundEntity.");

    private static JsonElement? Child(JsonElement json, string name)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var child) ? child : null;

    private static string? Text(JsonElement json, string name)
        => Child(json, name) is { ValueKind: JsonValueKind.String } child ? child.GetString() : null;
}
