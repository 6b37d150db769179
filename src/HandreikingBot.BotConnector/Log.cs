using HandreikingBot.BotConnector.Authentication;
using Microsoft.Extensions.Logging;

namespace HandreikingBot.BotConnector;

/// <summary>Every line that this project logs. Never text, names, addresses of people, ids of conversations or tokens.</summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Warning, "An activity was refused: {Reason}, channel {Channel}")]
    public static partial void Refused(this ILogger log, RefusalReason reason, string channel);

    [LoggerMessage(1002, LogLevel.Information, "Fetched {Count} signing keys of the Bot Framework")]
    public static partial void KeysFetched(this ILogger log, int count);

    [LoggerMessage(1003, LogLevel.Error, "The signing keys of the Bot Framework could not be fetched")]
    public static partial void KeysNotFetched(this ILogger log, Exception problem);

    [LoggerMessage(1101, LogLevel.Error, "No token for the Bot Connector: {Code}")]
    public static partial void NoToken(this ILogger log, string code);

    [LoggerMessage(1102, LogLevel.Error, "No token for the Bot Connector: MicrosoftAppId is not configured")]
    public static partial void NoCredentials(this ILogger log);

    [LoggerMessage(1201, LogLevel.Error, "Nothing was sent: the service URL is not on the list of hosts that may receive the bot's token")]
    public static partial void ServiceUrlRefused(this ILogger log);

    [LoggerMessage(1202, LogLevel.Warning, "A {Method} to the Bot Connector ended as {Outcome}")]
    public static partial void CallFailed(this ILogger log, string method, string outcome);

    [LoggerMessage(1203, LogLevel.Warning, "A call to the Bot Connector broke: {Problem}")]
    public static partial void CallBroke(this ILogger log, HttpRequestError problem);
}
