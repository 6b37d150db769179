using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// Points and ranges with a word that bounds them: "voor begin september", "na 18:00", "sinds morgen", "2016 en hoger", "dinsdag na 13:00", "rond 13.00".
/// </summary>
internal static class BoundReader
{
    public static Found? At(DateText text, int place)
    {
        if (OfYears(text, place) is { } years) return years;
        if (Word(text, place) is { } word) return word.Mod is Bound.Approx ? Approximate(text, place, word) : Behind(text, place, word);
        return Suffixed(text, place) ?? DayAndClock(text, place);
    }

    /// <summary>The words that bound, and where they end.</summary>
    private static BoundWord? Word(DateText text, int place)
    {
        var at = text.IsWord(place, "al") && text.IsWord(place + 1, "zo") ? place + 1 : place;
        if (text.IsWord(at, "zo") && text.IsWord(at + 2, "als"))
            return text.IsWord(at + 1, "vroeg") ? new BoundWord(Bound.Since, at + 2) : text.IsWord(at + 1, "laat") ? new BoundWord(Bound.Until, at + 2) : null;
        if (text.Is(place + 1, Term.From) && (text.IsWord(place, "tijdstip") || text.IsWord(place, "moment"))) return new BoundWord(Bound.Since, place + 1);
        if (text.Is(place + 2, Term.From) && (text.IsWord(place + 1, "tijdstip") || text.IsWord(place + 1, "moment"))
            && text.Is(place, Term.One, Term.Each)) return new BoundWord(Bound.Since, place + 2);
        if (text.Is(place, Term.Not) && text.Is(place + 1, Term.Later) && text.Is(place + 2, Term.Than)) return new BoundWord(Bound.Before, place + 2);
        if (text.Is(place + 1, Term.Or) && Inclusive(text, place) is { } inclusive) return new BoundWord(inclusive, place + 2);
        if (text.Is(place + 1, Term.Than)) return Compared(text, place);
        if (text.IsWord(place, "voorafgaand") && text.IsWord(place + 1, "aan")) return new BoundWord(Bound.Before, place + 1);
        if (text.Is(place, Term.Starting) && text[place + 1].Term is Term.From or Term.On) return new BoundWord(Bound.Since, place + 1);
        return Single(text, place);
    }

    /// <summary>"in of na", "voor of op".</summary>
    private static string? Inclusive(DateText text, int place)
    {
        var bound = IsInside(text, place) ? place + 2 : IsInside(text, place + 2) ? place : -1;
        return bound < 0 ? null : text[bound].Term switch { Term.For => Bound.Until, Term.After => Bound.Since, _ => null };
    }

    private static bool IsInside(DateText text, int place) => text[place].Term is Term.In or Term.On or Term.During or Term.Against;

    private static BoundWord? Compared(DateText text, int place) => text[place].Term switch
    {
        Term.Later => new BoundWord(Bound.After, place + 1),
        Term.RelativeEarly or Term.Early => new BoundWord(Bound.Before, place + 1),
        _ => null,
    };

    private static BoundWord? Single(DateText text, int place) => text[place].Term switch
    {
        Term.For or Term.Against or Term.Till or Term.Until => new BoundWord(Bound.Before, place),
        Term.After => new BoundWord(Bound.After, place),
        Term.Since => new BoundWord(Bound.Since, place),
        Term.Around => new BoundWord(Bound.Approx, text.Skip(place + 1, Term.At) - 1),
        _ => null,
    };

    private static Found.Stretch? Behind(DateText text, int place, BoundWord word)
    {
        if (text.Is(word.Last, Term.For) && word.Last == place) return For(text, place);
        return Inner(text, word.Last + 1) is { } inner && !GoesOn(text, inner) ? Bound.Of(inner, word.Mod, place, inner.Last) : null;
    }

    /// <summary>"voor" is before, but "for" with a week, a year or a whole range.</summary>
    private static Found.Stretch? For(DateText text, int place)
    {
        var at = place + 1;
        if (text.Is(at, Term.De) && text.IsWord(at + 1, "dag") && !text.Is(at + 2, Term.DayBefore, Term.DayAfter)
            && !text.Is(at + 2, Term.Of)) return Bound.Of(Days.Offset(text, at, at + 1, 0), Bound.Before, place, at + 1);
        if (Inner(text, at) is not { } inner || (inner is Found.Stretch { Kind: DateKind.DateRange } && !IsBefore(text, at)) || HasHyphen(text, inner)
            || GoesOn(text, inner)) return null;
        if (text.Is(at, Term.RelativeDay)) return null;
        if (inner is Found.Point { Kind: DateKind.Date } && text.IsWord(text.Skip(at, Term.De), "dag") && text[at].Term is Term.De or Term.Unit) return null;
        return Bound.Of(inner, Bound.Before, place, inner.Last);
    }

    /// <summary>Hours of the day stand behind it: "voor 6-4 tussen 9.30-16.30" bounds nothing.</summary>
    private static bool GoesOn(DateText text, Found inner) => inner is Found.Point && MomentRangeReader.At(text, inner.First) is { } longer
        && longer.Last > inner.Last;

    private static bool IsBefore(DateText text, int place)
    {
        if (EdgeReader.At(text, place) is not null) return true;
        if (RelatedUnitReader.At(text, place) is not null || WeekReader.At(text, place) is not null || text.Is(place, Term.Unit)) return false;
        return RangeReader.At(text, place) is null;
    }

