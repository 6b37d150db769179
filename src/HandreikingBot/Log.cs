namespace HandreikingBot;

/// <summary>All that the host logs. Never message text, names, card values or tokens (CONVENTIONS 24).</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed (attempt {Attempt}); its input is kept")]
    public static partial void TurnFailed(this ILogger log, Exception fault, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed; nothing was written")]
    public static partial void RequestFailed(this ILogger log, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "Sending failed (attempt {Attempt}); the message is kept")]
    public static partial void SendFailed(this ILogger log, Exception fault, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "A queue could not be worked on; it is tried again")]
    public static partial void QueueFailed(this ILogger log, Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message was set aside: {Reason}")]
    public static partial void MessageParked(this ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A conversation takes no messages any more ({Reason}); {Messages} are set aside")]
    public static partial void ConversationDead(this ILogger log, string reason, int messages);

    [LoggerMessage(Level = LogLevel.Information, Message = "Throttled for {Seconds} s")]
    public static partial void Throttled(this ILogger log, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message may have been sent already and is sent again: {Reason}")]
    public static partial void MaybeTwice(this ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Content read: {Interventions} interventions, {Pieces} pieces")]
    public static partial void ContentRead(this ILogger log, int interventions, int pieces);
}
