using System.Net;
using System.Net.Http.Headers;

namespace HandreikingBot.BotConnector.Connector;

/// <summary>From HTTP to <see cref="SendOutcome"/>: pure, so that the table of protocol part C5 can be read and tested as a table.</summary>
internal static class OutcomeRules
{
    /// <summary>The longest wait that is believed.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(24);

    private static readonly HashSet<string> GoneCodes = new(StringComparer.Ordinal)
    {
        "BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin", "NotEnoughPermissions", "MessageWritesBlocked", "209",
    };

    private static readonly HashSet<string> NotFoundCodes = new(StringComparer.Ordinal) { "ConversationNotFound", "ActivityNotFoundInConversation" };

    /// <summary>Judges an answer that is no success.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="code">Error code of the body, or empty.</param>
    /// <param name="retryAfter">How long a 429 asks to wait.</param>
    /// <param name="repeatable">True when doing it twice does no harm.</param>
    public static SendOutcome FromStatus(HttpStatusCode status, string code, TimeSpan retryAfter, bool repeatable) => (int)status switch
    {
        429 => new SendOutcome.Throttled(retryAfter),
        412 => new SendOutcome.TryAgain("412"),
        413 => new SendOutcome.TooLarge(),
        403 when GoneCodes.Contains(code) => new SendOutcome.Gone(code),
        404 when NotFoundCodes.Contains(code) => new SendOutcome.Gone(code),
        >= 500 and var server => Unclear(server.ToString(System.Globalization.CultureInfo.InvariantCulture), repeatable),
        var other => new SendOutcome.Refused(other, code),
    };

    /// <summary>Judges a call that broke: only a connection that never came about is sure.</summary>
    public static SendOutcome FromFailure(HttpRequestException problem, bool repeatable) => problem.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
            => new SendOutcome.TryAgain("connect"),
        _ => Unclear("broken", repeatable),
    };

    public static SendOutcome Unclear(string reason, bool repeatable) => repeatable ? new SendOutcome.TryAgain(reason) : new SendOutcome.Unknown(reason);

    /// <summary>Retry-After in seconds or as a date (RFC 9110, 10.2.3), at least one second.</summary>
    public static TimeSpan RetryAfter(RetryConditionHeaderValue? header, DateTimeOffset now, TimeSpan fallback)
    {
        var wait = header?.Delta ?? (header?.Date is { } date ? date - now : fallback);
        return TimeSpan.FromTicks(Math.Clamp(wait.Ticks, TimeSpan.TicksPerSecond, LongestWait.Ticks));
    }
}
