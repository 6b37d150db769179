namespace HandreikingBot.Domain.Conversation;

/// <summary>Who does a point of the plan, said as a sentence: "de ib'er doet dat", "dat pakt Anja op", "mijn collega regelt het".</summary>
internal static class OwnerWords
{
    private const int LongestName = 5;

    private static readonly string[] Verbs = ["doet", "doen", "regelt", "regelen", "pakt", "pakken", "neemt", "nemen", "zorgt", "zorgen", "trekt", "organiseert"];

    private static readonly string[] Things = ["dat", "dit", "het", "ervoor", "daarvoor", "hiervoor"];

    /// <summary>Not a name, or nobody that can be written down.</summary>
    private static readonly string[] Nobody = ["ik", "wij", "we", "wie", "niemand", "iedereen", "dat", "dit", "het", "er"];

    /// <returns>The name or function as it was typed; <c>null</c> when the part names none.</returns>
    public static string? In(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 2 && Is(words[0], Things) && Is(words[1], Verbs)) return Name([.. words[2..].TakeWhile(word => !Is(word, ["op", "voor", "zich"]))]);
        var verb = Array.FindIndex(words, word => Is(word, Verbs));
        if (verb < 1 || verb + 1 >= words.Length || !Is(words[verb + 1], Things)) return null;
        return Name([.. words[..verb].SkipWhile(word => Is(word, ["en", "want", "is", "bezig", "geregeld", "klaar"]))]);
    }

    private static string? Name(string[] words) =>
        words.Length is > 0 and <= LongestName && !(words.Length is 1 && Is(words[0], Nobody)) ? string.Join(' ', words) : null;

    private static bool Is(string word, string[] words) => words.Contains(word.TrimEnd('.', '!'), StringComparer.OrdinalIgnoreCase);
}
