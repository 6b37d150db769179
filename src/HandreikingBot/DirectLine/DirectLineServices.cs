using HandreikingBot.Messages;
using HandreikingBot.WebChat;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HandreikingBot.DirectLine;

/// <summary>Direct Line API 3.0 for the page at <c>/</c>: what it needs, and where it answers.</summary>
internal static class DirectLineServices
{
    /// <summary>Needs an <c>IStore</c> and <see cref="Reception"/> (or a <see cref="ReceiveActivity"/> of your own) beside it.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebChatOptions>().Bind(configuration.GetSection(WebChatOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WebChatOptions>, WebChatOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ReceiveActivity>(provider => provider.GetRequiredService<Reception>().ReceiveAsync);
        services.AddSingleton<DirectLineDoor>().AddSingleton<DirectLineLimits>().AddSingleton<DirectLineLog>();
        services.AddSingleton<EchoLog>().AddSingleton<LogSignals>().AddSingleton<StreamEndpoint>();
        // A stream's address holds its token, and this category writes addresses.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
        return services;
    }

    /// <summary>Maps <c>/v3/directline</c>; maps nothing when the browser chat is off, so that everything there is 404.</summary>
    public static void MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        if (!services.GetRequiredService<IOptions<WebChatOptions>>().Value.IsOn(services.GetRequiredService<IHostEnvironment>())) return;

        var line = endpoints.MapGroup("/v3/directline").AddEndpointFilter(GuardAsync);
        line.MapPost("/tokens/generate", ConversationEndpoints.GenerateAsync);
        line.MapPost("/tokens/refresh", ConversationEndpoints.RefreshAsync);
        line.MapPost("/conversations", ConversationEndpoints.StartAsync);
        line.MapGet("/conversations/{id}", ConversationEndpoints.ReconnectAsync);
        line.MapPost("/conversations/{id}/activities", ActivityEndpoints.PostAsync);
        line.MapGet("/conversations/{id}/activities", ActivityEndpoints.GetAsync);
        line.MapPost("/conversations/{id}/upload", ActivityEndpoints.UploadAsync);

        var stream = endpoints.CreateApplicationBuilder().UseWebSockets();
        stream.Run(services.GetRequiredService<StreamEndpoint>().HandleAsync);
        endpoints.MapGet("/v3/directline/conversations/{id}/stream", stream.Build());
    }

    /// <summary>For every request: the caller's limit, no copies in caches, and a calm answer when the store fails; then nothing was acknowledged.</summary>
    private static async ValueTask<object?> GuardAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.RequestServices.GetRequiredService<DirectLineLimits>().Request(http) is { } error) return error.ToResult();
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            return await next(context);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or BadHttpRequestException))
        {
            http.RequestServices.GetRequiredService<ILogger<StreamEndpoint>>().RequestFailed(fault);
            return DirectLineError.OutOfOrder.ToResult();
        }
    }
}
