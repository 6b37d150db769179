using System.Collections.Immutable;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>A part of a number word: its value, and what makes an ordinal of it ("de" or "ste"; empty: it has an irregular one).</summary>
internal sealed record NumberPart(string Word, long Value, string Ending);

/// <summary>The closed list of parts that Dutch number words are made of, common misspellings included.</summary>
internal static class NumberParts
{
    private const string De = "de", Ste = "ste";

    private static readonly ImmutableArray<NumberPart> Units =
    [
        new("een", 1, De), new("twee", 2, De), new("drie", 3, ""), new("vier", 4, De), new("vijf", 5, De), new("vijv", 5, ""), new("zes", 6, De), new("zeven", 7, De),
        new("acht", 8, Ste), new("negen", 9, De),
    ];

    private static readonly ImmutableArray<NumberPart> Teens =
    [
        new("tien", 10, De), new("elf", 11, De), new("twaalf", 12, De), new("dertien", 13, De), new("veertien", 14, De), new("vijftien", 15, De), new("zestien", 16, De),
        new("zeventien", 17, De), new("achttien", 18, De), new("achtien", 18, De), new("negentien", 19, De), new("nul", 0, De),
    ];

    private static readonly ImmutableArray<NumberPart> Tens =
    [
        new("twintig", 20, Ste), new("dertig", 30, Ste), new("veertig", 40, Ste), new("vijftig", 50, Ste), new("zestig", 60, Ste), new("zeventig", 70, Ste),
        new("tachtig", 80, Ste), new("negentig", 90, Ste),
    ];

    private static readonly ImmutableArray<NumberPart> Multipliers =
    [
        new("honderd", 100, Ste), new("duizend", 1_000, Ste), new("miljoen", 1_000_000, Ste), new("miljard", 1_000_000_000, Ste), new("biljoen", 1_000_000_000_000, Ste),
        new("biljard", 1_000_000_000_000_000, Ste), new("triljoen", 1_000_000_000_000_000_000, Ste),
    ];

    private static readonly ImmutableArray<NumberPart>[] TensByLetter = ByLetter(Tens), TeensByLetter = ByLetter(Teens), UnitsByLetter = ByLetter(Units), MultipliersByLetter = ByLetter(Multipliers);

    public static bool MayBegin(char letter) => letter is 'e' or 't' or 'd' or 'v' or 'z' or 'a' or 'n' or 'h' or 'm' or 'b';

    public static bool TryMultiplier(ReadOnlySpan<char> rest, out NumberPart part) => TryFind(MultipliersByLetter, rest, out part);

    /// <summary>Short for a multiplier; whole words only.</summary>
    public static bool TryAbbreviation(ReadOnlySpan<char> word, out long value)
    {
        value = word switch { "mln" or "mio" or "miljn" => 1_000_000, "mld" or "mrd" or "mjd" => 1_000_000_000, "bln" => 1_000_000_000_000, _ => 0 };
        return value > 0;
    }

    /// <summary>The longest number below 100 that the text begins with: "eenentwintig", not "een".</summary>
    public static bool TrySmall(ReadOnlySpan<char> rest, out int value, out int length, out string ending)
    {
        if (!TryFind(TensByLetter, rest, out var part) && !TryFind(TeensByLetter, rest, out part) && !TryFind(UnitsByLetter, rest, out part))
        {
            (value, length, ending) = (0, 0, "");
            return false;
        }

        (value, length, ending) = ((int)part.Value, part.Word.Length, part.Ending);
        if (value is 0 or > 9) return true;
        var link = LinkLength(rest[length..], part.Word);
        if (link > 0 && TryFind(TensByLetter, rest[(length + link)..], out var tens))
            (value, length, ending) = (value + (int)tens.Value, length + link + tens.Word.Length, tens.Ending);
        return part.Word is not "vijv" || value > 9;
    }

    /// <summary>"en" between units and tens; "n" where the e of "tweeen" was left out.</summary>
    private static int LinkLength(ReadOnlySpan<char> rest, string unit)
    {
        if (rest.StartsWith("en")) return 2;
        return rest.StartsWith("n") && unit[^1] is 'e' ? 1 : 0;
    }

    private static bool TryFind(ImmutableArray<NumberPart>[] byLetter, ReadOnlySpan<char> rest, out NumberPart part)
    {
        part = Units[0];
        if (rest.IsEmpty || !char.IsAsciiLetterLower(rest[0])) return false;
        foreach (var candidate in byLetter[rest[0] - 'a'])
        {
            if (!rest.StartsWith(candidate.Word)) continue;
            part = candidate;
            return true;
        }

        return false;
    }

    private static ImmutableArray<NumberPart>[] ByLetter(ImmutableArray<NumberPart> parts)
    {
        var byLetter = new ImmutableArray<NumberPart>[26];
        for (var n = 0; n < byLetter.Length; n++) byLetter[n] = [.. parts.Where(part => part.Word[0] - 'a' == n)];
        return byLetter;
    }
}
