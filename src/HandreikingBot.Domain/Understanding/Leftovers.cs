namespace HandreikingBot.Domain.Understanding;

/// <summary>Parts of a message, between commas and full stops, of which nothing was understood although they say something.</summary>
internal static class Leftovers
{
    /// <summary>Less than this many unknown words is an aside ("dat doet de buurschool").</summary>
    private const int SaysSomething = 3;

    private const int ShortestWord = 4, Most = 2, Longest = 80;

    public static IReadOnlyList<string> Of(Reading reading)
    {
        var parts = new List<string>();
        var first = 0;
        for (var n = 0; n <= reading.Items.Count && parts.Count < Most; n++)
        {
            if (n < reading.Items.Count && !Ends(reading.Items[n])) continue;
            if (IsLeftOver(reading, first, n)) parts.Add(TextOf(reading, first, n - 1));
            first = n + 1;
        }

        return parts;
    }

    private static bool Ends(Item item) => item.EndsSentence || item.IsSign(',') || item.IsSign(':') || item.Is(Cue.Contrast);

    private static bool IsLeftOver(Reading reading, int first, int end)
    {
        var unknown = 0;
        for (var n = first; n < end; n++)
        {
            var item = reading.Items[n];
            if (item.Used || item.Muted || item.Meanings.Any(Speaks)) return false;
            if (item.Unknown && item.Token.Length >= ShortestWord) unknown++;
        }

        return unknown >= SaysSomething;
    }

    /// <summary>Words that only serve the rules, or count only by themselves, say nothing here.</summary>
    private static bool Speaks(Meaning meaning) =>
        meaning.Sets.Length + meaning.Refuses.Length > 0 || meaning.Entry.Intervention is not null || meaning.Entry is { Intent: not null, Alone: false };

    private static string TextOf(Reading reading, int first, int last)
    {
        var evidence = reading.EvidenceOf(first, last, "", "");
        var text = reading.Text.Original.AsSpan(evidence.Start, evidence.Length).Trim();
        return text.Length <= Longest ? text.ToString() : $"{text[..Longest].TrimEnd()}…";
    }
}
