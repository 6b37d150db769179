namespace HandreikingBot.Domain.Recognisers;

/// <summary>Finds percentages: "100%", "twintig procent", "percentage van 100", "min vijf procent".</summary>
internal static class PercentageRecogniser
{
    public static List<Recognised> Find(TokenText source)
    {
        var (found, free) = (new List<Recognised>(), 0);
        foreach (var read in NumberRecogniser.Numbers(source))
        {
            if (!NumberRecogniser.IsFreeBefore(source, read)) continue;
            var (start, end) = (read.Start, read.End);
            var next = read.Last + 1;
            if (source.IsSign(next, '%') || source.Word(next) is "procent" or "percent" or "percentage" or "pct") end = source.Tokens[next].End;
            else if (Before(source, read.First) is { } first && first >= free && !read.IsArticle && NumberRecogniser.IsFree(source, read)) start = source.Tokens[first].Start;
            else continue;
            free = next + 1;
            found.Add(new Recognised.Percentage(source.SpanOf(start, end), read.Value));
        }

        return found;
    }

    /// <summary>"percentage van".</summary>
    private static int? Before(TokenText source, int at) =>
        source.IsWord(at - 1, "van") && source.Word(at - 2) is "percentage" or "percent" or "procent" ? at - 2 : null;
}
