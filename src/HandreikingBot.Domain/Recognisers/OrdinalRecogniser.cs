namespace HandreikingBot.Domain.Recognisers;

/// <summary>Finds ordinals: "derde", "drie biljoenste", "tweeduizend zestiende", "8ste", and places counted from here or from the end: "volgende", "op een na laatste".</summary>
internal static class OrdinalRecogniser
{
    public static List<Recognised> Find(TokenText source)
    {
        var found = new List<Recognised>();
        for (var at = 0; at < source.Count;)
        {
            var noise = Noise.EndFrom(source, at);
            if (noise > at)
            {
                at = noise;
                continue;
            }

            if (Relative(source, at, out var behind) is { } relative) found.Add(relative);
            else if (OrdinalReader.TryRead(source, at, out var read)) (_, behind) = (Add(found, source, read), read.Last + 1);
            else behind = at + 1;
            at = behind;
        }

        return found;
    }

    private static bool Add(List<Recognised> found, TokenText source, NumberRead read)
    {
        found.Add(new Recognised.Ordinal(source.SpanOf(read.Start, read.End), (long)read.Value));
        return true;
    }

    private static Recognised.RelativeOrdinal? Relative(TokenText source, int at, out int behind)
    {
        behind = at + 1;
        if (FromEnd(source, ref behind) is { } places) return Of(source, at, behind, -places, OrdinalOrigin.End);
        return source.Word(at) switch
        {
            "volgende" or "eerstvolgende" or "volgend" => Of(source, at, behind, 1, OrdinalOrigin.Current),
            "vorige" or "voorgaande" or "voorafgaande" or "vorig" => Of(source, at, behind, -1, OrdinalOrigin.Current),
            "huidige" or "huidig" => Of(source, at, behind, 0, OrdinalOrigin.Current),
            "laatste" => Of(source, at, behind, 0, OrdinalOrigin.End),
            "voorlaatste" => Of(source, at, behind, -1, OrdinalOrigin.End),
            _ => null,
        };
    }

    /// <summary>"(de) een voor de laatste", "die voor de laatste", "(op) twee na (de) laatste": how many places before the last.</summary>
    private static long? FromEnd(TokenText source, ref int behind)
    {
        var at = behind - 1;
        var first = source.Word(at) is "op" || (source.Word(at) is "de" && source.Word(at + 1) is "een" && source.Word(at + 2) is "voor") ? at + 1 : at;
        var link = source.Word(first + 1);
        var last = source.Word(first + 2) is "de" or "het" ? first + 3 : first + 2;
        if (!source.IsWord(last, "laatste") || link is not ("na" or "voor")) return null;
        var places = NumberWords.TryCardinal(source.Word(first), out var count) ? count : 0;
        if (places is 0 && source.Word(first) is "die" or "dat" or "degene" && link is "voor") places = 1;
        if (places is 0 or > int.MaxValue || (link is "voor" && places > 1)) return null;
        behind = last + 1;
        return places;
    }

    private static Recognised.RelativeOrdinal Of(TokenText source, int first, int behind, long offset, OrdinalOrigin origin) =>
        new(source.SpanOf(source.Tokens[first].Start, source.Tokens[behind - 1].End), (int)offset, origin);
}
