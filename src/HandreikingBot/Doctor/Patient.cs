using HandreikingBot.Hosting;

namespace HandreikingBot.Doctor;

/// <summary>What is examined.</summary>
/// <param name="Settings">As the bot reads them.</param>
/// <param name="Environment">Development, Production …</param>
/// <param name="Time">This machine's clock.</param>
internal sealed record Patient(IConfigurationRoot Settings, string Environment, TimeProvider Time)
{
    /// <summary>The folder with content, cards and manifest.</summary>
    public string Folder { get; init; } = AppContext.BaseDirectory;

    /// <summary>The app package that was uploaded to Teams, to compare with the settings; null when it was not given.</summary>
    public string? Package { get; init; }

    /// <summary>For tests: the other side of HTTP.</summary>
    public Action<IServiceCollection> Adapt { get; init; } = _ => { };

    public bool IsDevelopment => string.Equals(Environment, Environments.Development, StringComparison.OrdinalIgnoreCase);

    public string? AppId => string.IsNullOrWhiteSpace(Settings["MicrosoftAppId"]) ? null : Settings["MicrosoftAppId"]?.Trim();

    public string Store => BotStore.ConnectionOf(Settings);
}
