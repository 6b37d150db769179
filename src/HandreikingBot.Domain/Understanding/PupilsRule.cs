namespace HandreikingBot.Domain.Understanding;

/// <summary>"een groepje van 8", "een klas van 28", "30 nieuwkomers": how many pupils, when no word for pupils stands beside the number.</summary>
internal static class PupilsRule
{
    private const int Most = 3_000, MostYears = 8;

    public static void Apply(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Used || reading.Items[n].Number() is not (> 1 and <= Most and var count)) continue;
            var inGroup = reading.Is(n - 1, Cue.GroupOf) && (reading.At(n + 1) is not { } next || !next.Is(Cue.Years) && !next.Is(Cue.YearsOld) && !next.Is(Cue.To));
            if (inGroup || IsClassOf(reading, n, count) || NamesAGroup(reading, n + 1)) reading.Find(new Fact(Slot.Pupils, Number: count), n, n);
        }
    }

    /// <summary>"mijn klas van 27": more than there are years.</summary>
    private static bool IsClassOf(Reading reading, int place, int count) =>
        count > MostYears && reading.Says(place - 1, "van") && reading.Says(place - 2, "klas") && (reading.At(place + 1) is not { } next || next.Token.Kind is TokenKind.Sign || Rest.IsFiller(next));

    private static bool NamesAGroup(Reading reading, int place) =>
        reading.At(place) is { } item && Array.Exists(item.Meanings, meaning => Array.Exists(meaning.Sets, fact => fact.Slot is Slot.SpecialGroups));
}
