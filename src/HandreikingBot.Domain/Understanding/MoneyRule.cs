namespace HandreikingBot.Domain.Understanding;

/// <summary>"1500 euro", "€ 1.500", "5 euro per leerling", "2,50 p.p.", "budget van 1000": what the school can spend at most.</summary>
internal static class MoneyRule
{
    public static void Apply(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Used || reading.Items[n].Number() is null) continue;
            var (amount, last) = Amount(reading, n);
            var first = n;
            if (reading.At(n - 1) is { } sign && (sign.IsSign('€') || sign.Is(Cue.Euro))) first = n - 1;
            else if (reading.Is(last + 1, Cue.Euro)) last++;
            else if (!IsBudget(reading, n)) continue;
            Find(reading, amount, first, last);
        }
    }

    private static void Find(Reading reading, decimal amount, int first, int last)
    {
        var perPupil = reading.Is(last + 1, Cue.PerPupil);
        if (perPupil) last++;
        if (reading.Is(first - 1, Cue.AtLeast)) return;
        reading.Find(new Fact(perPupil ? Slot.BudgetPerPupil : Slot.Budget, Number: amount), first, last);
    }

    /// <summary>"budget van 1000", "kosten max 500": a number without a unit after the word.</summary>
    private static bool IsBudget(Reading reading, int place)
    {
        var before = place - 1;
        while (reading.At(before) is { } item && (item.Is(Cue.Link) || item.Is(Cue.AtMost) || item.Is(Cue.Filler) || item.IsSign(':'))) before--;
        return before < place && reading.Is(before, Cue.Budget) && !HasUnit(reading, place + 1);
    }

    private static bool HasUnit(Reading reading, int place) =>
        reading.At(place) is { } item && (item.Is(Cue.Lessons) || item.Is(Cue.Minutes) || item.Is(Cue.Weeks) || item.Is(Cue.Pupils) || item.Is(Cue.Years) || item.Is(Cue.Days));

    /// <summary>Cents after a comma, "2 duizend", "2k".</summary>
    private static (decimal Amount, int Last) Amount(Reading reading, int place)
    {
        decimal amount = reading.Items[place].Number() ?? 0;
        if (reading.At(place + 1) is { Token.Spaced: false } comma && (comma.IsSign(',') || comma.IsSign('.')) && reading.At(place + 2) is { Token: { Kind: TokenKind.Number, Spaced: false } cents })
            return cents.Length is 2 ? (amount + (cents.Value / 100m), place + 2) : (amount, place);
        if (reading.At(place + 1)?.Number() is { } factor and (100 or 1_000) && reading.Items[place + 1].Token.Kind is TokenKind.Word) return (amount * factor, place + 1);
        return (amount, place);
    }
}
