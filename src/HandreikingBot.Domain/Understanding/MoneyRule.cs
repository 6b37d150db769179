namespace HandreikingBot.Domain.Understanding;

/// <summary>"1500 euro", "€ 1.500", "5 euro per leerling", "2,50 p.p.", "budget van 1000": what the school can spend at most. A limit of fifty or more of nothing in particular ("max 400") is money.</summary>
internal static class MoneyRule
{
    private const int SmallestBudget = 20, SmallestLimit = 50;

    public static void Apply(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Used || reading.Items[n].Quantity is not { } amount) continue;
            var last = n;
            var first = n;
            if (reading.At(n - 1) is { } sign && (sign.IsSign('€') || sign.Is(Cue.Euro))) first = n - 1;
            else if (reading.Is(last + 1, Cue.Euro)) last++;
            else if (reading.Is(n - 1, Cue.And) && reading.Is(n - 2, Cue.Euro) && reading.Says(n - 3, "een")) first = n - 3;
            else if (!IsBudget(reading, n) && !IsPrice(reading, n, amount)) continue;
            Find(reading, amount, first, last);
        }
    }

    private static void Find(Reading reading, decimal amount, int first, int last)
    {
        var perPupil = reading.Is(last + 1, Cue.PerPupil) || IsPerPupilBefore(reading, first);
        if (reading.Is(last + 1, Cue.PerPupil)) last++;
        // "een paar duizend euro" is no amount to count with.
        if (Numbers.IsLeast(reading, first - 1) || reading.Says(first - 1, "paar") || reading.Says(first - 1, "een paar") || reading.Says(first - 1, "enkele")) return;
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
        ((reading.Is(place + 1, Cue.Budget) || IsThousands(reading, place) || IsRounded(reading, place)) && amount >= SmallestBudget)
        || (amount >= SmallestLimit && (reading.Is(place - 1, Cue.AtMost) || reading.Is(place - 1, Cue.To)) && EndsThere(reading, place + 1))
        || reading.Is(place + 1, Cue.PerPupil) || IsPerPupilBefore(reading, place);

    /// <summary>"2k" by itself, "er is 2k voor".</summary>
    private static bool IsThousands(Reading reading, int place) =>
        reading.Items[place] is var item && reading.Tokens[item.Last] is { Kind: TokenKind.Word } word && reading.Text.Span(word.Start, word.End) is "k" && (EndsThere(reading, place + 1) || reading.Says(place + 1, "voor") || reading.Says(place + 1, "beschikbaar"));

    /// <summary>"750,-".</summary>
    public static bool IsRounded(Reading reading, int place) => reading.At(place + 1)?.IsSign(',') is true && reading.At(place + 2)?.IsSign('-') is true;

    private static bool EndsThere(Reading reading, int place) => reading.At(place) is not { } next || next.Token.Kind is TokenKind.Sign;

    /// <summary>"per leerling max 7,50".</summary>
    private static bool IsPerPupilBefore(Reading reading, int place) =>
        !HasUnit(reading, place + 1) && (reading.Is(place - 1, Cue.PerPupil) || (reading.Is(place - 1, Cue.AtMost) && reading.Is(place - 2, Cue.PerPupil)) || IsPerPupilFarBefore(reading, place));

    /// <summary>"per kind mag het 4 euro kosten": small words between.</summary>
    private static bool IsPerPupilFarBefore(Reading reading, int place)
    {
        if (!reading.Is(place + 1, Cue.Euro) && reading.At(place)?.IsSign('€') is not true) return false;
        var before = place - 1;
        while (reading.At(before) is { Token.Kind: not TokenKind.Sign } item && (Rest.IsFiller(item) || item.Is(Cue.AtMost) || item.Is(Cue.Budget))) before--;
        return reading.Is(before, Cue.PerPupil);
    }

    private static bool HasUnit(Reading reading, int place) =>
        reading.At(place) is { } item && (item.Is(Cue.Lessons) || item.Is(Cue.Minutes) || item.Is(Cue.Weeks) || item.Is(Cue.Pupils) || item.Is(Cue.Years) || item.Is(Cue.Days));
}
