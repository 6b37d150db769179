namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// "groep 4, nee wacht, groep 5", "pesten, ik bedoel stress", "verander groep 7 in groep 8", "groep 6 moet groep 7 zijn", "vorig jaar groep 5, nu groep 6": of two values of one slot with
/// hardly a word between them the first is taken back. "10 lessen, nee 8": a number without a unit is of the kind of the one before.
/// </summary>
internal static class CorrectionRule
{
    /// <summary>The rules add their findings one after the other, so two of one slot that stand beside each other are near in the list too.</summary>
    private const int FarthestApart = 24;

    /// <summary>No more than this stands between what is corrected and its correction.</summary>
    private const int MostBetween = 8;

    public static void Apply(Reading reading)
    {
        NumbersOfTheSameKind(reading);
        var findings = reading.Findings;
        for (var later = 0; later < findings.Count; later++)
        {
            if (findings[later].Refused) continue;
            for (var earlier = Math.Max(0, later - FarthestApart); earlier < Math.Min(findings.Count, later + FarthestApart); earlier++)
                if (!findings[earlier].Refused && findings[earlier].Fact.Slot == findings[later].Fact.Slot && Replaces(reading, findings[earlier], findings[later]))
                    findings[earlier] = findings[earlier] with { Refused = true };
        }
    }

    private static bool Replaces(Reading reading, Finding earlier, Finding later)
    {
        if (earlier.Last >= later.First || later.First - earlier.Last > MostBetween || earlier.Fact == later.Fact) return false;
        var (corrected, now, becomes, linked) = (false, false, false, false);
        for (var n = earlier.Last + 1; n < later.First; n++)
        {
            var item = reading.Items[n];
            if (item.Is(Cue.Correction)) corrected = true;
            else if (reading.Says(n, "nu") || reading.Says(n, "inmiddels")) now = true;
            else if (reading.Says(n, "wordt") || reading.Says(n, "moet") || reading.Says(n, "moest")) becomes = true;
            else if (item.Is(Cue.And) || item.Is(Cue.Contrast) && !item.Is(Cue.Filler)) linked = true;
            else if (!Rest.IsFiller(item) && !item.IsSign('?') && !IsChoosing(item)) return false;
        }

        if (corrected) return true;
        if (linked || earlier.Fact.Slot is not (Slot.Po or Slot.Vo)) return !linked && IsChange(reading, earlier);
        return now || becomes || IsChange(reading, earlier);
    }

    /// <summary>"verander (van) groep 7 in groep 8".</summary>
    private static bool IsChange(Reading reading, Finding earlier)
    {
        var before = earlier.First - 1;
        while (before >= 0 && !reading.Is(before, Cue.Change) && Rest.IsFiller(reading.Items[before]) && !reading.Items[before].EndsSentence) before--;
        return reading.Is(before, Cue.Change);
    }

    private static void NumbersOfTheSameKind(Reading reading)
    {
        for (var n = 1; n < reading.Items.Count; n++)
        {
            var denied = Denied(reading, n);
            if (!denied && !reading.Is(n, Cue.Correction) && !reading.Is(n, Cue.Rather)) continue;
            var at = n + 1;
            while (reading.At(at) is { } item && (Rest.IsFiller(item) || item.Is(Cue.Rather) || item.Is(Cue.Contrast) || item.Is(Cue.AtMost))) at++;
            if (reading.At(at) is not { Used: false, Quantity: > 0 and var number } || reading.At(at + 1) is { } next && next.Token.Kind is not TokenKind.Sign && !Rest.IsFiller(next)) continue;
            if (KindBefore(reading, n) is { } slot) reading.Find(new Fact(slot, Number: number), at, at);
        }

        NumbersSaidBefore(reading);
    }

    /// <summary>"eerst zei ik 500 euro, het is 750", "ik zei 10 lessen, dat moeten er 6 zijn".</summary>
    private static void NumbersSaidBefore(Reading reading)
    {
        for (var n = 1; n < reading.Items.Count; n++)
        {
            if (reading.Items[n] is not { Used: false, Quantity: > 0 and var number }) continue;
            if (reading.At(n + 1) is { } next && next.Token.Kind is not TokenKind.Sign && !Rest.IsFiller(next)) continue;
            var before = n - 1;
            while (reading.At(before) is { Used: false } item && (Rest.IsFiller(item) || item.Is(Cue.Contrast) || IsChoosing(item) || reading.Says(before, "wordt") || reading.Says(before, "worden"))) before--;
            if (before == n - 1 || KindBefore(reading, before + 1) is not { } slot || FirstOf(reading, before) is not { } first) continue;
            if (reading.Is(first - 1, Cue.Negation) || reading.Says(first - 1, "zei") || reading.Says(first - 2, "zei") || reading.Says(first - 1, "typte") || reading.Says(first - 2, "dachten")) reading.Find(new Fact(slot, Number: number), n, n);
        }
    }

    private static bool IsChoosing(Item item) => Array.Exists(item.Meanings, meaning => meaning.Entry.Intent is Intent.Choose);

    private static int? FirstOf(Reading reading, int last)
    {
        foreach (var finding in reading.Findings)
            if (finding.Last == last) return finding.First;
        return null;
    }

    /// <summary>"niet 10 lessen maar 6", "geen 500 euro, maar hooguit 800": here is the word between the two.</summary>
    private static bool Denied(Reading reading, int place)
    {
        if (!reading.Is(place, Cue.Contrast)) return false;
        var last = reading.At(place - 1)?.IsSign(',') is true ? place - 2 : place - 1;
        foreach (var finding in reading.Findings)
            if (finding.Last == last && reading.Is(finding.First - 1, Cue.Negation)) return true;
        return false;
    }

    /// <summary>The slot of the number right before, when it holds one number.</summary>
    private static Slot? KindBefore(Reading reading, int place)
    {
        var last = place - 1;
        while (last >= 0 && (reading.Items[last].IsSign(',') || reading.Items[last].IsSign('.') || Rest.IsFiller(reading.Items[last]))) last--;
        foreach (var finding in reading.Findings)
            if (finding.Last == last && finding.Fact.Slot is Slot.Lessons or Slot.Minutes or Slot.Weeks or Slot.Budget or Slot.BudgetPerPupil or Slot.Pupils) return finding.Fact.Slot;
        return null;
    }
}
