using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>On which side of a number the others lie.</summary>
internal enum Side
{
    Above,
    Below,
    Equal,
}

/// <summary>Words or signs before a number that make one end of a range of it.</summary>
/// <param name="Side">On which side of the number.</param>
/// <param name="Included">The number itself counts.</param>
/// <param name="Next">The token where the number must begin.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Comparison(Side Side, bool Included, int Next)
{
    public static Comparison? Read(TokenText source, int at) => OfSign(source, at) ?? OfLimit(source, at) ?? OfEqual(source, at) ?? OfMore(source, at);

    /// <summary>"meer", "hoger" … above; "minder", "lager" … below.</summary>
    public static Side? SideOf(ReadOnlySpan<char> word) => word switch
    {
        "meer" or "hoger" or "groter" or "ouder" or "langer" or "zwaarder" or "duurder" or "verder" or "sneller" or "warmer" or "dikker" or "breder" or "beter" => Side.Above,
        "minder" or "lager" or "kleiner" or "jonger" or "korter" or "lichter" or "goedkoper" or "dichterbij" or "trager" or "kouder" or "dunner" or "smaller" or "slechter" => Side.Below,
        _ => null,
    };

    private static Comparison? OfSign(TokenText source, int at)
    {
        if (source.IsSign(at, '≥')) return new(Side.Above, true, at + 1);
        if (source.IsSign(at, '≤')) return new(Side.Below, true, at + 1);
        var equal = source.IsSign(at + 1, '=') && source.IsGlued(at + 1);
        if (source.IsSign(at, '>')) return new(Side.Above, equal, equal ? at + 2 : at + 1);
        if (source.IsSign(at, '<')) return new(Side.Below, equal, equal ? at + 2 : at + 1);
        return source.IsSign(at, '=') ? new(Side.Equal, true, at + 1) : null;
    }

    /// <summary>"minstens", "op zijn hoogst", "maximum", "tot en met", "boven de".</summary>
    private static Comparison? OfLimit(TokenText source, int at)
    {
        var words = LimitLength(source, at, out var side, out var included);
        if (words is 0) return null;
        var next = at + words;
        var or = included && source.IsWord(next, "of") ? next + 1 : next;
        if (included && source.IsWord(or, "gelijk")) next = source.IsWord(or + 1, "aan") ? or + 2 : or + 1;
        else if (included && source.IsWord(next, "van")) next++;
        return new(side, included, next);
    }

    /// <returns>How many words name the limit; 0 = none.</returns>
    private static int LimitLength(TokenText source, int at, out Side side, out bool included)
    {
        (side, included) = (Side.Above, source.Word(at) is not ("boven" or "onder" or "beneden"));
        var words = LowerLimit(source, at);
        if (words > 0) return words;
        side = Side.Below;
        words = UpperLimit(source, at);
        // "tot" leaves the number out, "tot en met" takes it in.
        if (words is 1 && source.Word(at) is "tot") included = false;
        return words;
    }

    private static int LowerLimit(TokenText source, int at) => source.Word(at) switch
    {
        "minstens" or "minimaal" or "minimum" or "tenminste" or "vanaf" or "boven" => 1,
        "ten" when source.IsWord(at + 1, "minste") => 2,
        "op" when IsPossessive(source.Word(at + 1)) && source.IsWord(at + 2, "minst") => 3,
        _ => 0,
    };

    private static int UpperLimit(TokenText source, int at) => source.Word(at) switch
    {
        "maximaal" or "maximum" or "hoogstens" or "hooguit" or "t/m" or "onder" or "beneden" => 1,
        "max" => source.IsSign(at + 1, '.') ? 2 : 1,
        "ten" when source.IsWord(at + 1, "hoogste") => 2,
        "op" when IsPossessive(source.Word(at + 1)) && source.Word(at + 2) is "hoogst" or "meest" => 3,
        "tot" when !source.IsNumber(at - 1) => source.IsWord(at + 1, "en") && source.IsWord(at + 2, "met") ? 3 : 1,
        _ => 0,
    };

    private static bool IsPossessive(ReadOnlySpan<char> word) => word is "zijn" or "zn" or "haar" or "hun";

    /// <summary>"gelijk aan", "gelijk of meer dan", "gelijk aan of kleiner dan".</summary>
    private static Comparison? OfEqual(TokenText source, int at)
    {
        if (source.Word(at) is not ("gelijk" or "gelijke")) return null;
        var next = source.IsWord(at + 1, "aan") ? at + 2 : at + 1;
        if (source.IsWord(next, "of") && SideOf(source.Word(next + 1)) is { } side) return source.Word(next + 2) is "dan" or "als" ? new(side, true, next + 3) : null;
        return next == at + 2 ? new(Side.Equal, true, next) : null;
    }

    /// <summary>"meer dan", "niet minder dan", "hoger of gelijk aan", "groter dan of gelijk aan".</summary>
    private static Comparison? OfMore(TokenText source, int at)
    {
        var not = source.Word(at) is "niet" or "geen";
        var word = not ? at + 1 : at;
        if (SideOf(source.Word(word)) is not { } side) return null;
        var next = word + 1;
        var than = source.Word(next) is "dan" or "als";
        if (than) next++;
        var equal = source.IsWord(next, "of") && source.IsWord(next + 1, "gelijk");
        if (equal) next += source.IsWord(next + 2, "aan") || source.IsWord(next + 2, "dan") ? 3 : 2;
        if (!than && !equal) return null;
        return not ? new(side is Side.Above ? Side.Below : Side.Above, !equal, next) : new(side, equal, next);
    }
}
