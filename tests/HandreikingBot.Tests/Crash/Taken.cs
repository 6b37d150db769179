using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Crash;

/// <summary>A message that the Connector took.</summary>
internal sealed class Taken(Sent message)
{
    private volatile bool answered;

    public Sent Message => message;

    public DateTimeOffset At { get; } = DateTimeOffset.UtcNow;

    /// <summary>The activity that it answers; null for a message that nobody asked for.</summary>
    public string? ReplyTo { get; } = message.Activity.Text("replyToId");

    /// <summary>The whole message, to be compared.</summary>
    public string Payload { get; } = message.Activity.ToJsonString();

    /// <summary>The bot was told that it arrived; without that it cannot know.</summary>
    public bool Answered => answered;

    public void Answer() => answered = true;

    /// <summary>It is this message, as the outbox holds it.</summary>
    public bool Is((string Conversation, JsonNode? Payload) sending) => message.Conversation == sending.Conversation && JsonNode.DeepEquals(message.Activity, sending.Payload);
}
