using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace HandreikingBot.Tests.Edge.Drivers;

/// <summary>The other side of the program's own HTTP calls.</summary>
internal static class StandIns
{
    /// <summary>Puts them in place of the network.</summary>
    public static void Wire(WebApplicationBuilder builder, HttpMessageHandler connector, HttpMessageHandler openId)
    {
        foreach (var (name, handler) in new (string, HttpMessageHandler)[] { ("HandreikingBot.Connector", connector), ("HandreikingBot.OpenIdMetadata", openId), ("HandreikingBot.Login", openId) })
            builder.Services.PostConfigure<HttpClientFactoryOptions>(name, options =>
            {
                options.HandlerLifetime = Timeout.InfiniteTimeSpan;
                options.HttpMessageHandlerBuilderActions.Add(made => made.PrimaryHandler = handler);
            });
    }
}
