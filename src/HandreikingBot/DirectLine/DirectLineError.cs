using System.Globalization;
using HandreikingBot.Telemetry;

namespace HandreikingBot.DirectLine;

/// <summary>What a client is told when something cannot be, in the shape that Direct Line has for it: <c>{"error":{"code","message"}}</c>.</summary>
internal sealed record DirectLineError(int Status, string Code, string Message)
{
    public static DirectLineError NoToken { get; } = new(401, "MissingToken", "Bij dit verzoek hoort de sleutel van het gesprek.");

    public static DirectLineError NotYours { get; } = new(403, "BadArgument", "Dit gesprek bestaat niet meer of is niet van jou. Begin een nieuw gesprek.");

    public static DirectLineError Unreadable { get; } = new(400, "BadSyntax", "Dit bericht kan ik niet lezen.");

    public static DirectLineError Empty { get; } = new(400, "MissingProperty", "In dit bericht staat niets.");

    public static DirectLineError BadWatermark { get; } = new(400, "BadArgument", "De bladwijzer van het gesprek klopt niet.");

    public static DirectLineError TooLarge { get; } = new(413, "MessageSizeTooBig", "Dit bericht is te groot.");

    public static DirectLineError NoFiles { get; } = new(415, "NotSupported", "Bestanden sturen kan hier niet. Typ je antwoord of kies een knop.");

    public static DirectLineError NotAStream { get; } = new(400, "BadArgument", "Dit adres is alleen voor een open verbinding (WebSocket).");

    public static DirectLineError OutOfOrder { get; } = new(503, "ServiceError", "Het lukt nu even niet. Probeer het zo opnieuw.");

    /// <summary>For a limit that was reached; the wait itself is in Retry-After.</summary>
    public static DirectLineError TooMany(TimeSpan wait) =>
        new(429, "ThrottledDueToRate", string.Create(CultureInfo.InvariantCulture, $"Dat zijn er veel in korte tijd. Probeer het over {Seconds(wait)} seconden opnieuw.")) { Wait = wait };

    public TimeSpan? Wait { get; init; }

    /// <summary>Writes this as the answer.</summary>
    public Task WriteAsync(HttpContext http)
    {
        Instruments.Refused("directline", Code);
        http.Response.StatusCode = Status;
        http.Response.Headers.CacheControl = "no-store";
        if (Status is 401) http.Response.Headers.WWWAuthenticate = "Bearer";
        if (Wait is { } wait) http.Response.Headers.RetryAfter = Seconds(wait).ToString(CultureInfo.InvariantCulture);
        var body = new DirectLineErrorBody(new DirectLineErrorText(Code, Message));
        return http.Response.WriteAsJsonAsync(body, DirectLineJson.Default.DirectLineErrorBody, cancellationToken: http.RequestAborted);
    }

    public IResult ToResult() => new Answer(this);

    private static int Seconds(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));

    private sealed class Answer(DirectLineError error) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => error.WriteAsync(httpContext);
    }
}
