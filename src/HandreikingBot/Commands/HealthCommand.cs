using System.CommandLine;

namespace HandreikingBot.Commands;

/// <summary><c>health</c>: asks the bot on this machine, at the address of the settings, whether it is ready; exit 0 or 1. For a container that has no curl.</summary>
internal static class HealthCommand
{
    public const string DefaultUrls = "http://127.0.0.1:3978";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <param name="settings">Read when the command runs: <c>Urls</c>.</param>
    public static Command Create(Func<IConfiguration> settings)
    {
        var command = new Command("health", "Vraag de bot op deze machine of hij klaar staat") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((parsed, cancellationToken) => RunAsync(AddressOf(settings()["Urls"]), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    /// <summary>The first address where the bot listens, as this machine itself reaches it.</summary>
    internal static Uri AddressOf(string? urls)
    {
        var first = string.IsNullOrWhiteSpace(urls) ? DefaultUrls : urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)[0];
        foreach (var all in (string[])["//*", "//+", "//0.0.0.0", "//[::]"]) first = first.Replace(all, "//127.0.0.1", StringComparison.Ordinal);
        return new Uri(new Uri(first), "/readyz");
    }

    private static async Task<int> RunAsync(Uri address, TextWriter output, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await http.GetAsync(address, cancellationToken);
            await output.WriteLineAsync(response.IsSuccessStatusCode ? "klaar" : await response.Content.ReadAsStringAsync(cancellationToken));
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            await output.WriteLineAsync("de bot antwoordt niet");
            return 1;
        }
    }
}
