using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Cards;
using HandreikingBot.Delivery;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Storage;
using HandreikingBot.Turns;

namespace HandreikingBot.Messages;

/// <summary>From what a channel puts on the wire to the turn that it asks for (protocol part C3).</summary>
internal sealed class TurnRequests(TimeProvider time)
{
    /// <summary>Longest name of a person or place that is kept, in characters.</summary>
    private const int MaxName = 80;

    private const int MostMentioned = 50;

    /// <summary>The turn for a message or an update; <c>null</c> for what asks for none.</summary>
    public TurnRequest? From(InboundActivity activity, long? inboxId) =>
        InputOf(activity) is { } input ? Request(activity.Envelope, input, inboxId) : null;

    /// <summary>A turn with an input that the caller worked out, such as that of an invoke.</summary>
    public TurnRequest Request(ActivityEnvelope envelope, TurnInput input, long? inboxId) =>
        new(KeyOf(envelope), AddressOf(envelope), input, Today(envelope), envelope.Id, inboxId)
        {
            Speaker = envelope.From is { } from ? PersonOf(from.Id, from.Name) : Person.Alone,
            Mentioned = [.. envelope.Entities.OfType<Entity.Mention>().Where(mention => mention.MentionedId != envelope.Recipient?.Id).Take(MostMentioned).Select(mention => PersonOf(mention.MentionedId, mention.Name))],
            Place = PlaceOf(envelope),
            ClickedCard = input is TurnInput.Clicked ? envelope.ReplyToId : null,
        };

    public static ConversationKey KeyOf(ActivityEnvelope envelope) => new(envelope.ChannelId, envelope.TenantId ?? "", envelope.Conversation.Id);

    /// <summary>The day where the user is: the client's own clock, else its time zone, else the Netherlands.</summary>
    public DateOnly Today(ActivityEnvelope envelope)
    {
        var now = time.GetUtcNow();
        // A sender chooses this field: only a day that somewhere on earth it is now counts.
        if (envelope.LocalTimestamp is { } local && (local - now).Duration() < TimeSpan.FromDays(1)) return DateOnly.FromDateTime(local.DateTime);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, SchoolHours.ZoneOf(envelope.LocalTimezone)).DateTime);
    }

    private static ReplyAddress AddressOf(ActivityEnvelope envelope) =>
        new(envelope.ServiceUrl, envelope.Conversation.Id, envelope.ChannelId, envelope.ChannelData?.TeamId, envelope.Id)
        {
            Zone = envelope.LocalTimezone is { Length: < 60 } zone ? zone : null,
            Place = IsGroup(envelope) ? NameOf(envelope) : null,
            IsGroup = IsGroup(envelope),
        };

    private static bool IsGroup(ActivityEnvelope envelope) => envelope.Conversation.IsGroup || envelope.Conversation.ConversationType is "channel" or "groupChat";

    private static Person PersonOf(string id, string? name) => new(id, name is { Length: > MaxName } ? name[..MaxName] : name ?? "");

    /// <summary>The channel without its thread: that is where something can be shared to.</summary>
    private static Place? PlaceOf(ActivityEnvelope envelope)
    {
        if (!IsGroup(envelope)) return null;
        var id = envelope.ChannelData?.ChannelId ?? WithoutThread(envelope.Conversation.Id);
        var address = new ReplyAddress(envelope.ServiceUrl, id, envelope.ChannelId, envelope.ChannelData?.TeamId) { IsGroup = true };
        return new Place(id, NameOf(envelope) ?? "", envelope.ChannelData?.TeamId, address.ToJson());
    }

    private static string WithoutThread(string conversation)
    {
        var thread = conversation.IndexOf(";messageid=", StringComparison.Ordinal);
        return thread < 0 ? conversation : conversation[..thread];
    }

    private static string? NameOf(ActivityEnvelope envelope)
    {
        var (team, channel) = (envelope.ChannelData?.TeamName, envelope.ChannelData?.ChannelName ?? envelope.Conversation.Name);
        var name = team is null || channel is null || team == channel ? team ?? channel : $"{team}, {channel}";
        return name is { Length: > MaxName } ? name[..MaxName] : name;
    }

    private static TurnInput? InputOf(InboundActivity activity) => activity switch
    {
        InboundActivity.Message { Value: { } value } when ActionData.Read(value) is var (command, stamp) => new TurnInput.Clicked(command, stamp),
        InboundActivity.Message message => new TurnInput.Said(message.Spoken.Text),
        InboundActivity.ConversationUpdate { AddsRecipient: true } => new TurnInput.Joined(),
        InboundActivity.ConversationUpdate { RemovesRecipient: true } => new TurnInput.Removed(),
        InboundActivity.InstallationUpdate { Action: InstallationAction.Add } => new TurnInput.Joined(),
        InboundActivity.InstallationUpdate { Action: InstallationAction.Remove } => new TurnInput.Removed(),
        _ => null,
    };
}
