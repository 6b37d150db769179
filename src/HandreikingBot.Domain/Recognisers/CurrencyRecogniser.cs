namespace HandreikingBot.Domain.Recognisers;

/// <summary>Finds amounts of money: "€ 2,20", "EUR 500", "1,7 miljard euro", and amounts with coins: "3 euro en 50 cent", "5 euro 50".</summary>
internal static class CurrencyRecogniser
{
    private const int CoinsInOne = 100;

    public static List<Recognised> Find(TokenText source, UnitBook currencies)
    {
        var (found, free) = (new List<Recognised>(), 0);
        var reads = UnitReader.Find(source, currencies);
        for (var n = 0; n < reads.Count; n++)
        {
            var read = reads[n];
            if (read.Start < free) continue;
            if (n + 1 < reads.Count && WithCoins(source, read, reads[n + 1]) is { } coins) (read, n) = (coins, n + 1);
            else if (WithBareCoins(source, read) is { } bare) read = bare;
            free = read.End;
            found.Add(new Recognised.Currency(source.SpanOf(read.Start, read.End), read.Value, read.Unit.Name, read.Unit.Iso));
        }

        return found;
    }

    /// <summary>"3 euro en 50 cent".</summary>
    private static UnitRead? WithCoins(TokenText source, UnitRead read, UnitRead next)
    {
        if (read.Value is not { } whole || next.Value is not (>= 0 and < CoinsInOne and var coins) || !read.IsBehind || !Contains(read.Unit.Parts, next.Unit.Name)) return null;
        var first = source.IsWord(read.Last + 1, "en") ? read.Last + 2 : read.Last + 1;
        if (!source.Has(first) || source.Tokens[first].Start != next.Start) return null;
        return read with { End = next.End, Last = next.Last, Value = whole + (coins / CoinsInOne) };
    }

    /// <summary>"5 euro 50", "vijf euro vijftig": two digits, or a word for ten or more.</summary>
    private static UnitRead? WithBareCoins(TokenText source, UnitRead read)
    {
        if (read.Value is not { } whole || whole != Math.Floor(whole) || read.Unit.Parts.Count is 0 || !read.IsBehind) return null;
        if (source.IsSign(read.Last + 1, '-') || !NumberReader.TryRead(source, read.Last + 1, out var coins) || coins.Value is not (>= 0 and < CoinsInOne)) return null;
        var isCoins = coins.IsWhole && (coins.InDigits ? coins.End - coins.Start is 2 : coins.Value >= 10);
        if (!isCoins || !NumberRecogniser.IsFree(source, coins) || source.IsSign(coins.Last + 1, '%')) return null;
        return read with { End = coins.End, Last = coins.Last, Value = whole + (coins.Value / CoinsInOne) };
    }

    private static bool Contains(IReadOnlyList<string> names, string name)
    {
        foreach (var one in names)
            if (one == name) return true;
        return false;
    }
}
