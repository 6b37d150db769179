using System.Globalization;
using Microsoft.Extensions.Options;

namespace HandreikingBot.Hosting;

/// <summary>
/// How the bot ends on SIGTERM: at once no connection is accepted and no work taken, what was begun is finished within a limit, and the rest waits in the store
/// for the next start. All parts stop side by side, so that a slow request does not eat the time of a message that is being sent.
/// </summary>
internal static class Shutdown
{
    /// <summary>.NET's own key for the limit, in whole seconds.</summary>
    public const string Key = "ShutdownTimeoutSeconds";

    public const int DefaultSeconds = 20;

    /// <summary>More than the longest call to the Connector and a second one after a 401 take, and a restart waits for it.</summary>
    public const int MostSeconds = 300;

    /// <exception cref="OptionsValidationException">The setting is no whole number of 1 to <see cref="MostSeconds"/>.</exception>
    public static void AddShutdown(this IServiceCollection services, IConfiguration configuration)
    {
        var seconds = DefaultSeconds;
        if (configuration[Key] is { Length: > 0 } text && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out seconds) && seconds is >= 1 and <= MostSeconds))
            throw new OptionsValidationException(Key, typeof(HostOptions), [$"{Key} moet een heel getal van 1 tot {MostSeconds} zijn."]);
        services.Configure<HostOptions>(options =>
        {
            options.ShutdownTimeout = TimeSpan.FromSeconds(seconds);
            options.ServicesStopConcurrently = true;
        });
    }
}
