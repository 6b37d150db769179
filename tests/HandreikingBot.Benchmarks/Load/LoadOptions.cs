using System.Globalization;

namespace HandreikingBot.Benchmarks.Load;

/// <summary>How a bot is asked for its answers.</summary>
internal enum LoadMode
{
    /// <summary>202, and the answer through the Connector.</summary>
    Connector,

    /// <summary>In the response of the request.</summary>
    ExpectReplies,
}

/// <summary>What to play.</summary>
/// <param name="Url">The bot's messaging endpoint.</param>
/// <param name="Script">A file.</param>
internal sealed record LoadOptions(string Url, string Script)
{
    public const string Usage =
        "load --url http://127.0.0.1:3978/api/messages --script FILE [--pid N] [--conversations 8] [--turns 4000] [--warmup 0] [--mode connector|expectReplies] [--seed 20261122] [--stored N]";

    /// <summary>The bot's process, for what it costs; without it only time is measured.</summary>
    public int? Pid { get; init; }

    /// <summary>Side by side.</summary>
    public int Conversations { get; init; } = 8;

    /// <summary>In all; every dialog that was begun is played to its end.</summary>
    public int Turns { get; init; } = 4000;

    /// <summary>Turns before that are not counted.</summary>
    public int Warmup { get; init; }

    public LoadMode Mode { get; init; }

    /// <summary>When given: no new conversations, but any of <c>a:stored-0</c> to this number.</summary>
    public int? Stored { get; init; }

    public int Seed { get; init; } = 20261122;

    /// <exception cref="ArgumentException">Not understood.</exception>
    public static LoadOptions Parse(IReadOnlyList<string> args)
    {
        var given = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair.Length is 2 ? pair[1] : throw new ArgumentException(Usage, nameof(args)), StringComparer.Ordinal);
        var options = new LoadOptions(Take(given, "--url"), Take(given, "--script"))
        {
            Pid = Number(given, "--pid"),
            Mode = given.Remove("--mode", out var mode) && Enum.TryParse<LoadMode>(mode, ignoreCase: true, out var known) ? known : LoadMode.Connector,
        };
        options = options with
        {
            Conversations = Number(given, "--conversations") ?? options.Conversations,
            Turns = Number(given, "--turns") ?? options.Turns,
            Warmup = Number(given, "--warmup") ?? options.Warmup,
            Stored = Number(given, "--stored"),
            Seed = Number(given, "--seed") ?? options.Seed,
        };
        return given.Count is 0 ? options : throw new ArgumentException(Usage, nameof(args));
    }

    private static string Take(Dictionary<string, string> given, string name) => given.Remove(name, out var value) ? value : throw new ArgumentException(Usage, nameof(given));

    private static int? Number(Dictionary<string, string> given, string name) =>
        given.Remove(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : null;
}
