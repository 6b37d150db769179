namespace HandreikingBot.Hosting;

/// <summary>
/// On every answer: it is what its type says, and no page of it may load, run or frame anything. The browser chat puts its own policy in the place of this one
/// (<see cref="WebChat.WebChatPage"/>). Strict-Transport-Security belongs to the proxy that has the certificate.
/// </summary>
internal static class SecurityHeaders
{
    private const string Nothing = "default-src 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = Nothing;
        headers["Referrer-Policy"] = "no-referrer";
        return next(http);
    });
}
