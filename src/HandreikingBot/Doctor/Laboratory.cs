using HandreikingBot.BotConnector;
using HandreikingBot.WebChat;
using Microsoft.Extensions.Options;

namespace HandreikingBot.Doctor;

/// <summary>The bot's own services that read settings and call Microsoft, without the bot.</summary>
internal static class Laboratory
{
    public static ServiceProvider Of(Patient patient)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton(patient.Time).AddBotConnector(patient.Settings);
        services.AddOptions<WebChatOptions>().Bind(patient.Settings.GetSection(WebChatOptions.Section));
        services.AddSingleton<IValidateOptions<WebChatOptions>, WebChatOptionsValidator>();
        patient.Adapt(services);
        return services.BuildServiceProvider();
    }
}
