using System.Text.RegularExpressions;

namespace HandreikingBot.Tests.Content;

/// <summary>Measures of plain Dutch (B1, protocol part E): sentence length and words that a school should not have to look up.</summary>
internal static partial class PlainDutch
{
    /// <summary>Words with an everyday counterpart, English, and the formal "u"; whole words only.</summary>
    public static IReadOnlyList<string> Forbidden { get; } =
    [
        "u", "uw", "middels", "teneinde", "indien", "derhalve", "tevens", "desbetreffende", "betreffende", "dient te", "ten behoeve van", "met betrekking tot", "alsmede", "aangaande",
        "prioriteit", "relevant", "relevante", "faciliteren", "optimaliseren", "optimaal", "adequaat", "participeren", "participatie", "significant", "significante", "interveniëren",
        "psychosociaal", "psychosociale", "randvoorwaarden", "deskundigheid", "kwaliteitsbewaking", "doelgroepgericht", "voornoemde", "dergelijke", "diverse", "divers", "initiatief",
        "communiceren", "coördineren", "evaluatief", "preventief", "preventieve", "cognitief", "cognitieve", "competenties", "gedragsmatig", "problematiek", "hetgeen",
        "the", "and", "wellbeing", "toolkit", "tool", "tools", "feedback", "update", "updates", "awareness", "mindset", "empowerment", "approach", "school-wide", "evidence",
    ];

    /// <summary>Mean number of words per sentence; a line of its own is a sentence.</summary>
    public static double MeanSentenceLength(string text) => Sentences(text).Select(sentence => (double)Words(sentence).Count).DefaultIfEmpty(0).Average();

    public static int LongestSentence(string text) => Sentences(text).Select(sentence => Words(sentence).Count).DefaultIfEmpty(0).Max();

    public static IReadOnlyList<string> Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    public static IEnumerable<string> ForbiddenIn(string text)
    {
        var spaced = $" {string.Join(' ', Words(text))} ";
        return Forbidden.Where(word => spaced.Contains($" {word} ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Sentences(string text) => SentenceEnd().Split(text).Where(sentence => Words(sentence).Count > 0);

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’/-][\p{L}\p{N}]+)*", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?:;]+(?:\s|$)|\n", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex SentenceEnd();
}
