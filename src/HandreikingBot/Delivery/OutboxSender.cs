using System.Diagnostics;
using System.Text;
using HandreikingBot.BotConnector;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.BotConnector.Connector;
using HandreikingBot.DirectLine;
using HandreikingBot.Storage;
using HandreikingBot.Telemetry;
using HandreikingBot.Turns;
using Microsoft.Extensions.Options;

namespace HandreikingBot.Delivery;

/// <summary>
/// Sends what turns decided: in order per conversation, conversations side by side, within the limits of Teams (protocol part B4), repeated only where that is right (part C5).
/// </summary>
internal sealed class OutboxSender(
    IStore store, ConnectorClient connector, DirectLineLog directLine, SendRate rate, Backoff backoff, DeliverySignals signals, IOptions<BotConnectorOptions> options, TimeProvider time,
    ILogger<OutboxSender> log)
    : Pump<OutboxItem>(signals.Outbox, log)
{
    private static readonly TimeSpan Writing = TimeSpan.FromSeconds(5), FirstWait = TimeSpan.FromMilliseconds(200);

    /// <summary>So long a message that was taken is the sender's alone.</summary>
    public TimeSpan Lease { get; } = LeaseFor(options.Value);

    protected override bool AsksAfterEach => false;

    /// <summary>
    /// How long a message is one process's own: as long as its call can take, with the second one that follows a 401, and what is written before and after. When a process died while it
    /// sent, another sends so much later.
    /// </summary>
    public static TimeSpan LeaseFor(BotConnectorOptions options) => (2 * (options.LoginTimeout + options.CallTimeout)) + Writing;

    protected override Task<IReadOnlyList<OutboxItem>> TakeAsync(int limit, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return store.TakeOutboxAsync(limit, now, now + Lease, cancellationToken);
    }

    protected override async Task WorkAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        for (var next = item; next is not null && !cancellationToken.IsCancellationRequested;) next = await SendCalmlyAsync(next, cancellationToken);
    }

    /// <summary>The next message of the conversation, when it was taken along with the end of this one.</summary>
    private async Task<OutboxItem?> SendCalmlyAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        var (handedOn, next) = (false, (OutboxItem?)null);
        try
        {
            (handedOn, next) = await SendAsync(item, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.SendFailed(fault, item.Attempts);
            await AgainAsync(item, backoff.After(item.Attempts), maybeSent: true, cancellationToken);
        }

        if (!handedOn) signals.Outbox.Set();
        return next;
    }

    /// <summary>Handed on: the queue need not be asked what comes after this.</summary>
    private async Task<(bool HandedOn, OutboxItem? Next)> SendAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        if (item.Reference is null)
        {
            await ParkAsync(item, "no address", cancellationToken);
            return default;
        }

        var address = ReplyAddress.FromJson(item.Reference);
        if (address.ServiceUrl is null)
        {
            await directLine.DeliverAsync(item, cancellationToken);
            return default;
        }

        if (Later(item, address) is { } later)
        {
            await store.DeferAsync(item, later, cancellationToken);
            return default;
        }

        if (!item.IsMarked && !await store.MarkSendingAsync(item, cancellationToken)) return default;
        var outcome = await WatchedAsync(item, address.ServiceUrl, address, cancellationToken);
        // What is known is written, also by a bot that stops: else the message goes out again.
        if (outcome is SendOutcome.Delivered delivered) return (item.IsMarked, await NoteSentAsync(item, delivered.ActivityId, CancellationToken.None));
        await SettleAsync(item, address, outcome, CancellationToken.None);
        return default;
    }

    /// <summary>When it may go; <c>null</c>: now. What could not be sent by day must not come at night.</summary>
    private DateTimeOffset? Later(OutboxItem item, ReplyAddress address)
    {
        var now = time.GetUtcNow();
        if (item.Reminder is not null && SchoolHours.NotBefore(now, SchoolHours.ZoneOf(address.Zone), anyDay: true) is { } morning) return morning;
        return IsLimited(address) ? rate.Ask(TargetOf(item, address), now) : null;
    }

    private async Task<SendOutcome> WatchedAsync(OutboxItem item, string serviceUrl, ReplyAddress address, CancellationToken cancellationToken)
    {
        using var watch = new SendWatch(item, address);
        return watch.Ended(await CallAsync(item, serviceUrl, address, cancellationToken));
    }

    private Task<SendOutcome> CallAsync(OutboxItem item, string serviceUrl, ReplyAddress address, CancellationToken cancellationToken)
    {
        var to = new ConversationAddress(serviceUrl, address.Conversation);
        var json = Encoding.UTF8.GetBytes(item.Payload);
        // A thread is made with its first message inside.
        var activity = item.Kind is OutgoingKind.NewThread ? OutboundActivity.FromJson(json) : OutboundActivity.Written(json);
        return (item.Kind, item.Kind is OutgoingKind.Update && item.Slot is not null ? item.SlotActivityId : address.ActivityId) switch
        {
            (OutgoingKind.NewThread, _) => NewThreadAsync(item, serviceUrl, address, activity, cancellationToken),
            (OutgoingKind.Reply, { } id) => connector.ReplyAsync(to, id, activity, cancellationToken),
            // An update whose message is not there (any more) goes out as a new message.
            (OutgoingKind.Update, { } id) => connector.UpdateAsync(to, id, activity, cancellationToken),
            (OutgoingKind.Delete, { } id) => connector.DeleteAsync(to, id, cancellationToken),
            _ => connector.SendAsync(to, activity, cancellationToken),
        };
    }

    private async Task<SendOutcome> NewThreadAsync(OutboxItem item, string serviceUrl, ReplyAddress address, OutboundActivity activity, CancellationToken cancellationToken) =>
        await connector.CreateThreadAsync(serviceUrl, address.Conversation, item.Key.Tenant, activity, cancellationToken) switch
        {
            ConnectorAnswer<NewConversation>.Got(var made) => new SendOutcome.Delivered(made.ActivityId),
            ConnectorAnswer<NewConversation>.Failed(var why) => why,
            _ => throw new UnreachableException("an answer outside the closed family"),
        };

    private Task<bool> SettleAsync(OutboxItem item, ReplyAddress address, SendOutcome outcome, CancellationToken cancellationToken) => outcome switch
    {
        SendOutcome.Throttled throttled => ThrottledAsync(item, address, throttled.RetryAfter, cancellationToken),
        SendOutcome.TryAgain => AgainAsync(item, backoff.After(item.Attempts), item.MaybeSent, cancellationToken),
        // The first unclear outcome is always tried again, however often it was too busy before.
        SendOutcome.Unknown unknown when item.Attempts < Backoff.MostUnknown || !item.MaybeSent => MaybeTwiceAsync(item, unknown.Reason, cancellationToken),
        SendOutcome.Unknown unknown => ParkAsync(item, unknown.Reason, cancellationToken),
        SendOutcome.Gone { OnlyActivity: true } when item is { Kind: OutgoingKind.Update, Slot: not null, SlotActivityId: not null } => store.ForgetSlotAsync(item, time.GetUtcNow(), cancellationToken),
        SendOutcome.Gone { OnlyActivity: false } gone when address.Conversation == item.Key.Conversation => DeadAsync(item, gone.Code, cancellationToken),
        SendOutcome.Gone gone => ParkAsync(item, gone.Code, cancellationToken), // a deleted message, or another place that the conversation wrote to
        SendOutcome.TooLarge => ParkAsync(item, "too large", cancellationToken),
        SendOutcome.Refused refused => ParkAsync(item, refused.Code, cancellationToken),
        _ => throw new UnreachableException("an outcome outside the closed family"),
    };

    // It arrived: a fault of the store is waited out while the lease lasts, since to send again would be to say it twice.
    private async Task<OutboxItem?> NoteSentAsync(OutboxItem item, string? activityId, CancellationToken cancellationToken)
    {
        for (var wait = FirstWait; ; wait *= 2)
        {
            try
            {
                var now = time.GetUtcNow();
                return await store.MarkSentAndTakeAsync(item, activityId, now, now + Lease, cancellationToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException && wait < Writing / 2)
            {
                log.QueueFailed(fault);
                await Task.Delay(wait, time, cancellationToken);
            }
        }
    }

    /// <summary>Teams counts; a Connector on this machine (the Playground, a test of speed) does not.</summary>
    private static bool IsLimited(ReplyAddress address) => address.IsTeams && !(Uri.TryCreate(address.ServiceUrl, UriKind.Absolute, out var connector) && connector.IsLoopback);

    private static SendTarget TargetOf(OutboxItem item, ReplyAddress address) => new(item.Key.Channel, item.Key.Tenant, address.Conversation);

    private Task<bool> ThrottledAsync(OutboxItem item, ReplyAddress address, TimeSpan wait, CancellationToken cancellationToken)
    {
        log.Throttled(wait.TotalSeconds);
        rate.Throttled(TargetOf(item, address), time.GetUtcNow(), wait);
        return AgainAsync(item, wait, item.MaybeSent, cancellationToken);
    }

    // Nothing can be written there until somebody speaks to the bot again or installs it again (part C5).
    private async Task<bool> DeadAsync(OutboxItem item, string code, CancellationToken cancellationToken)
    {
        var parked = await store.MarkDeadAsync(item.Key, code, time.GetUtcNow(), cancellationToken);
        log.ConversationDead(code, parked);
        return parked > 0;
    }

    // A missing answer is worse for a school than the same answer twice, so an unknown outcome is tried again, a few times and said in the log.
    private Task<bool> MaybeTwiceAsync(OutboxItem item, string reason, CancellationToken cancellationToken)
    {
        log.MaybeTwice(reason);
        return AgainAsync(item, backoff.After(item.Attempts), maybeSent: true, cancellationToken);
    }

    private Task<bool> AgainAsync(OutboxItem item, TimeSpan wait, bool maybeSent, CancellationToken cancellationToken) =>
        item.Attempts < Backoff.Most
            ? store.RescheduleAsync(item, time.GetUtcNow() + wait, maybeSent, cancellationToken)
            : ParkAsync(item, "too many attempts", cancellationToken);

    private Task<bool> ParkAsync(OutboxItem item, string reason, CancellationToken cancellationToken)
    {
        log.MessageParked(reason);
        return store.ParkOutboxAsync(item, reason, time.GetUtcNow(), cancellationToken);
    }
}
