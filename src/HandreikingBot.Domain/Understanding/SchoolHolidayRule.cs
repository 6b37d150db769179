namespace HandreikingBot.Domain.Understanding;

/// <summary>"na de herfstvakantie", "twee weken voor de zomervakantie", "in de meivakantie", "eind van het schooljaar": days from the school calendar.</summary>
internal static class SchoolHolidayRule
{
    private const string Summer = "zomer";
    private const int Near = 3;

    /// <summary>The day of the holiday that is named at <paramref name="place"/>; <c>null</c> when none is, or the calendar does not have it.</summary>
    public static FoundDate? At(Reading reading, int place)
    {
        if (reading.Is(place, Cue.EndOfSchoolYear)) return Day(reading, Summer, SchoolMoment.Before, place, place);
        if (reading.At(place)?.Number(Cue.Holiday) is not { } number) return null;
        var moment = MomentBefore(reading, place, out var first);
        // "De zomer" and "kerst" by themselves are a season and a feast; beside "na" or "voor" a school means its holiday.
        if (moment is null && reading.At(place)?.Is(Cue.Season) is true) return null;
        return Day(reading, SchoolCalendar.Holidays[number - 1], moment ?? SchoolMoment.During, first, place);
    }

    private static FoundDate? Day(Reading reading, string holiday, SchoolMoment moment, int first, int last)
    {
        var (shift, from) = Shift(reading, first);
        if (reading.Calendar.Next(holiday, moment, reading.Today) is not { } day) return null;
        var shifted = moment is SchoolMoment.Before ? day.Day.AddDays(-shift) : day.Day.AddDays(shift);
        return new FoundDate(shifted, from, last, OnlyStart: false, Assumed: day.IsGuess) { IsPassing = true };
    }

    /// <summary>"na" or "voor" with nothing but small words between it and the holiday.</summary>
    private static SchoolMoment? MomentBefore(Reading reading, int place, out int first)
    {
        for (first = place - 1; first >= 0 && first >= place - Near; first--)
        {
            if (reading.Is(first, Cue.After)) return SchoolMoment.After;
            if (reading.Is(first, Cue.Before)) return SchoolMoment.Before;
            if (!reading.Is(first, Cue.Link) && !reading.Is(first, Cue.Filler)) break;
        }

        first = place;
        return null;
    }

    /// <summary>"twee weken na": days beside the moment.</summary>
    private static (int Days, int First) Shift(Reading reading, int first)
    {
        var unit = first - 1;
        if (reading.At(unit - 1)?.Number() is not (>= 1 and <= 20 and var count)) return (0, first);
        if (reading.Is(unit, Cue.Weeks)) return (7 * count, unit - 1);
        return reading.Is(unit, Cue.Days) ? (count, unit - 1) : (0, first);
    }
}
