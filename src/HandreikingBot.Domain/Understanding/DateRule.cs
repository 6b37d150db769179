using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Understanding;

/// <summary>"september 2027", "1 maart", "begin februari", "12-01-2027", "over zes weken", "volgende maand", "volgend schooljaar". Beside a word for starting it is the start, else a day for reminders and plans.</summary>
internal static class DateRule
{
    private const int NearStart = 5, Century = 2000, FarthestShort = 10;

    public static void Apply(Reading reading, bool reminding)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Used || FoundAt(reading, n) is not { } found) continue;
            // "binnen acht weken klaar" is how long it may take.
            if (reading.Says(found.First, "binnen") && (reading.Is(found.Last, Cue.Weeks) || reading.Is(found.Last, Cue.Months)) && !reminding && !StartsNear(reading, found.First, found.Last)) continue;
            var starting = !reminding && (StartsNear(reading, found.First, found.Last) || PutsRight(reading, found.First, found.Last));
            if (found.IsPassing && !reminding && !starting && !SpokenDateRule.StandsApart(reading, found.First, found.Last)) continue;
            var slot = starting || (found.OnlyStart && !reminding) ? Slot.Start : Slot.When;
            reading.Find(new Fact(slot, Number: found.Day.DayNumber), found.First, found.Last);
            if (found.Assumed is { } isGuess) reading.Assume(found.Day, isGuess, found.First, found.Last);
        }
    }

    private static FoundDate? FoundAt(Reading reading, int place) => SchoolHolidayRule.At(reading, place) ?? InWords(reading, place) ?? InDigits(reading, place) ?? From(reading, place) ?? Named(reading, place);

    /// <summary>A date with its day or year stands there; nothing longer needs to be looked for.</summary>
    public static bool FindsPlainDay(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
            if (FoundAt(reading, n) is { IsPassing: false }) return true;
        return false;
    }

    /// <summary>This rule finds a day in these items that takes up as many of them.</summary>
    public static bool Reads(Reading reading, int first, int last)
    {
        for (var n = first; n <= last; n++)
            if (FoundAt(reading, n) is { } found && found.Last - found.First >= last - first) return true;
        return false;
    }

    /// <summary>A word for starting stands beside these items.</summary>
    public static bool StartsNear(Reading reading, int first, int last)
    {
        // "per 1 februari".
        if (reading.Says(first - 1, "per") || reading.Says(first, "per")) return true;
        for (var n = Math.Max(0, first - NearStart); n <= last + NearStart && n < reading.Items.Count; n++)
        {
            if (reading.Items[n].EndsSentence && n > last) break;
            if (reading.Is(n, Cue.Starting)) return true;
        }

        return false;
    }

    /// <summary>"ik zei september maar het wordt januari", "niet in maart maar in april": of two months the one that is not taken back; the only day that is asked for is the start.</summary>
    private static bool PutsRight(Reading reading, int first, int last)
    {
        if (!reading.Items[last].Is(Cue.Month) && !reading.Is(last - 1, Cue.Month) || Polarity.IsRefused(reading, first, last, lack: false)) return false;
        for (var n = 0; n < reading.Items.Count; n++)
            if ((n < first || n > last) && reading.Is(n, Cue.Month) && !reading.Items[n].Used && Polarity.IsRefused(reading, n, n, lack: false)) return true;
        return false;
    }

    /// <summary>A month by name, with the day before it and the year behind it.</summary>
    private static FoundDate? InWords(Reading reading, int place)
    {
        if (reading.At(place)?.Number(Cue.Month) is not { } month) return null;
        var day = reading.At(place - 1) is { Used: false, Token.Kind: TokenKind.Number } before && before.Number() is >= 1 and <= 31 and var number ? number : (int?)null;
        var year = YearAt(reading, place + 1, day is null);
        // Short names ("mei" aside) are words or names as well: they need a number beside them.
        if (reading.Items[place].Token.Length <= 3 && day is null && year is null && !reading.Is(place, Cue.Starting) && !IsInMonth(reading, place)) return null;
        var from = day is not null ? place - 1 : PartBefore(reading, place) is null ? place : place - 1;
        var last = year is null ? place : place + 1;
        var first = DateOnly.FromDayNumber(reading.Today.DayNumber);
        var asked = On(year ?? first.Year, month, day ?? PartBefore(reading, place) ?? 1);
        if (year is null && asked < first) asked = On(first.Year + 1, month, day ?? PartBefore(reading, place) ?? 1);
        return new FoundDate(asked, from, last, false) { IsPassing = day is null && year is null };
    }

    /// <summary>"2027"; also "in sept 27", since a day stands before its month.</summary>
    private static int? YearAt(Reading reading, int place, bool mayBeShort) => reading.At(place) is not { Token.Kind: TokenKind.Number } item ? null : item.Number() switch
    {
        >= 2000 and <= 2100 and var year => year,
        { } year when mayBeShort && year + Century >= reading.Today.Year && year + Century <= reading.Today.Year + FarthestShort && IsIn(reading, place - 2) && !Numbers.BelongsToUnit(reading, place) => Century + year,
        _ => null,
    };

    private static bool IsInMonth(Reading reading, int place) => IsIn(reading, place - 1) || reading.Is(place - 1, Cue.AtLeast) || PartBefore(reading, place) is not null;

    private static bool IsIn(Reading reading, int place) =>
        reading.At(place) is { } item && reading.Text.Span(item.Token.Start, item.Token.End) is "in";

    /// <summary>begin, half, eind; the last day is cut to the month's length.</summary>
    private static int? PartBefore(Reading reading, int place)
    {
        if (reading.Is(place - 1, Cue.Begin)) return 1;
        if (reading.Is(place - 1, Cue.Half)) return 15;
        return reading.Is(place - 1, Cue.End) ? 31 : null;
    }

    /// <summary>12-01-2027, 12/1/2027, 2027-01-12.</summary>
    private static FoundDate? InDigits(Reading reading, int place)
    {
        if (reading.At(place) is not { Token.Kind: TokenKind.Number } one || reading.At(place + 2) is not { Token.Kind: TokenKind.Number } two || reading.At(place + 4) is not { Token.Kind: TokenKind.Number } three) return null;
        if (!IsMark(reading.At(place + 1)) || !IsMark(reading.At(place + 3))) return null;
        var (day, month, year) = one.Token.Value > 1_900 ? (three.Token.Value, two.Token.Value, one.Token.Value) : (one.Token.Value, two.Token.Value, three.Token.Value);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 && year is >= 1_900 and <= 2_100 ? new FoundDate(On(year, month, day), place, place + 4, false) : null;
    }

    private static bool IsMark(Item? item) => item is { Token.Spaced: false } && (item.IsSign('-') || item.IsSign('/'));

    /// <summary>"over zes weken".</summary>
    private static FoundDate? From(Reading reading, int place)
    {
        if (!reading.Is(place, Cue.From) || reading.At(place + 1)?.Number() is not (>= 1 and <= 400 and var count)) return null;
        var day = reading.Today;
        if (reading.Is(place + 2, Cue.Weeks)) day = day.AddDays(7 * count);
        else if (reading.Is(place + 2, Cue.Months)) day = day.AddMonths(count);
        else if (reading.Is(place + 2, Cue.Days)) day = day.AddDays(count);
        else if (reading.Is(place + 2, Cue.Years) && count <= 20) day = day.AddYears(count);
        else return null;
        return new FoundDate(day, place, place + 2, false);
    }

    private static FoundDate? Named(Reading reading, int place)
    {
        if (reading.Is(place, Cue.Tomorrow)) return new FoundDate(reading.Today.AddDays(1), place, place, false) { IsPassing = true };
        if (reading.Is(place, Cue.NextWeek)) return new FoundDate(reading.Today.AddDays(7), place, place, false) { IsPassing = true };
        if (reading.Is(place, Cue.NextMonth)) return new FoundDate(On(reading.Today.Year, reading.Today.Month, 1).AddMonths(1), place, place, false) { IsPassing = true };
        if (SchoolYear(reading, place) is { } year) return year;
        // "begin volgend jaar", "in het nieuwe jaar": of the calendar. A Dutch school year runs from 1 August.
        if (reading.At(place)?.Number(Cue.NextSchoolYear) is 1) return new FoundDate(On(reading.Today.Year + 1, 1, 1), place, place, true);
        if (reading.Is(place, Cue.NextSchoolYear)) return new FoundDate(On(reading.Today.Month >= 8 ? reading.Today.Year + 1 : reading.Today.Year, 8, 1), place, place, true);
        return null;
    }

    /// <summary>"schooljaar 2027-2028".</summary>
    private static FoundDate? SchoolYear(Reading reading, int place)
    {
        if (!reading.Says(place, "schooljaar") || reading.At(place + 1)?.Number() is not (>= 2000 and <= 2100 and var year)) return null;
        var last = reading.At(place + 2) is { } sign && (sign.IsSign('-') || sign.IsSign('/')) && reading.At(place + 3)?.Number() is not null ? place + 3 : place + 1;
        return new FoundDate(On(year, 8, 1), place, last, true) { IsPassing = true };
    }

    private static DateOnly On(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}

/// <summary>
/// A day in the items <paramref name="First"/> to <paramref name="Last"/>. <paramref name="OnlyStart"/>: it can only be the start of a programme. <paramref name="Assumed"/>: it
/// comes from the school calendar, and whether it is a guess.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundDate(DateOnly Day, int First, int Last, bool OnlyStart, bool? Assumed = null)
{
    /// <summary>"morgen", "in september", "na de zomervakantie": said of much that is no wish ("na de zomervakantie is er veel ruzie").</summary>
    public bool IsPassing { get; init; }
}
