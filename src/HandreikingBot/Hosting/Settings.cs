namespace HandreikingBot.Hosting;

/// <summary>The settings as the bot itself reads them, for commands that look at a bot without starting it.</summary>
internal static class Settings
{
    /// <summary>The environment that <c>--environment=…</c> or the usual variables name; Production when nothing does.</summary>
    public static string Environment(string[] args) =>
        Read("", args)["environment"]
        ?? System.Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? System.Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? Environments.Production;

    /// <summary><c>appsettings.json</c>, that of the environment, variables, and arguments as <c>--Key:Name=value</c>; the last one wins.</summary>
    /// <exception cref="InvalidDataException">A file is no JSON; the message names it.</exception>
    public static IConfigurationRoot Read(string[] args) => Read(Environment(args), args);

    private static IConfigurationRoot Read(string environment, string[] args)
    {
        var builder = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory);
        if (environment.Length > 0) builder.AddJsonFile("appsettings.json", optional: true).AddJsonFile($"appsettings.{environment}.json", optional: true).AddEnvironmentVariables();
        return builder.AddCommandLine([.. args.Where(arg => arg.StartsWith("--", StringComparison.Ordinal) && arg.Contains('=', StringComparison.Ordinal))]).Build();
    }
}
