namespace HandreikingBot.Domain.Recognisers;

/// <summary>Ranges with one end, and a number that something equals: "niet minder dan dertig", "minstens 30", "vijfhonderd of minder", "gelijk aan 20", ">=10".</summary>
internal static class OneSided
{
    public static RangeRead? Read(TokenText source, int at)
    {
        var comparison = Comparison.Read(source, at);
        if (comparison is null) return Behind(source, at);
        if (!RangeEnd.TryRead(source, comparison.Value.Next, mayBeArticle: false, out var number)) return null;
        var (side, included, last) = (comparison.Value.Side, comparison.Value.Included, number.Last);
        if (side is Side.Equal && Suffix(source, last + 1, out var behind) is { } other)
            (side, last) = (other, source.IsWord(behind, "dan") ? behind : behind - 1);
        else if (!included && IsOrEqual(source, last + 1, out behind)) (included, last) = (true, behind - 1);
        var end = last == number.Last ? number.End : source.Tokens[last].End;
        var bound = new Bound(number.Value, included);
        return new RangeRead(at, last, source.Tokens[at].Start, end, side is Side.Above or Side.Equal ? bound : null, side is Side.Below or Side.Equal ? bound : null);
    }

    /// <summary>"200 of meer", "12 en ouder".</summary>
    private static RangeRead? Behind(TokenText source, int at)
    {
        if (!RangeEnd.TryRead(source, at, mayBeArticle: false, out var number) || Suffix(source, number.Last + 1, out var behind) is not { } side) return null;
        var bound = new Bound(number.Value, Included: true);
        return RangeRead.Of(source, at, behind - 1, side is Side.Above ? bound : null, side is Side.Below ? bound : null);
    }

    /// <summary>"of meer", but not "of meer dan 30", which says something else.</summary>
    private static Side? Suffix(TokenText source, int at, out int behind)
    {
        behind = at + 2;
        if (source.Word(at) is not ("of" or "en") || Comparison.SideOf(source.Word(at + 1)) is not { } side) return null;
        return source.IsWord(behind, "dan") && RangeEnd.TryRead(source, behind + 1, mayBeArticle: true, out _) ? null : side;
    }

    /// <summary>"minder dan 5000 of gelijk aan", "of evenveel".</summary>
    private static bool IsOrEqual(TokenText source, int at, out int behind)
    {
        behind = at + 2;
        if (!source.IsWord(at, "of")) return false;
        if (source.Word(at + 1) is "evenveel" or "hetzelfde") return true;
        if (source.Word(at + 1) is not ("gelijk" or "gelijke")) return false;
        if (source.IsWord(behind, "aan")) behind++;
        return true;
    }
}
