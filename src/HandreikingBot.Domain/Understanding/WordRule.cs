namespace HandreikingBot.Domain.Understanding;

/// <summary>What the phrases of the vocabulary say by themselves, unless a rule has read them already or they are asked about.</summary>
internal static class WordRule
{
    private const int Near = 3;

    public static void Apply(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            var item = reading.Items[n];
            if (item.Used || item.Muted) continue;
            foreach (var meaning in item.Meanings) Say(reading, n, meaning);
            // "alle brugklassers": all of them, and which.
            if (reading.Says(n, "alle") && reading.At(n + 1) is { } next && GradeWords.IsPeople(reading, next)) reading.Find(new Fact(Slot.Tiers, "universeel"), n, n);
        }
    }

    private static void Say(Reading reading, int place, Meaning meaning)
    {
        if (meaning.Sets.Length + meaning.Refuses.Length is 0) return;
        // "kort: groep 7, veel ruzie" announces, it does not wish for something short.
        if (reading.Says(place, "kort") && reading.At(place + 1)?.IsSign(':') is true) return;
        if (meaning.Sets is [{ Slot: Slot.Training }] && Polarity.IsNoneAbout(reading, place)) return;
        if (meaning.Entry.Alone && !Rest.SaysNothing(reading.Items, place) && !(meaning.Entry.Apart && Rest.IsClause(reading.Items, place))) return;
        var refused = Polarity.IsRefused(reading, place, place, meaning.Entry.Lack && !IsOffer(reading, place)) && !IsOptional(reading, place, meaning);
        var writer = meaning.Entry.Cue is Cue.Self && SaysI(reading, place) ? Writer(reading) : null;
        foreach (var fact in meaning.Sets) reading.Find(writer is null ? fact : fact with { Word = writer }, place, place, refused);
        foreach (var fact in meaning.Refuses) reading.Find(fact, place, place, refused: true);
    }

    /// <summary>"bijscholing mag, hoeft niet": what may be is not refused by what need not be.</summary>
    private static bool IsOptional(Reading reading, int place, Meaning meaning) =>
        meaning.Sets is [{ Slot: Slot.Training, Word: "mag" }] && reading.Tokens[reading.Items[place].Last] is var last && reading.Text.Span(last.Start, last.End) is "mag" or "kan" or "best" or "wel";

    /// <summary>"geen weerbaarheidstraining" refuses the training, while "geen weerbaarheid" is a lack.</summary>
    private static bool IsOffer(Reading reading, int place)
    {
        var last = reading.Tokens[reading.Items[place].Last];
        var word = reading.Text.Span(last.Start, last.End);
        return word.EndsWith("training") || word.EndsWith("programma") || word.EndsWith("cursus") || word.EndsWith("lessen");
    }

    /// <summary>Who gives it when the writer does and is no teacher.</summary>
    private static string? Writer(Reading reading)
    {
        if (reading.Items.Exists(item => item.Is(Cue.SpecialistWrites))) return "intern-specialist";
        return reading.Items.Exists(item => item.Is(Cue.OutsiderWrites)) ? "externe-professional" : null;
    }

    /// <summary>"dat ik zelf kan geven", "ik ben ib'er en wil het zelf geven".</summary>
    private static bool SaysI(Reading reading, int place)
    {
        for (var token = reading.Items[place].Last; token >= Math.Max(0, reading.Items[place].First - Near); token--)
            if (Word(reading, token) is "ik" || (Word(reading, token) is "wil" or "ga" or "kan" or "geef" && Word(reading, token - 1) is "en" or ",")) return true;
        return false;
    }

    private static ReadOnlySpan<char> Word(Reading reading, int token) => token < 0 ? [] : reading.Text.Span(reading.Tokens[token].Start, reading.Tokens[token].End);
}
