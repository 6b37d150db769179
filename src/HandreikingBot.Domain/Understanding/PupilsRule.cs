namespace HandreikingBot.Domain.Understanding;

/// <summary>"een groepje van 8", "een klas van 28", "30 nieuwkomers": how many pupils, when no word for pupils stands beside the number.</summary>
internal static class PupilsRule
{
    private const int Most = 3_000;

    public static void Apply(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Used || reading.Items[n].Number() is not (> 1 and <= Most and var count)) continue;
            var inGroup = reading.Is(n - 1, Cue.GroupOf) && (reading.At(n + 1) is not { } next || !next.Is(Cue.Years) && !next.Is(Cue.YearsOld) && !next.Is(Cue.To));
            if (inGroup || NamesAGroup(reading, n + 1)) reading.Find(new Fact(Slot.Pupils, Number: count), n, n);
        }
    }

    private static bool NamesAGroup(Reading reading, int place) =>
        reading.At(place) is { } item && Array.Exists(item.Meanings, meaning => Array.Exists(meaning.Sets, fact => fact.Slot is Slot.SpecialGroups));
}
