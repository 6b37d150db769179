namespace HandreikingBot.DirectLine;

/// <summary>Where a client opens its stream: the address that it used itself, as a WebSocket.</summary>
internal static class StreamAddress
{
    public static string For(HttpRequest request, string conversation, string token, long watermark) =>
        $"{(IsSecure(request) ? "wss" : "ws")}://{request.Host}{request.PathBase}/v3/directline/conversations/{conversation}/stream?watermark={ActivitySet.Watermark(watermark)}&t={token}";

    /// <summary>
    /// Behind a proxy that ends TLS the request looks like plain http, and a page over https may not open ws. The client's own headers are believed
    /// here because they decide only about the client's own answer.
    /// </summary>
    private static bool IsSecure(HttpRequest request) =>
        request.IsHttps
        || request.Headers["X-Forwarded-Proto"].ToString().StartsWith("https", StringComparison.OrdinalIgnoreCase)
        || request.Headers.Origin.ToString().StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
