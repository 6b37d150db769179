using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Cards;
using HandreikingBot.Storage;
using HandreikingBot.Turns;

namespace HandreikingBot.Messages;

/// <summary>From what a channel puts on the wire to the turn that it asks for (protocol part C3).</summary>
internal sealed class TurnRequests(TimeProvider time)
{
    private static readonly TimeZoneInfo Netherlands = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The turn for a message or an update; <c>null</c> for what asks for none.</summary>
    public TurnRequest? From(InboundActivity activity, long? inboxId) =>
        InputOf(activity) is { } input ? Request(activity.Envelope, input, inboxId) : null;

    /// <summary>A turn with an input that the caller worked out, such as that of an invoke.</summary>
    public TurnRequest Request(ActivityEnvelope envelope, TurnInput input, long? inboxId) =>
        new(KeyOf(envelope), AddressOf(envelope), input, Today(envelope), envelope.Id, inboxId);

    public static ConversationKey KeyOf(ActivityEnvelope envelope) => new(envelope.ChannelId, envelope.TenantId ?? "", envelope.Conversation.Id);

    /// <summary>The day where the user is: the client's own clock, else its time zone, else the Netherlands.</summary>
    public DateOnly Today(ActivityEnvelope envelope) =>
        DateOnly.FromDateTime(envelope.LocalTimestamp?.DateTime ?? TimeZoneInfo.ConvertTime(time.GetUtcNow(), ZoneOf(envelope.LocalTimezone)).DateTime);

    private static ReplyAddress AddressOf(ActivityEnvelope envelope) =>
        new(envelope.ServiceUrl, envelope.Conversation.Id, envelope.ChannelId, envelope.ChannelData?.TeamId, envelope.Id);

    private static TimeZoneInfo ZoneOf(string? name) => name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : Netherlands;

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
