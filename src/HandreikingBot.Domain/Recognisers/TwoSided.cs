namespace HandreikingBot.Domain.Recognisers;

/// <summary>Ranges with two ends: "tussen 20 en 100", "van 20 tot 100", "20 t/m 100", "5 à 10", "6-9".</summary>
internal static class TwoSided
{
    public static RangeRead? Read(TokenText source, int at)
    {
        var opening = source.Word(at);
        var between = opening is "tussen";
        var from = between || opening is "van" or "vanaf" ? at + 1 : at;
        if (!RangeEnd.TryRead(source, from, mayBeArticle: true, out var low)) return null;
        if (!TryLink(source, low, between, out var next, out var included)) return null;
        if (!RangeEnd.TryRead(source, next, mayBeArticle: false, out var high)) return null;
        if (low.Value > high.Value && between) (low, high) = (high with { First = low.First }, low with { Last = high.Last, End = high.End });
        if (low.Value >= high.Value || (source.IsSign(next - 1, '-') && IsPartOfRow(source, low, high))) return null;
        return new RangeRead(at, high.Last, source.Tokens[at].Start, high.End, new Bound(low.Value, Included: true), new Bound(high.Value, included));
    }

    private static bool TryLink(TokenText source, NumberRead low, bool between, out int next, out bool included)
    {
        var at = low.Last + 1;
        (next, included) = (at + 1, false);
        switch (source.Word(at))
        {
            case "tot":
                included = source.IsWord(at + 1, "en") && source.IsWord(at + 2, "met");
                if (included || source.Word(at + 1) is "aan") next = included ? at + 3 : at + 2;
                return true;
            case "t/m" or "tm":
                included = true;
                return true;
            case "en":
                return between;
            case "a":
                return source.HasAccent(at);
            default:
                return !between && (source.IsSign(at, '-') || source.IsSign(at, '~')) && low.InDigits && source.IsNumber(at + 1);
        }
    }

    /// <summary>"1995-01", "12-01-2027", "10:30-11:30", "06-12345678": dates, times and other numbers with dashes.</summary>
    private static bool IsPartOfRow(TokenText source, NumberRead low, NumberRead high)
    {
        var before = source.Char(low.Start - 1);
        var (behind, further) = (source.Char(high.End), source.Char(high.End + 1));
        return before is '-' or '/' or ':' or '.' || StartsWithZero(source, low) || StartsWithZero(source, high) || (behind is '-' or '/' or ':' && char.IsAsciiDigit(further));
    }

    private static bool StartsWithZero(TokenText source, NumberRead read) => source.Char(read.Start) is '0' && char.IsAsciiDigit(source.Char(read.Start + 1));
}
