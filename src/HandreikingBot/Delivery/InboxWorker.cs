using System.Text;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Messages;
using HandreikingBot.Storage;
using HandreikingBot.Telemetry;

namespace HandreikingBot.Delivery;

/// <summary>Works on messages that were acknowledged: one at a time per conversation, conversations side by side.</summary>
internal sealed class InboxWorker(IStore store, Reception reception, TypingSign typing, DeliverySignals signals, TimeProvider time, ILogger<InboxWorker> log) : Pump<InboxItem>(signals.Inbox, log)
{
    /// <summary>After so many failed attempts the school gets a calm sentence, so that one message does not block its conversation for ever.</summary>
    private const int MostAttempts = 4;

    /// <summary>Many times what a turn takes. After it another process takes the turn; when both finish, the store drops the second.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    protected override Task<IReadOnlyList<InboxItem>> TakeAsync(int limit, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return store.TakeInboxAsync(limit, now, now + Lease, cancellationToken);
    }

    protected override async Task WorkAsync(InboxItem item, CancellationToken cancellationToken)
    {
        if (Read(item) is not { } activity)
        {
            await store.ParkInboxAsync(item, "unreadable", time.GetUtcNow(), cancellationToken);
            return;
        }

        if (item.Attempts > 1) Instruments.Retried("inbox");
        try
        {
            await typing.ShowAsync(activity, item.ReceivedAt, cancellationToken);
            await reception.WorkAsync(activity, item, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.TurnFailed(fault, item.Attempts);
            if (item.Attempts < MostAttempts) await store.PostponeInboxAsync(item, time.GetUtcNow() + TimeSpan.FromSeconds(item.Attempts), cancellationToken);
            else await reception.ApologiseAsync(activity, item, cancellationToken);
        }
    }

    private static InboundActivity? Read(InboxItem item) =>
        ActivityReader.Read(Encoding.UTF8.GetBytes(item.Payload)) is ActivityReadResult.Read read ? read.Activity : null;
}
