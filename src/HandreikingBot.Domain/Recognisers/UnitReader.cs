using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>An amount with its unit, or a unit alone: characters <paramref name="Start"/> up to <paramref name="End"/> of the normalised text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct UnitRead(int Start, int End, double? Value, UnitEntry Unit, int Last)
{
    /// <summary>The unit stands behind its amount: "5 euro", not "€ 5".</summary>
    public bool IsBehind { get; init; }
}

/// <summary>Finds amounts with a unit behind or before them ("75ml", "een 10-liter koeler", "EUR 500"), and units by themselves ("vierkante meter").</summary>
internal static class UnitReader
{
    /// <summary>An article counts one before a word ("een stuiver"), not before a letter.</summary>
    private const int ShortestAfterArticle = 3;

    /// <returns>In order, without overlaps.</returns>
    public static List<UnitRead> Find(TokenText source, UnitBook book)
    {
        var (found, free) = (new List<UnitRead>(), 0);
        foreach (var number in NumberRecogniser.Numbers(source))
        {
            if (number.First < free || WithUnit(source, book, number, free) is not { } read) continue;
            AddAlone(source, book, free, source.TokenFrom(free, read.Start), found);
            found.Add(read);
            free = read.Last + 1;
        }

        AddAlone(source, book, free, source.Count, found);
        RemoveOthers(source, found);
        return found;
    }

    /// <summary>Takes out what the message gives another meaning: degrees of temperature are no angle.</summary>
    private static void RemoveOthers(TokenText source, List<UnitRead> found)
    {
        if (found.Find(read => read.Unit.Unless.Count > 0).Unit is not { } asked) return;
        var others = false;
        for (var at = 0; at < source.Count && !others; at++)
            foreach (var word in asked.Unless) others |= source.IsWord(at, word);
        if (others) found.RemoveAll(read => read.Unit.Unless.Count > 0);
    }

    private static UnitRead? WithUnit(TokenText source, UnitBook book, NumberRead number, int free)
    {
        if (NumberRecogniser.IsFreeBefore(source, number) && Behind(source, book, number) is { } behind) return behind;
        if (number.IsArticle || char.IsLetterOrDigit(source.Char(number.End)) || book.EndingBefore(source, number.First) is not { } before) return null;
        var first = number.First - before.Words.Length;
        if (first < free) return null;
        // "-€5"
        var negative = number.Value > 0 && first - 1 >= free && source.IsSign(first - 1, '-') && source.IsGlued(first) && !source.IsNumber(first - 2) && !char.IsLetterOrDigit(source.Char(source.Tokens[first - 1].Start - 1));
        return new UnitRead(source.Tokens[negative ? first - 1 : first].Start, number.End, negative ? -number.Value : number.Value, before.Unit, number.Last);
    }

    private static UnitRead? Behind(TokenText source, UnitBook book, NumberRead number)
    {
        var next = source.TokenFrom(number.Last, number.End);
        // "1500,- euro"
        if (source.IsSign(next, ',') && source.IsSign(next + 1, '-')) next = source.IsSign(next + 2, '-') ? next + 3 : next + 2;
        if (book.At(source, next, UnitPlace.Behind) is not { } phrase) return null;
        if (number.IsArticle && phrase.Words[0].Length < ShortestAfterArticle) return null;
        var last = next + phrase.Words.Length - 1;
        return new UnitRead(number.Start, source.Tokens[last].End, number.Value, phrase.Unit, last) { IsBehind = true };
    }

    private static void AddAlone(TokenText source, UnitBook book, int from, int to, List<UnitRead> found)
    {
        for (var at = from; at < to; at++)
        {
            if (book.At(source, at, UnitPlace.Alone) is not { } phrase || at + phrase.Words.Length > to) continue;
            var last = at + phrase.Words.Length - 1;
            found.Add(new UnitRead(source.Tokens[at].Start, source.Tokens[last].End, null, phrase.Unit, last));
            at = last;
        }
    }
}
