namespace HandreikingBot.Delivery;

/// <summary>Wakes the workers when there is something to do, so that nothing waits for a clock.</summary>
internal sealed class DeliverySignals : IDisposable
{
    public Signal Inbox { get; } = new();

    public Signal Outbox { get; } = new();

    public Signal Reminders { get; } = new();

    public void Dispose()
    {
        Inbox.Dispose();
        Outbox.Dispose();
        Reminders.Dispose();
    }
}
