namespace HandreikingBot.Manifest;

/// <summary>How long the texts of an app may be (manifest schema 1.30 and its localisation schema; protocol part B4).</summary>
internal static class TextLimits
{
    public const int CommandLists = 3;
    public const int CommandsPerList = 12;

    /// <summary>A fault for every text that is blank or longer than Teams takes.</summary>
    public static IEnumerable<PackageFault> Faults(string file, IReadOnlyDictionary<string, string> texts)
    {
        foreach (var (key, text) in texts)
        {
            var limit = Of(key);
            if (string.IsNullOrWhiteSpace(text)) yield return new(file, $"{key} is leeg.");
            if (text.Length > limit) yield return new(file, $"{key} heeft {text.Length} tekens; hoogstens {limit} mag.");
        }
    }

    private static int Of(string key) => key switch
    {
        "name.short" => 30,
        "name.full" => 100,
        "description.short" => 80,
        _ when key.StartsWith("composeExtensions", StringComparison.Ordinal) => key.EndsWith(".title", StringComparison.Ordinal) ? 32 : 128,
        _ when key.EndsWith(".title", StringComparison.Ordinal) => 128,
        _ => 4000,
    };
}
