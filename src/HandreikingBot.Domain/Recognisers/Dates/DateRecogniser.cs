using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// Finds Dutch dates, times, durations, repetitions and their ranges in a text, relative to a moment, in the behaviour of Recognizers-Text's Dutch DateTime model
/// (github.com/microsoft/Recognizers-Text, MIT; DESIGN section 7, <c>recognize</c>). Deterministic; one pass, in which at each word the longest expression that begins
/// there is taken. Only the first 4,000 characters are read.
/// </summary>
public static class DateRecogniser
{
    /// <param name="text">What was typed, as it came.</param>
    /// <param name="reference">The moment to which "morgen" and "over een uur" relate; local time. In the first or last century of the calendar: the nearest moment outside it.</param>
    /// <returns>In the order of the text, not overlapping; empty when no word of it is about time.</returns>
    public static IReadOnlyList<DateResult> Recognise(string text, DateTime reference)
    {
        return DateText.Of(text, reference) is { } words ? Read(words) : [];
    }

    /// <summary>The same for who has cut the text already.</summary>
    internal static IReadOnlyList<DateResult> Recognise(NormalText text, List<Token> tokens, DateTime reference) =>
        DateText.Of(text, tokens, reference) is { } words ? Read(words) : [];

    private static List<DateResult> Read(DateText words)
    {
        List<DateResult>? results = null;
        for (var place = 0; place < words.Count; place++)
        {
            if (!words.CanBegin(place) || IsGreeting(words, place) || At(words, place) is not { } found) continue;
            if (!IsPartOfNumber(words, found)) (results ??= []).Add(ResultWriter.Write(words, found));
            place = found.Last;
        }

        return results ?? [];
    }

    /// <summary>Only digits and hyphens with a hyphen beside them: a telephone number, a code.</summary>
    private static bool IsPartOfNumber(DateText text, Found found)
    {
        if (found.Last - found.First > 2 || (!text.IsSign(found.First - 1, '-') && !text.IsSign(found.Last + 1, '-'))) return false;
        for (var place = found.First; place <= found.Last; place++)
            if (!text[place].IsDigits && !text.IsSign(place, '-')) return false;
        return true;
    }

    /// <summary>"goede morgen", "fijne avond".</summary>
    private static bool IsGreeting(DateText text, int place) => text.Is(place - 1, Term.Greeting) && PartReader.Named(text, place) is not null;

    private static Found? At(DateText text, int place)
    {
        Found? best = SetReader.At(text, place);
        best = Longer(best, BoundReader.At(text, place));
        best = Longer(best, MomentRangeReader.At(text, place));
        best = Longer(best, MomentReader.At(text, place));
        best = Longer(best, PeriodReader.At(text, place));
        best = Longer(best, DayReader.At(text, place));
        best = Longer(best, ClockRangeReader.At(text, place, false));
        best = Longer(best, PartReader.At(text, place));
        best = Longer(best, TimeReader.At(text, place));
        return Longer(best, TimeReader.Length(text, place));
    }

    private static Found? Longer(Found? one, Found? two) => one is null || (two is not null && two.Last > one.Last) ? two : one;
}
