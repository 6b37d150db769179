using System.CommandLine;
using HandreikingBot.Content;
using HandreikingBot.Doctor;
using HandreikingBot.Hosting;
using HandreikingBot.Manifest;
using Microsoft.Extensions.Options;

namespace HandreikingBot.Commands;

/// <summary>The subcommands of the one program (DESIGN section 7); without one it serves.</summary>
internal static class CommandLine
{
    public static RootCommand Root(string[] args)
    {
        // The doctor reads the settings itself, and says so when a file cannot be read.
        var configuration = args is ["doctor", ..] ? new ConfigurationBuilder().Build() : Configuration();
        var root = new RootCommand("Helpt scholen een erkende interventie kiezen voor het welbevinden van leerlingen")
        {
            Serve(args),
            ChatCommand.Create(Library.Read, TimeProvider.System),
            MatchCommand.Create(Library.Read, TimeProvider.System),
            UnderstandCommand.Create(Library.Read, TimeProvider.System),
            RecognizeCommand.Create(Library.Read),
            CatalogueCommand.Create(),
            OutboxCommand.Create(configuration),
            BackupCommand.Create(() => Settings.Read(args)),
            HealthCommand.Create(() => Settings.Read(args)),
            DoctorCommand.Create(() => new Patient(Settings.Read(args), Settings.Environment(args), TimeProvider.System)),
            ManifestCommand.Create(configuration, Path.Combine(AppContext.BaseDirectory, "manifest")),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, cancellationToken) => args is [var word, ..] && IsWord(word) ? UnknownAsync(parsed, word) : ServeAsync(args, cancellationToken));
        return root;
    }

    // What is no command may be a setting (--urls=…, /urls=…, urls=…); a mistyped command must not start a bot.
    private static bool IsWord(string argument) => argument.Length > 0 && char.IsLetter(argument[0]) && !argument.Contains('=', StringComparison.Ordinal);

    private static async Task<int> UnknownAsync(ParseResult parsed, string word)
    {
        var known = string.Join(", ", parsed.RootCommandResult.Command.Subcommands.Select(command => command.Name));
        await parsed.InvocationConfiguration.Error.WriteLineAsync($"De opdracht '{word}' bestaat niet. Wel: {known}. Zonder opdracht start de bot.");
        return 1;
    }

    private static Command Serve(string[] args)
    {
        var serve = new Command("serve", "Start de bot (dit is wat hij zonder opdracht doet)") { TreatUnmatchedTokensAsErrors = false };
        serve.SetAction((_, cancellationToken) => ServeAsync(args, cancellationToken));
        return serve;
    }

    private static async Task<int> ServeAsync(string[] args, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = await BotHost.BuildAsync([.. args.Where(arg => arg != "serve")]);
            await app.RunAsync(cancellationToken);
            return 0;
        }
        catch (ContentException faulty)
        {
            await Console.Error.WriteLineAsync(faulty.Message);
            return 1;
        }
        catch (OptionsValidationException faulty)
        {
            foreach (var failure in faulty.Failures) await Console.Error.WriteLineAsync(failure);
            await Console.Error.WriteLineAsync("Een instelling klopt niet; de opdracht doctor zegt wat er te doen is.");
            return 1;
        }
    }

    private static IConfiguration Configuration() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();
}
