using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HandreikingBot.BotConnector.Activities;

/// <summary>
/// What the bot sends (protocol parts B3, C4). A type of its own, so that nothing of an inbound activity is echoed by accident; absent fields are not written.
/// </summary>
public sealed record OutboundActivity
{
    /// <summary><c>message</c> or <c>typing</c>.</summary>
    public string Type { get; init; } = "message";

    /// <summary>Markdown unless <see cref="TextFormat"/> says otherwise. A mention in it equals its entity's text exactly (part C3).</summary>
    public string? Text { get; init; }

    /// <summary><c>markdown</c> or <c>plain</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>The card's twin in words for toasts and screen readers (part E).</summary>
    public string? Summary { get; init; }

    /// <summary>BCP 47 tag of the words.</summary>
    public string? Locale { get; init; }

    /// <summary><c>acceptingInput</c>, <c>ignoringInput</c> or <c>expectingInput</c>.</summary>
    public string? InputHint { get; init; }

    /// <summary>Cards and files. Text plus a card in one activity may be split and then cannot be updated (part C4): send them apart.</summary>
    public IReadOnlyList<OutboundAttachment>? Attachments { get; init; }

    /// <summary>Buttons under the message; Teams shows three and none beside attachments (part B3).</summary>
    public OutboundSuggestedActions? SuggestedActions { get; init; }

    /// <summary>Mentions and citations.</summary>
    public IReadOnlyList<OutboundEntity>? Entities { get; init; }

    /// <summary>Who sends: the bot. Channels fill it in; Direct Line and expectReplies do not.</summary>
    public OutboundAccount? From { get; init; }

    /// <summary>To whom, for channels that want it.</summary>
    public OutboundAccount? Recipient { get; init; }

    /// <summary>Where; Teams takes it from the address.</summary>
    public OutboundConversation? Conversation { get; init; }

    /// <summary>The activity that this one answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The channel's own fields, such as <c>notification.alert</c>.</summary>
    public JsonNode? ChannelData { get; init; }

    /// <summary>A text message.</summary>
    public static OutboundActivity Message(string text, string locale = "nl-NL")
        => new() { Text = text, TextFormat = "markdown", Locale = locale, InputHint = "acceptingInput" };

    /// <summary>A message that is one Adaptive Card.</summary>
    /// <param name="card">The whole card. A node belongs to one parent: clone it to send it twice.</param>
    /// <param name="summary">What the card says, in words.</param>
    /// <param name="locale">Language of the words.</param>
    public static OutboundActivity Card(JsonNode card, string summary, string locale = "nl-NL")
        => new() { Attachments = [OutboundAttachment.AdaptiveCard(card)], Summary = summary, Locale = locale, InputHint = "acceptingInput" };

    /// <summary>The three dots.</summary>
    public static OutboundActivity Typing { get; } = new() { Type = "typing" };

    private byte[]? written;

    /// <summary>As it goes over the wire, UTF-8.</summary>
    public byte[] ToJson() => written ?? JsonSerializer.SerializeToUtf8Bytes(this, OutboundJson.Default.OutboundActivity);

    /// <summary>What <see cref="ToJson"/> made before, to be sent as it is: its fields are not read back.</summary>
    public static OutboundActivity Written(byte[] json) => new() { written = json };

    /// <summary>Back from <see cref="ToJson"/>, for an outbox.</summary>
    /// <exception cref="JsonException">The bytes are not ours.</exception>
    public static OutboundActivity FromJson(ReadOnlySpan<byte> json)
        => JsonSerializer.Deserialize(json, OutboundJson.Default.OutboundActivity) ?? throw new JsonException("An outbound activity cannot be null.");
}

/// <summary>A card or file (protocol parts C6, C7).</summary>
public sealed record OutboundAttachment(string ContentType, JsonNode? Content = null, string? Name = null, string? ContentUrl = null)
{
    /// <summary>The content type of Adaptive Cards; one documentation sample has another, wrong one (part C6).</summary>
    public const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>An Adaptive Card.</summary>
    public static OutboundAttachment AdaptiveCard(JsonNode card) => new(AdaptiveCardType, card);
}

/// <summary>Somebody by id.</summary>
public sealed record OutboundAccount(string Id, string? Name = null);

/// <summary>A conversation by id.</summary>
public sealed record OutboundConversation(string Id);

/// <summary>Suggested actions (protocol part B3).</summary>
public sealed record OutboundSuggestedActions(IReadOnlyList<OutboundCardAction> Actions, IReadOnlyList<string>? To = null);

/// <summary>One suggested action: <c>imBack</c> says <paramref name="Value"/> in the user's name.</summary>
public sealed record OutboundCardAction(string Type, string Title, JsonNode? Value = null);

/// <summary>An entity: <see cref="Mention"/>, or any other by its fields.</summary>
public sealed record OutboundEntity(string Type)
{
    /// <summary>Who is mentioned: MRI, Entra object id or UPN (part C3).</summary>
    public OutboundAccount? Mentioned { get; init; }

    /// <summary>The piece of the message's text, tag included.</summary>
    public string? Text { get; init; }

    /// <summary>Fields of other entity types.</summary>
    [JsonExtensionData] public IDictionary<string, JsonElement>? Rest { get; set; }

    /// <summary>
    /// A mention whose <see cref="Text"/> is put into the message's text as it is; the name is escaped, since the text around tags is markup (msteams-
    /// docs#1143).
    /// </summary>
    public static OutboundEntity Mention(string id, string name)
        => new("mention") { Mentioned = new(id, name), Text = $"<at>{System.Net.WebUtility.HtmlEncode(name)}</at>" };
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.General, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OutboundActivity))]
[JsonSerializable(typeof(OutboundReplies))]
internal sealed partial class OutboundJson : JsonSerializerContext;

internal sealed record OutboundReplies(IReadOnlyList<OutboundActivity> Activities);
