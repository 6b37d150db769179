using HandreikingBot.BotConnector.Activities;
using HandreikingBot.BotConnector.Connector;

namespace HandreikingBot.Delivery;

/// <summary>
/// The three dots (protocol part B3), where they help: to one person who has been waiting for longer than a moment, since a turn itself takes milliseconds.
/// They are never worth a delay or a second try.
/// </summary>
internal sealed class TypingSign(ConnectorClient connector, TimeProvider time)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(2);

    /// <param name="activity">What is about to be worked on.</param>
    /// <param name="receivedAt">Since when it waits.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task ShowAsync(InboundActivity activity, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        if (activity is not InboundActivity.Message { Envelope: { ServiceUrl: { } serviceUrl, Conversation: { ConversationType: "personal" } conversation } }) return;
        if (time.GetUtcNow() - receivedAt <= Moment) return;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Most);
        try
        {
            await connector.SendAsync(new ConversationAddress(serviceUrl, conversation.Id), OutboundActivity.Typing, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The answer itself is next.
        }
    }
}
