using System.CommandLine;
using HandreikingBot.Content;
using HandreikingBot.Doctor;
using HandreikingBot.Hosting;
using HandreikingBot.Manifest;

namespace HandreikingBot.Commands;

/// <summary>The subcommands of the one program (DESIGN section 7); without one it serves.</summary>
internal static class CommandLine
{
    /// <summary>Does what the arguments ask. What its keeper can mend (settings, content, store, port) is said in a sentence on stderr, with exit code 1; any other fault is ours, and thrown.</summary>
    public static async Task<int> RunAsync(string[] args, InvocationConfiguration console, CancellationToken cancellationToken = default)
    {
        console.EnableDefaultExceptionHandler = false;
        try
        {
            return await Root(args).Parse(args).InvokeAsync(console, cancellationToken);
        }
        catch (Exception fault)
        {
            var lines = await Mendable.LinesOfAsync(fault);
            if (lines.Count is 0) throw;
            foreach (var line in lines) await console.Error.WriteLineAsync(line);
            return 1;
        }
    }

    public static RootCommand Root(string[] args)
    {
        IConfigurationRoot Configuration() => Settings.Read(args);
        var root = new RootCommand("Helpt scholen een erkende interventie kiezen voor het welbevinden van leerlingen")
        {
            Serve(args),
            ChatCommand.Create(Library.Read, TimeProvider.System),
            MatchCommand.Create(Library.Read, TimeProvider.System),
            UnderstandCommand.Create(Library.Read, TimeProvider.System),
            RecognizeCommand.Create(Library.Read),
            CatalogueCommand.Create(),
            OutboxCommand.Create(Configuration),
            BackupCommand.Create(Configuration),
            HealthCommand.Create(Configuration),
            DoctorCommand.Create(() => new Patient(Configuration(), Settings.Environment(args), TimeProvider.System)),
            ManifestCommand.Create(Configuration, Path.Combine(AppContext.BaseDirectory, "manifest")),
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
        await using var app = await BotHost.BuildAsync([.. args.Where(arg => arg != "serve")]);
        await app.RunAsync(cancellationToken);
        return 0;
    }
}