    private static bool HasHyphen(DateText text, Found found)
    {
        for (var n = found.First; n <= found.Last; n++)
            if (found is Found.Stretch && (text.IsSign(n, '-') || text.IsSign(n, '~'))) return true;
        return false;
    }

    /// <summary>What a word can bound: the longest of a moment, a day, a period, a part of the day, a clock time.</summary>
    private static Found? Inner(DateText text, int place)
    {
        Found? best = MomentReader.At(text, place);
        best = Longer(best, DayReader.At(text, place) ?? (text.Is(place, Term.De) ? HolidayReader.At(text, place + 1) : null));
        best = Longer(best, EdgeReader.At(text, place) ?? PeriodReader.Whole(text, text.Is(place, Term.De, Term.Het)
            && text.Is(place + 1, Term.Month) ? place + 1 : place));
        best = Longer(best, PartReader.At(text, place) ?? PartReader.Meal(text, text.Skip(place, Term.De)));
        var clock = ClockReader.At(text, text.Skip(place, Term.At), text.Is(place, Term.At));
        return clock is { CanBeLength: true } && (text.Number(clock.First) is 1 || text.Is(place - 1, Term.For)) ? best : Longer(best, clock?.ToPoint());
    }

    private static Found? Longer(Found? one, Found? two) => one is null || (two is not null && two.Last > one.Last) ? two : one;

    private static Found? Approximate(DateText text, int place, BoundWord word)
    {
        var at = word.Last + 1;
        if (!text.IsWord(place, "rond") && LengthReader.At(text, at) is { } length) return length with { First = place, Mod = Bound.Approx };
        Found? best = ClockReader.At(text, at, true) is { } clock && !(clock.IsBare && text[clock.Last + 1].IsOther) ? clock.ToPoint() : null;
        best = Longer(Longer(best, MomentReader.At(text, at)), PartReader.At(text, at));
        best = Longer(Longer(best, DayReader.At(text, at)), PeriodReader.At(text, at));
        return best is null ? null : best with { First = place, Mod = Bound.Approx };
    }

    /// <summary>"jaar 2012 of later", "5 mei of later", "om 15.00 uur of later op maandag".</summary>
    private static Found.Stretch? Suffixed(DateText text, int place)
    {
        if (!CanBegin(text, place)) return null;
        var isSaid = text.Is(place, Term.At);
        if (ClockReader.At(text, isSaid ? place + 1 : place, isSaid) is { } clock && SuffixEnd(text, clock.Last + 1) is { } clockEnd && (!isSaid
            || clock.IsDotted))
        {
            if (text.Is(clockEnd + 1, Term.On)
                && DayReader.At(text, clockEnd + 2) is { } day) return Bound.Of(MomentReader.Join(day, clock, null, place, day.Last), Bound.Since, place,
                day.Last);
            return Bound.Of(clock.ToPoint(), Bound.Since, place, clockEnd);
        }

        Found? inner = MomentReader.At(text, place);
        inner = Longer(Longer(inner, DayReader.Simple(text, place)), MonthReader.At(text, place));
        return inner is not null && SuffixEnd(text, inner.Last + 1) is { } last ? Bound.Of(inner, Bound.Since, place, last) : null;
    }

    private static bool CanBegin(DateText text, int place) => text[place] is { IsDigits: true } or
    {
        Term: not (Term.None or Term.De or Term.Het or Term.In
        or Term.Of or Term.For)
    };

    private static int? SuffixEnd(DateText text, int place) =>
        text.Is(place, Term.Or, Term.And) && (text.Is(place + 1, Term.Later, Term.Higher) || text.Is(place + 1, Term.DayAfter))
            && !text.Is(place + 2, Term.Than) ? place + 1 : null;

    /// <summary>"1-1-2015 na 2:00", "vorige week dinsdag tegen 2 uur 's middags".</summary>
    private static Found.Stretch? DayAndClock(DateText text, int place)
    {
        if (!CanBegin(text, place) || MomentReader.SpokenDay(text, place) is not { } day || Word(text, day.Day.Last + 1) is not { } word
            || word.Mod is Bound.Approx) return null;
        if (ClockReader.At(text, word.Last + 1, false) is not { } clock) return null;
        return Bound.Of(MomentReader.Join(day.Day, clock, day.Part, place, clock.Last), word.Mod, place, clock.Last) with { Source = DateSource.None };
    }

    /// <summary>"het jaar hoger dan 2012", "jaar na 2012".</summary>
    private static Found.Stretch? OfYears(DateText text, int place)
    {
        var at = text.Skip(place, Term.Het);
        if (!text.IsWord(at, "jaar")) return null;
        var isBefore = text.Is(at + 1, Term.Lower, Term.RelativeEarly) && text.Is(at + 2, Term.Than);
        var isCompared = isBefore || (text.Is(at + 1, Term.Higher, Term.Later) && text.Is(at + 2, Term.Than));
        if (!isCompared && !text.Is(at + 1, Term.After)) return null;
        return YearReader.Full(text, isCompared ? at + 3 : at + 2) is { } year ? Bound.Of(Periods.Year(place, year.Last, year.Year), isBefore ? Bound.Before
            : Bound.After, place, year.Last) : null;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct BoundWord(string Mod, int Last);
}
