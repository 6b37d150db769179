using HandreikingBot.BotConnector.Activities;

namespace HandreikingBot.DirectLine;

/// <summary>Hands an activity to the bot. When it returns, the activity is on disk; the same id again is no second turn.</summary>
/// <param name="activity">The activity.</param>
/// <param name="body">The same as JSON.</param>
/// <param name="cancellationToken">The client went away.</param>
internal delegate Task ReceiveActivity(InboundActivity activity, string body, CancellationToken cancellationToken);
