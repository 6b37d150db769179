using System.Text;
using System.Text.Json;
using static HandreikingBot.BotConnector.Activities.ActivityReadResult;

namespace HandreikingBot.BotConnector.Activities;

/// <summary>
/// From wire to family: strict where a missing field could make the bot do wrong, tolerant where Teams, the Playground or Direct Line leave things out.
/// </summary>
internal static class ActivityMapper
{
    /// <summary>
    /// Longest id in bytes of UTF-8. Ids become pieces of an address and keys in a store: four of them together must stay under the 2,704 bytes that PostgreSQL
    /// takes for one key. The longest seen from Teams are near 300.
    /// </summary>
    private const int MaxIdBytes = 512;

    public static ActivityReadResult Map(ActivityBody body)
    {
        if (FaultIn(body) is { } fault) return new Faulty(fault);
        if (body is not { Type: { } type, ChannelId: { } channelId, Conversation: { Id: { } conversationId } conversation })
            return new Faulty("type is missing"); // FaultIn has said so; this tells the compiler

        var clientInfo = body.Entities?.OfType<Entity.ClientInfo>().FirstOrDefault();
        return new Read(ByType(body, new ActivityEnvelope(type, channelId,
            new(conversationId, conversation.Name, Filled(conversation.ConversationType), Filled(conversation.TenantId), conversation.IsGroup ?? false))
        {
            Id = Filled(body.Id),
            Timestamp = body.Timestamp,
            LocalTimestamp = body.LocalTimestamp,
            LocalTimezone = Filled(body.LocalTimezone) ?? Filled(clientInfo?.Timezone),
            Locale = Filled(body.Locale) ?? Filled(clientInfo?.Locale),
            ServiceUrl = Filled(body.ServiceUrl),
            From = Account(body.From),
            Recipient = Account(body.Recipient),
            ReplyToId = Filled(body.ReplyToId),
            DeliveryMode = body.DeliveryMode,
            Entities = body.Entities ?? [],
            ChannelData = ChannelData(body.ChannelData),
            Rest = body.Rest ?? [],
        }));
    }

    /// <summary>The one place that compares the discriminator's text (protocol part C3).</summary>
    private static InboundActivity ByType(ActivityBody body, ActivityEnvelope envelope) => envelope.Type switch
    {
        "message" => new InboundActivity.Message(envelope, Spoken(body), Value(body)),
        "invoke" => new InboundActivity.Invoke(envelope, body.Name ?? "", Value(body)),
        "conversationUpdate" => new InboundActivity.ConversationUpdate(envelope, Accounts(body.MembersAdded), Accounts(body.MembersRemoved)),
        "installationUpdate" => new InboundActivity.InstallationUpdate(envelope, Installation(body.Action)),
        "typing" => new InboundActivity.Typing(envelope),
        "messageReaction" => new InboundActivity.MessageReaction(envelope),
        "messageUpdate" => new InboundActivity.MessageUpdate(envelope, Spoken(body)),
        "messageDelete" => new InboundActivity.MessageDelete(envelope),
        "event" => new InboundActivity.Event(envelope, body.Name, Value(body)),
        "endOfConversation" => new InboundActivity.EndOfConversation(envelope),
        _ => new InboundActivity.Unknown(envelope),
    };

    private static string? FaultIn(ActivityBody body)
    {
        if (string.IsNullOrWhiteSpace(body.Type)) return "type is missing";
        if (string.IsNullOrWhiteSpace(body.ChannelId)) return "channelId is missing";
        if (string.IsNullOrWhiteSpace(body.Conversation?.Id)) return "conversation.id is missing";
        if (body.Type is "message" && string.IsNullOrWhiteSpace(body.Id)) return "id is missing: without it a repeated message cannot be recognised";
        if (body.Type is "message" or "invoke" && string.IsNullOrWhiteSpace(body.From?.Id)) return "from.id is missing";
        if (body.Type is "invoke" && string.IsNullOrWhiteSpace(body.Name)) return "name is missing";
        foreach (var id in (ReadOnlySpan<string?>)[body.Type, body.ChannelId, body.Id, body.Conversation.Id, body.From?.Id, body.Recipient?.Id, body.ReplyToId,
            body.Conversation.TenantId, body.ServiceUrl])
        {
            if (!IsShort(id)) return $"an id is longer than {MaxIdBytes} bytes";
            if (id is not null && id.AsSpan().ContainsAnyInRange('\0', '\x1F')) return "an id has control characters";
        }

        return null;
    }

    /// <summary>True for an id that can be a key, and for none.</summary>
    public static bool IsShort(string? id) => id is null || Encoding.UTF8.GetByteCount(id) <= MaxIdBytes;

    private static SpokenText Spoken(ActivityBody body) => SpokenText.From(body.Text, body.TextFormat, body.Entities ?? [], body.Recipient?.Id);

    private static JsonElement? Value(ActivityBody body) => body.Value is { ValueKind: not JsonValueKind.Null } value ? value : null;

    private static InstallationAction Installation(string? action) => action switch
    {
        "add" => InstallationAction.Add,
        "remove" => InstallationAction.Remove,
        "add-upgrade" => InstallationAction.AddUpgrade,
        "remove-upgrade" => InstallationAction.RemoveUpgrade,
        _ => InstallationAction.Unknown,
    };

    private static ChannelAccount? Account(AccountBody? account)
        => account?.Id is { Length: > 0 } id ? new(id, Filled(account.Name), Filled(account.AadObjectId)) : null;

    private static IReadOnlyList<ChannelAccount> Accounts(IReadOnlyList<AccountBody?>? accounts)
        => accounts is null ? [] : [.. accounts.Select(Account).OfType<ChannelAccount>()];

    /// <summary>Each channel puts its own things here, so nothing in it can be a fault.</summary>
    private static TeamsChannelData? ChannelData(JsonElement? json) => json is not { ValueKind: JsonValueKind.Object } data ? null : new(
        Id(data, "tenant"), Id(data, "team"), Id(data, "channel"), Text(data, "eventType"),
            Id(data, "settings", "selectedChannel"), Text(data, "team", "name"), Text(data, "channel", "name"));

    private static string? Id(JsonElement json, params ReadOnlySpan<string> owner) => Text(json, [.. owner, "id"]) is { } id && IsShort(id) ? id : null;

    private static string? Text(JsonElement json, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out json)) return null;
        }

        return json.ValueKind == JsonValueKind.String ? Filled(json.GetString()) : null;
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
