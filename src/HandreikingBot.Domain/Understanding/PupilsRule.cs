namespace HandreikingBot.Domain.Understanding;

/// <summary>"een groepje van 8", "een klas van 28", "twee klassen van 25", "30 nieuwkomers", "25 brugklassers", "10 drukke kinderen": how many pupils, when no word for pupils stands beside the number.</summary>
internal static class PupilsRule
{
    private const int Most = 3_000, MostYears = 8, MostClasses = 30;

    public static void Apply(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Used || reading.Items[n].Number() is not (> 1 and <= Most and var count)) continue;
            if (ClassesOf(reading, n) is var (classes, first)) reading.Find(new Fact(Slot.Pupils, Number: classes * count), first, n);
            else if (IsGroupOf(reading, n) || IsClassOf(reading, n, count) || NamesPupils(reading, n + 1, count)) reading.Find(new Fact(Slot.Pupils, Number: count), n, n);
        }
    }

    private static bool IsGroupOf(Reading reading, int place) =>
        reading.Is(place - 1, Cue.GroupOf) && (reading.At(place + 1) is not { } next || !next.Is(Cue.Years) && !next.Is(Cue.YearsOld) && !next.Is(Cue.To));

    /// <summary>"twee klassen van 25", "3 groepen van ongeveer 28 leerlingen": all of them together.</summary>
    private static (int Classes, int First)? ClassesOf(Reading reading, int place)
    {
        var before = reading.Says(place - 1, "ongeveer") || reading.Says(place - 1, "circa") || reading.Says(place - 1, "elk") ? place - 2 : place - 1;
        if (!reading.Says(before, "klassen van") && !reading.Says(before, "groepen van") && !reading.Says(before, "groepjes van")) return null;
        if (reading.Is(place + 1, Cue.To) || reading.At(place + 1) is { } next && (next.Is(Cue.Years) || next.Is(Cue.YearsOld) || next.IsSign('-'))) return null;
        return reading.At(before - 1) is { Used: false } item && item.Number() is > 1 and <= MostClasses and var classes ? (classes, before - 1) : null;
    }

    /// <summary>"mijn klas van 27": more than there are years.</summary>
    private static bool IsClassOf(Reading reading, int place, int count) =>
        count > MostYears && reading.Says(place - 1, "van") && reading.Says(place - 2, "klas") && (reading.At(place + 1) is not { } next || next.Token.Kind is TokenKind.Sign || Rest.IsFiller(next));

    private static bool NamesPupils(Reading reading, int place, int count)
    {
        if (reading.At(place) is not { } item) return false;
        if (count > MostYears && reading.Says(place, "in") && reading.Says(place + 1, "de") && (reading.Is(place + 2, Cue.Year) || reading.Is(place + 2, Cue.Group)) && reading.At(place + 3)?.Number() is null) return true;
        if (Sets(item, Slot.SpecialGroups) || (BareAges.IsPupils(reading, place) && !item.Is(Cue.Pupils)) || GradeWords.IsPeople(reading, item)) return true;
        // "10 drukke kinderen", "30 havo leerlingen"; "3 havo leerlingen" is a year.
        return reading.Is(place + 1, Cue.Pupils) && (item.Unknown || Sets(item, Slot.Topics) || (Sets(item, Slot.Education) && (count > MostYears || !item.Is(Cue.VoLevel))));
    }

    private static bool Sets(Item item, Slot slot) => Array.Exists(item.Meanings, meaning => Array.Exists(meaning.Sets, fact => fact.Slot == slot));
}
