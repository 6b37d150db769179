namespace HandreikingBot.Domain.Recognisers;

/// <summary>Finds ages: "29 jaar", "vijf jaar oud", "achttien maanden oud", "6-jarige leeftijd", "leeftijd van 12".</summary>
internal static class AgeRecogniser
{
    private const string Years = "jarige";

    public static List<Recognised> Find(TokenText source)
    {
        var (found, free) = (new List<Recognised>(), 0);
        foreach (var read in NumberRecogniser.Numbers(source))
        {
            AddCompounds(source, free, read.First, found);
            free = read.Last + 1;
            if (!NumberRecogniser.IsFreeBefore(source, read) || UnitOf(source.Word(free)) is not { } unit) continue;
            var last = IsOld(source, free) ? free + 1 : free;
            // "een jaar" is a length of time as a rule; "een jaar oud" is an age.
            if (read.IsArticle && last == free && !IsCompound(source.Word(free))) continue;
            found.Add(new Recognised.Age(source.SpanOf(read.Start, source.Tokens[last].End), read.Value, unit));
            free = last + 1;
        }

        AddCompounds(source, free, source.Count, found);
        return found;
    }

    /// <summary>"twaalfjarige leeftijd", "tienjarigen".</summary>
    private static void AddCompounds(TokenText source, int from, int to, List<Recognised> found)
    {
        for (var at = from; at < to; at++)
        {
            var word = source.Word(at);
            if (word.Length < Years.Length + 3) continue;
            var stem = word.EndsWith(Years) ? word[..^Years.Length] : word.EndsWith("jarigen") ? word[..^(Years.Length + 1)] : [];
            if (!NumberWords.TryCardinal(stem, out var years)) continue;
            var last = source.IsWord(at + 1, "leeftijd") ? at + 1 : at;
            found.Add(new Recognised.Age(source.SpanOf(source.Tokens[at].Start, source.Tokens[last].End), years, AgeUnit.Year));
        }
    }

    private static AgeUnit? UnitOf(ReadOnlySpan<char> word) => word switch
    {
        "jaar" or "jaren" or "jr" or "jarig" or "jarige" or "jarigen" or "jaartjes" => AgeUnit.Year,
        "maand" or "maanden" or "mnd" => AgeUnit.Month,
        "week" or "weken" => AgeUnit.Week,
        "dag" or "dagen" => AgeUnit.Day,
        _ => null,
    };

    private static bool IsCompound(ReadOnlySpan<char> word) => word is "jarig" or "jarige" or "jarigen";

    private static bool IsOld(TokenText source, int at) => IsCompound(source.Word(at)) ? source.IsWord(at + 1, "leeftijd") : source.Word(at + 1) is "oud" or "jong";
}
