using System.Text.Json.Nodes;
using HandreikingBot.Cards;

namespace HandreikingBot.Tests.Edge.Drivers;

/// <summary>A message of the bot, as it went over the wire.</summary>
internal sealed record Sent(string Conversation, JsonObject Activity)
{
    /// <summary>The HTTP method.</summary>
    public string Method { get; init; } = "POST";

    /// <summary>The activity that is replaced or deleted; <c>activities</c> for a new message, <c>conversations</c> for a new thread.</summary>
    public string Place { get; init; } = "activities";

    /// <summary>The id that the channel gave it, or of the message that it replaces; empty when it was refused.</summary>
    public string Id { get; init; } = "";

    /// <summary>It took the place of an earlier message.</summary>
    public bool Replaces => Method is "PUT";

    public string Type => Activity.Text("type") ?? "";

    public JsonObject? Card => Activity["attachments"]?[0]?["content"] as JsonObject;

    /// <summary>Its words, those of a card included.</summary>
    public string Text => Card is { } card ? CardText.Of(card) : Activity.Text("text") ?? "";

    /// <summary>The stamp of its card: the session that a click must name.</summary>
    public string Session => Card?.Actions().Select(found => found.Action["data"]?["session"]?.GetValue<string>()).FirstOrDefault(id => id is not null) ?? "";

    public override string ToString() => $"{Type} to {Conversation}: {Text}";
}
