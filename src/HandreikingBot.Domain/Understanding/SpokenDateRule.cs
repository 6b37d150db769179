using HandreikingBot.Domain.Recognisers.Dates;

namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// "volgende week vrijdag", "overmorgen", "half maart", "over anderhalve maand": what the date recogniser finds and <see cref="DateRule"/> does not read as well. Only where the message asks
/// to be reminded, speaks of starting, or says the day by itself or between commas ("3 geregeld, volgende week vrijdag"); a day in a story ("maandag was het weer raak") is no wish.
/// </summary>
internal static class SpokenDateRule
{
    /// <summary>Longer messages tell a story, unless they ask to be reminded or speak of starting.</summary>
    private const int LongestMention = 14;

    public static void Apply(Reading reading, bool reminding)
    {
        var starting = reading.Items.Exists(item => item.Is(Cue.Starting));
        if (!reminding && !starting && reading.Items.Count > LongestMention) return;
        if (!reminding && DateRule.FindsPlainDay(reading)) return;
        foreach (var result in DateRecogniser.Recognise(reading.Text, reading.Tokens, reading.Today.ToDateTime(TimeOnly.MinValue)))
        {
            if (result.Kind is DateKind.Time or DateKind.TimeRange or DateKind.Duration or DateKind.Set || result.FirstOnOrAfter(reading.Today) is not { } day) continue;
            // "Nu" and "vandaag" are said of everything; only a start can be today.
            if ((day == reading.Today && !starting) || ItemsOf(reading, result) is not var (first, last) || DateRule.Reads(reading, first, last)) continue;
            if (!reminding && !starting && !StandsApart(reading, first, last)) continue;
            var slot = !reminding && DateRule.StartsNear(reading, first, last) ? Slot.Start : Slot.When;
            reading.Find(new Fact(slot, Number: day.DayNumber), first, last);
            return;
        }
    }

    /// <summary>The items of the words; <c>null</c> when they say something else as well ("over meerdere jaren", "verspreid over 10 weken"), or are only numbers ("7/8").</summary>
    private static (int First, int Last)? ItemsOf(Reading reading, DateResult result)
    {
        var (first, last, words) = (-1, -1, false);
        for (var n = 0; n < reading.Items.Count; n++)
        {
            var start = reading.Text.OriginOf(reading.Items[n].Token.Start);
            if (start > result.End) break;
            if (reading.Text.OriginEndOf(reading.Tokens[reading.Items[n].Last].End) <= result.Start) continue;
            if (first < 0 && reading.Items[n].Is(Cue.AtMost) && start < result.Start) return null;
            if (reading.Items[n].Used || reading.Items[n].Muted || Array.Exists(reading.Items[n].Meanings, meaning => meaning.Sets.Length > 0)) return null;
            if (first < 0) first = n;
            last = n;
            words |= reading.Items[n].Token.Kind is TokenKind.Word;
        }

        return words ? (first, last) : null;
    }

    /// <summary>Nothing but small words between it and a comma, a stop or the end, on both sides.</summary>
    public static bool StandsApart(Reading reading, int first, int last)
    {
        for (var n = first - 1; n >= 0 && !IsBreak(reading.Items[n]); n--)
            if (!IsSmall(reading.Items[n]) || MoneyRule.IsRounded(reading, n - 2)) return false;
        for (var n = last + 1; n < reading.Items.Count && !IsBreak(reading.Items[n]); n++)
            if (!IsSmall(reading.Items[n])) return false;
        return true;
    }

    private static bool IsBreak(Item item) => item.EndsSentence || item.IsSign(',') || item.IsSign(':');

    private static bool IsSmall(Item item) => Rest.IsFiller(item) || item.Is(Cue.Before) || item.Is(Cue.To) || item.Is(Cue.AtMost) || item.Is(Cue.AtLeast);
}
