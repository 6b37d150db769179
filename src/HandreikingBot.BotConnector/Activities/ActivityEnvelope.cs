using System.Text.Json;

namespace HandreikingBot.BotConnector.Activities;

/// <summary>What every activity carries, whatever its type (protocol part C3).</summary>
/// <param name="Type">The discriminator as it came. Switch over <see cref="InboundActivity"/> instead; this is for logs.</param>
/// <param name="ChannelId"><c>msteams</c>, <c>emulator</c>, <c>webchat</c> …; a token key must be endorsed for it (part C1).</param>
/// <param name="Conversation">Where the turn takes place.</param>
public sealed record ActivityEnvelope(string Type, string ChannelId, ConversationAccount Conversation)
{
    /// <summary>The activity's id in its conversation; always there for messages. Teams repeats it when it delivers twice (part D1).</summary>
    public string? Id { get; init; }

    /// <summary>When the channel sent it, if readable. Informative: a sender chooses it.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The same moment on the user's clock.</summary>
    public DateTimeOffset? LocalTimestamp { get; init; }

    /// <summary>IANA name such as <c>Europe/Amsterdam</c>; falls back to the client's own setting.</summary>
    public string? LocalTimezone { get; init; }

    /// <summary>BCP 47 tag such as <c>nl-NL</c>; falls back to the client's own setting. Not checked to exist.</summary>
    public string? Locale { get; init; }

    /// <summary>Where answers go. Trust it only after <c>InboundAuthenticator</c> accepted the activity.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Who spoke; always there for messages and invokes.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>The bot.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>The activity that this one answers; for a card's submit and for invokes the card.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Absent or <c>expectReplies</c> (part C7).</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>Mentions, client information and what else the channel says.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>Teams' own fields.</summary>
    public TeamsChannelData? ChannelData { get; init; }

    /// <summary>Every top-level field that has no typed place here, such as <c>attachments</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Rest { get; init; } = EmptyRest;

    /// <summary>The school's tenant: the conversation's, else channelData's. Null outside Teams.</summary>
    public string? TenantId => Conversation.TenantId ?? ChannelData?.TenantId;

    /// <summary>True when the answers belong in the HTTP response (part C7).</summary>
    public bool ExpectsReplies => DeliveryMode == "expectReplies";

    private static readonly Dictionary<string, JsonElement> EmptyRest = [];
}
