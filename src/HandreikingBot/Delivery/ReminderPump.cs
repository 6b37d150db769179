using HandreikingBot.Messages;
using HandreikingBot.Storage;

namespace HandreikingBot.Delivery;

/// <summary>
/// Takes the turn of every reminder whose moment has come: deciding, striking it off and putting its message in the outbox is one transaction, so that it
/// is told once. A moment that falls at night, since the bot was away, waits for the school to open.
/// </summary>
internal sealed class ReminderPump(IStore store, Reception reception, DeliverySignals signals, TimeProvider time, ILogger<ReminderPump> log) : Pump<DueReminder>(signals.Reminders, log)
{
    /// <summary>Many times what a turn takes. After it another process takes the turn; when both finish, the store drops the second.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    /// <summary>A turn that keeps failing is tried again so much later, and never given up: the reminder was asked for.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(10);

    protected override Task<IReadOnlyList<DueReminder>> TakeAsync(int limit, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return store.TakeRemindersAsync(limit, now, now + Lease, cancellationToken);
    }

    protected override async Task WorkAsync(DueReminder item, CancellationToken cancellationToken)
    {
        try
        {
            await reception.RemindAsync(item, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.TurnFailed(fault, item.Attempts);
            await store.PostponeReminderAsync(item, time.GetUtcNow() + Again, cancellationToken);
        }
    }
}
