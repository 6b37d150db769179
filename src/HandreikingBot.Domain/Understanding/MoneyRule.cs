namespace HandreikingBot.Domain.Understanding;

/// <summary>"1500 euro", "€ 1.500", "5 euro per leerling", "2,50 p.p.", "budget van 1000": what the school can spend at most.</summary>
internal static class MoneyRule
{
    private const int SmallestBudget = 20;

    public static void Apply(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Used || reading.Items[n].Quantity is not { } amount) continue;
            var last = n;
            var first = n;
            if (reading.At(n - 1) is { } sign && (sign.IsSign('€') || sign.Is(Cue.Euro))) first = n - 1;
            else if (reading.Is(last + 1, Cue.Euro)) last++;
            else if (!IsBudget(reading, n) && !IsPrice(reading, n, amount)) continue;
            Find(reading, amount, first, last);
        }
    }

    private static void Find(Reading reading, decimal amount, int first, int last)
    {
        var perPupil = reading.Is(last + 1, Cue.PerPupil);
        if (perPupil) last++;
        if (Numbers.IsLeast(reading, first - 1)) return;
        reading.Find(new Fact(perPupil ? Slot.BudgetPerPupil : Slot.Budget, Number: amount), first, last);
    }

    /// <summary>"budget van 1000", "kosten max 500": a number without a unit after the word.</summary>
    private static bool IsBudget(Reading reading, int place)
    {
        var before = place - 1;
        while (reading.At(before) is { } item && (item.Is(Cue.Link) || item.Is(Cue.AtMost) || item.Is(Cue.Filler) || item.IsSign(':'))) before--;
        return before < place && reading.Is(before, Cue.Budget) && !HasUnit(reading, place + 1);
    }

    /// <summary>"2500 budget"; "12,50 per leerling", "hooguit 5 per leerling": money without its sign.</summary>
    private static bool IsPrice(Reading reading, int place, decimal amount) =>
        (reading.Is(place + 1, Cue.Budget) && amount >= SmallestBudget)
        || (reading.Is(place + 1, Cue.PerPupil) && (amount != decimal.Floor(amount) || reading.Is(place - 1, Cue.AtMost)));

    private static bool HasUnit(Reading reading, int place) =>
        reading.At(place) is { } item && (item.Is(Cue.Lessons) || item.Is(Cue.Minutes) || item.Is(Cue.Weeks) || item.Is(Cue.Pupils) || item.Is(Cue.Years) || item.Is(Cue.Days));
}
