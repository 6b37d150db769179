using System.Text.Json;
using static HandreikingBot.BotConnector.Activities.ActivityReadResult;

namespace HandreikingBot.BotConnector.Activities;

/// <summary>
/// From wire to family: strict where a missing field could make the bot do wrong, tolerant where Teams, the Playground or Direct Line leave things out.
/// </summary>
internal static class ActivityMapper
{
    /// <summary>Ids become keys in a store and pieces of an address; the longest seen from Teams are near 300.</summary>
    private const int MaxIdLength = 1000;

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
            if (id?.Length > MaxIdLength) return $"an id is longer than {MaxIdLength}";
            if (id is not null && id.AsSpan().ContainsAnyInRange('\0', '\x1F')) return "an id has control characters";
        }

        return null;
    }

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
        Text(data, "tenant", "id"), Text(data, "team", "id"), Text(data, "channel", "id"), Text(data, "eventType"),
            Text(data, "settings", "selectedChannel", "id"), Text(data, "team", "name"), Text(data, "channel", "name"));

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
