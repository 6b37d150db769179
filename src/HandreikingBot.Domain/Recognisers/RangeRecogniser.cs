namespace HandreikingBot.Domain.Recognisers;

/// <summary>
/// Finds ranges of numbers: with two ends ("20 tot en met 100", "tussen de tiende en de vijftiende"), with one ("niet minder dan dertig", "200 of meer", ">10"), and two of those that
/// belong together ("maximum 100 en op zijn minst 20"). As in Recognizers-Text, "tot" leaves out the upper end and "tot en met" takes it in.
/// </summary>
internal static class RangeRecogniser
{
    public static List<Recognised> Find(TokenText source)
    {
        var (found, open) = (new List<Recognised>(), (RangeRead?)null);
        for (var at = 0; at < source.Count;)
        {
            if (Next(source, at, out var behind) is { } read)
            {
                var joined = open is { } before ? Join(source, before, read) : null;
                if (joined is null && open is { } alone) found.Add(Of(source, alone));
                open = joined ?? read;
            }

            at = behind;
        }

        if (open is { } last) found.Add(Of(source, last));
        return found;
    }

    private static RangeRead? Next(TokenText source, int at, out int behind)
    {
        behind = Noise.EndFrom(source, at);
        if (behind > at) return null;
        var read = TwoSided.Read(source, at) ?? OneSided.Read(source, at);
        behind = read is { } found ? found.Last + 1 : at + 1;
        return read;
    }

    /// <summary>A lower and an upper bound with at most "en", "maar" and a comma between them.</summary>
    private static RangeRead? Join(TokenText source, RangeRead first, RangeRead second)
    {
        var links = 0;
        for (var at = first.Last + 1; at < second.First; at++)
        {
            if (!source.IsSign(at, ',') && source.Word(at) is not ("en" or "maar" or "doch" or "echter" or "ook" or "toch")) return null;
            links++;
        }

        if (links is 0 or > 3 || first.IsEqual || second.IsEqual) return null;
        var (low, high) = (first.Low ?? second.Low, first.High ?? second.High);
        if (low is null || high is null || (first.Low is null) == (second.Low is null) || low.Value.Value > high.Value.Value) return null;
        return new RangeRead(first.First, second.Last, first.Start, second.End, low, high);
    }

    private static Recognised.NumberRange Of(TokenText source, RangeRead read) => new(source.SpanOf(read.Start, read.End), read.Low, read.High);
}
