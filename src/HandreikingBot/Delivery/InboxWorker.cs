using System.Text;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Messages;
using HandreikingBot.Storage;
using HandreikingBot.Storage.Sqlite;

namespace HandreikingBot.Delivery;

/// <summary>Works on messages that were acknowledged: one at a time per conversation, conversations side by side.</summary>
internal sealed class InboxWorker(SqliteStore store, Reception reception, DeliverySignals signals, TimeProvider time, ILogger<InboxWorker> log) : BackgroundService
{
    /// <summary>After so many failed attempts an item is set aside, so that it does not block its conversation for ever.</summary>
    private const int MostAttempts = 5;

    private const int AtOnce = 16;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var now = time.GetUtcNow();
            var items = await store.TakeInboxAsync(AtOnce, now, now + Lease, stoppingToken);
            if (items.Count is 0) await signals.Inbox.WaitAsync(Idle, stoppingToken);
            else await Task.WhenAll(items.Select(item => WorkAsync(item, stoppingToken)));
        }
    }

    private async Task WorkAsync(InboxItem item, CancellationToken cancellationToken)
    {
        try
        {
            if (Read(item) is { } activity) await reception.WorkAsync(activity, item, cancellationToken);
            else await store.ParkInboxAsync(item, "unreadable", time.GetUtcNow(), cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.TurnFailed(fault, item.Attempts);
            await SetAsideAsync(item, cancellationToken);
        }
    }

    private static InboundActivity? Read(InboxItem item) =>
        ActivityReader.Read(Encoding.UTF8.GetBytes(item.Payload)) is ActivityReadResult.Read read ? read.Activity : null;

    // A fault that passes is tried again; for one that stays the school gets a calm sentence, and its conversation goes on.
    private async Task SetAsideAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (item.Attempts < MostAttempts) await store.PostponeInboxAsync(item, now + TimeSpan.FromSeconds(item.Attempts), cancellationToken);
        else if (Read(item) is { } activity) await reception.ApologiseAsync(activity, item, cancellationToken);
        else await store.ParkInboxAsync(item, "failed", now, cancellationToken);
    }
}
