using System.Text.Json;

namespace HandreikingBot.BotConnector.Activities;

/// <summary>
/// What a channel delivers to the bot: a closed family by the wire's <c>type</c> (protocol parts B3, C3, C6). The host switches over it once; no other code
/// compares the type's text. Made by <see cref="ActivityReader"/> only, and never sent: see <see cref="OutboundActivity"/>.
/// </summary>
public abstract record InboundActivity
{
    private InboundActivity(ActivityEnvelope envelope) => Envelope = envelope;

    /// <summary>What every activity carries.</summary>
    public ActivityEnvelope Envelope { get; }

    /// <summary>Somebody said or submitted something. A card's <c>Action.Submit</c> has a value and an empty text.</summary>
    /// <param name="Envelope">What every activity carries.</param>
    /// <param name="Spoken">The text without the bot's own mention, normalised and capped.</param>
    /// <param name="Value">What a card or <c>messageBack</c> submitted.</param>
    public sealed record Message(ActivityEnvelope Envelope, SpokenText Spoken, JsonElement? Value) : InboundActivity(Envelope);

    /// <summary>A question whose answer is the HTTP response (part C6).</summary>
    /// <param name="Envelope">What every activity carries.</param>
    /// <param name="Name">Such as <c>adaptiveCard/action</c> or <c>task/fetch</c>.</param>
    /// <param name="Value">The question's own data.</param>
    public sealed record Invoke(ActivityEnvelope Envelope, string Name, JsonElement? Value) : InboundActivity(Envelope);

    /// <summary>Members came or went, or a team or channel changed (see <see cref="TeamsChannelData.EventType"/>).</summary>
    public sealed record ConversationUpdate(ActivityEnvelope Envelope, IReadOnlyList<ChannelAccount> MembersAdded, IReadOnlyList<ChannelAccount> MembersRemoved)
        : InboundActivity(Envelope)
    {
        /// <summary>True when the bot itself was added: one of the two signs to welcome (part B3).</summary>
        public bool AddsRecipient => MembersAdded.Any(member => member.Id == Envelope.Recipient?.Id);

        /// <summary>True when the bot itself was removed.</summary>
        public bool RemovesRecipient => MembersRemoved.Any(member => member.Id == Envelope.Recipient?.Id);
    }

    /// <summary>The app was installed or removed here.</summary>
    /// <param name="Envelope">What every activity carries.</param>
    /// <param name="Action">What happened.</param>
    public sealed record InstallationUpdate(ActivityEnvelope Envelope, InstallationAction Action) : InboundActivity(Envelope);

    /// <summary>Somebody is typing.</summary>
    public sealed record Typing(ActivityEnvelope Envelope) : InboundActivity(Envelope);

    /// <summary>Somebody put a reaction on a message, or took it off.</summary>
    public sealed record MessageReaction(ActivityEnvelope Envelope) : InboundActivity(Envelope);

    /// <summary>A message was edited or its deletion undone.</summary>
    public sealed record MessageUpdate(ActivityEnvelope Envelope, SpokenText Spoken) : InboundActivity(Envelope);

    /// <summary>A message was deleted.</summary>
    public sealed record MessageDelete(ActivityEnvelope Envelope) : InboundActivity(Envelope);

    /// <summary>An event with a name, such as Web Chat's <c>webchat/join</c>.</summary>
    public sealed record Event(ActivityEnvelope Envelope, string? Name, JsonElement? Value) : InboundActivity(Envelope);

    /// <summary>The other side ends the conversation.</summary>
    public sealed record EndOfConversation(ActivityEnvelope Envelope) : InboundActivity(Envelope);

    /// <summary>A type this bot does not know: answered 200 and ignored (part C3).</summary>
    public sealed record Unknown(ActivityEnvelope Envelope) : InboundActivity(Envelope);
}

/// <summary>What an installationUpdate reports (protocol part C3).</summary>
public enum InstallationAction
{
    /// <summary>An action this bot does not know.</summary>
    Unknown,

    /// <summary><c>add</c>: welcome, and references are alive again (part C5).</summary>
    Add,

    /// <summary><c>remove</c>: erase what is kept of this conversation.</summary>
    Remove,

    /// <summary><c>add-upgrade</c>: a newer version; nothing to welcome.</summary>
    AddUpgrade,

    /// <summary><c>remove-upgrade</c>: the older version goes; nothing to erase.</summary>
    RemoveUpgrade,
}
