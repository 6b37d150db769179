using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Holidays with the year or the word that places them: "kerst 2020", "vorige koningsdag", "koningsdag volgend jaar".</summary>
internal static class HolidayReader
{
    public static Found.Point? At(DateText text, int place)
    {
        if (Relation.At(text, place) is { } relation
            && Name(text, relation.Last + 1, out var end) is { } related) return Related(text, place, end, related, relation);
        if (Name(text, place, out var last) is not { } holiday) return null;
        if (YearReader.Behind(text, last) is { } year) return Of(text, place, year.Last, holiday, year.Year);
        return Of(text, place, last, holiday, null);
    }

    private static Holiday? Name(DateText text, int place, out int last)
    {
        last = place;
        var word = text[place];
        if (!word.Exists || word.Kind is TokenKind.Sign) return null;
        if (word.IsDigits) return Numbered(text, place, out last);
        foreach (var (words, holiday) in Holidays.StartingWith(text.Normal.Span(word.Start, word.End)))
        {
            if (!Follow(text, place, words)) continue;
            last = place + words.Length - 1;
            return holiday;
        }

        return null;
    }

    /// <summary>"1e kerstdag", "2de paasdag".</summary>
    private static Holiday? Numbered(DateText text, int place, out int last)
    {
        if (DayNumber.Ordinal(text, place, out last) is not (>= 1 and <= 2 and var nth)) return null;
        foreach (var (words, holiday) in Holidays.StartingWith(nth is 1 ? "eerste" : "tweede"))
        {
            if (words.Length is not 2 || !text.IsWord(last + 1, words[1])) continue;
            last++;
            return holiday;
        }

        return null;
    }

    private static bool Follow(DateText text, int place, string[] words)
    {
        for (var n = 1; n < words.Length; n++)
            if (!text.IsWord(place + n, words[n])) return false;
        return true;
    }

    private static Found.Point Of(DateText text, int first, int last, Holiday holiday, int? year)
    {
        if (year is { } known) return new Found.Point(first, last, DateKind.Date, new Instant(holiday.TimexIn(known, known), holiday.In(known)));
        var today = text.Today;
        var passed = holiday.In(today.Year) < today;
        return Days.Either(first, last, holiday.TimexIn(null, today.Year), holiday.In(passed ? today.Year : today.Year - 1), holiday.In(passed ? today.Year + 1
            : today.Year));
    }

    /// <summary>"vorige": the last one before today, "volgende": the first one behind it.</summary>
    private static Found.Point Related(DateText text, int first, int last, Holiday holiday, Relation relation)
    {
        var year = text.Today.Year;
        var thisYear = holiday.In(year);
        if (relation.Shift < 0 && thisYear >= text.Today) year--;
        else if (relation.Shift > 0 && thisYear <= text.Today) year++;
        return Of(text, first, last, holiday, year);
    }
}
