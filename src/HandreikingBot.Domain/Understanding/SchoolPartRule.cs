using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Onderbouw, middenbouw, bovenbouw: which years that are hangs on the kind of school (catalogue, <c>erkenning.json</c>, school); when the message does not say it, they say nothing.
/// Schools divide differently, so what was understood is read back. Groups or years that the message names itself go first ("middenbouw, groep 5 dus").
/// </summary>
internal static class SchoolPartRule
{
    public static void Apply(Reading reading)
    {
        if (reading.Findings.Any(finding => finding is { Refused: false, Fact.Slot: Slot.Po or Slot.Vo })) return;
        var kinds = reading.Findings.Where(finding => finding is { Refused: false, Fact.Slot: Slot.Education or Slot.Po or Slot.Vo })
            .Select(finding => finding.Fact.Slot switch { Slot.Po => "po", Slot.Vo => "vo", _ => finding.Fact.Word }).Distinct(StringComparer.Ordinal).ToArray();
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
            "vo" => new Fact(Slot.Vo, Range: YearsOfVo(reading, lower)),
            _ => null,
        };
    }

    /// <summary>The vmbo has four years, two and two; the havo has five.</summary>
    private static Bounds YearsOfVo(Reading reading, bool lower)
    {
        var (four, five, six) = (false, false, false);
        foreach (var item in reading.Items)
        {
            if (!item.Is(Cue.VoLevel)) continue;
            var name = reading.Text.Span(item.Token.Start, reading.Tokens[item.Last].End);
            four |= Names(name, "vmb", "mav", "kader");
            five |= name.Contains("hav", StringComparison.Ordinal);
            six |= Names(name, "vwo", "gym", "ath");
        }

        if (four && !five && !six) return lower ? new Bounds(1, 2) : new Bounds(3, 4);
        return lower ? new Bounds(1, 3) : new Bounds(4, five && !six ? 5 : 6);
    }

    private static bool Names(ReadOnlySpan<char> text, string one, string two, string three) =>
        text.Contains(one, StringComparison.Ordinal) || text.Contains(two, StringComparison.Ordinal) || text.Contains(three, StringComparison.Ordinal);

    private static Fact Po(int low, int high) => new(Slot.Po, Range: new Bounds(low, high));
}
