using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace HandreikingBot.WebChat;

/// <summary>The page at <c>/</c> with the chat, or with what to install for it.</summary>
internal static class WebChatPage
{
    /// <summary>
    /// Scripts and connections only from here, nothing from or inside other sites. Web Chat writes style elements, hence 'unsafe-inline' for styles; what
    /// people type passes its sanitiser. Images: those that Web Chat and cards carry in themselves.
    /// </summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Maps the page; maps nothing when the browser chat is off, so that <c>/</c> is 404.</summary>
    public static void MapWebChat(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        if (!services.GetRequiredService<IOptions<WebChatOptions>>().Value.IsOn(services.GetRequiredService<IHostEnvironment>())) return;

        var files = services.GetService<WebChatFiles>() ?? WebChatFiles.BesideProgram;
        var pages = endpoints.MapGroup("").AddEndpointFilter(ProtectAsync);
        var (chat, missing) = (Own("index.html", "text/html; charset=utf-8"), Own("missing.html", "text/html; charset=utf-8"));
        pages.MapGet("/", () => files.HasBundle ? chat() : missing());
        MapOwn(pages, "page.css", "text/css; charset=utf-8");
        foreach (var script in (string[])["labels.js", "look.js", "chat.js"]) MapOwn(pages, script, "text/javascript; charset=utf-8");
        pages.MapGet($"/webchat/{WebChatFiles.Version}/webchat.js", (HttpContext http) => Bundle(http, files));
    }

    private static void MapOwn(RouteGroupBuilder pages, string name, string type)
    {
        var file = Own(name, type);
        pages.MapGet($"/webchat/{name}", () => file());
    }

    private static Func<IResult> Own(string name, string type)
    {
        var (bytes, tag) = WebChatFiles.Own(name);
        return () => Results.Bytes(bytes, type, entityTag: EntityTagHeaderValue.Parse(tag));
    }

    private static IResult Bundle(HttpContext http, WebChatFiles files)
    {
        if (!files.HasBundle) return Results.NotFound();
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.Vary = "Accept-Encoding";
        var compressed = File.Exists(files.CompressedBundle) && http.Request.GetTypedHeaders().AcceptEncoding.Any(encoding => encoding.Value == "gzip" && encoding.Quality is not 0);
        if (compressed) http.Response.Headers.ContentEncoding = "gzip";
        return Results.File(compressed ? files.CompressedBundle : files.Bundle, "text/javascript; charset=utf-8");
    }

    private static async ValueTask<object?> ProtectAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-cache";
        return await next(context);
    }
}
