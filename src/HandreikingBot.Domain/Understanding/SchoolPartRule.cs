using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Onderbouw, middenbouw, bovenbouw: which years that are hangs on the kind of school (catalogue, <c>erkenning.json</c>, school); when the message does not say it, they say nothing.
/// Schools divide differently, so what was understood is read back. Groups or years that the message names itself go first ("middenbouw, groep 5 dus").
/// </summary>
internal static class SchoolPartRule
{
    /// <summary>In the vocabulary a kind of secondary school has the number of its years.</summary>
    private const int Vmbo = 4, Havo = 5, Vwo = 6;

    public static void Apply(Reading reading)
    {
        if (reading.Findings.Any(finding => finding is { Refused: false, Fact.Slot: Slot.Po or Slot.Vo })) return;
        string[] kinds = [.. reading.Findings.Where(finding => finding is { Refused: false, Fact.Slot: Slot.Education }).Select(finding => finding.Fact.Word).Distinct(StringComparer.Ordinal)];
        for (var n = 0; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Muted || YearsOf(reading, n, kinds) is not { } fact) continue;
            reading.Find(fact, n, n, Polarity.IsRefused(reading, n, n, lack: false));
        }
    }

    private static Fact? YearsOf(Reading reading, int place, string[] kinds)
    {
        if (reading.Is(place, Cue.MiddleYears)) return Po(3, 5);
        var (lower, upper) = (reading.Is(place, Cue.LowerYears), reading.Is(place, Cue.UpperYears));
        if (kinds is not [var kind] || (!lower && !upper)) return null;
        return kind switch
        {
            "po" => lower ? Po(1, 2) : Po(6, 8),
            "vo" => new Fact(Slot.Vo, Range: YearsOfVo(YearsOfKinds(reading), lower)),
            _ => null,
        };
    }

    /// <summary>The vmbo has four years, two and two; the havo has five.</summary>
    private static Bounds YearsOfVo(HashSet<int> years, bool lower)
    {
        if (years.SetEquals([Vmbo])) return lower ? new Bounds(1, 2) : new Bounds(3, 4);
        if (lower) return new Bounds(1, 3);
        var last = years.Contains(Havo) && !years.Contains(Vwo) ? Havo : Vwo;
        return new Bounds(4, last);
    }

    /// <summary>How many years the kinds of secondary school have that the message names.</summary>
    private static HashSet<int> YearsOfKinds(Reading reading)
    {
        var years = new HashSet<int>();
        foreach (var item in reading.Items)
            foreach (var meaning in item.Meanings)
                if (meaning.Entry is { Cue: Cue.VoLevel, Number: { } number }) years.Add(number);
        return years;
    }

    private static Fact Po(int low, int high) => new(Slot.Po, Range: new Bounds(low, high));
}
