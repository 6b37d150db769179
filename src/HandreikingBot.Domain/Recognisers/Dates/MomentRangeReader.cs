namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// Hours of a certain day: "deze avond", "dinsdag in de ochtend", "morgen 3:00 tot 4:00", "tussen 10 en 11:30 op 1-1-2015", "halverwege vandaag".
/// </summary>
internal static class MomentRangeReader
{
    public static Found.Stretch? At(DateText text, int place)
    {
        var best = DayReader.Longer(DayFirst(text, place), RangeFirst(text, place));
        best = DayReader.Longer(best, PartFirst(text, place));
        best = DayReader.Longer(best, PartOfOneDay(text, place));
        return DayReader.Longer(DayReader.Longer(best, ClockUnitReader.At(text, place)), BetweenMoments(text, place));
    }

    private static Found.Stretch? DayFirst(DateText text, int place)
    {
        var part = PartOfDayReader.At(text, place);
        if ((part?.Day ?? DayReader.At(text, place)) is not { } day) return null;
        var at = text.IsSign(day.Last + 1, ',') ? day.Last + 2 : day.Last + 1;
        if (ClockRangeReader.At(text, at, true) is { } hours) return Join(day, Narrow(hours, part), place, hours.Last);
        if (part is { } said) return Join(day, PartOfDay.Of(place, day.Last, said.Part), place, day.Last);
        return PartReader.At(text, at) is { } spoken && !text.Is(at, Term.De) ? Join(day, spoken, place, spoken.Last) : null;
    }

    private static Found.Stretch? RangeFirst(DateText text, int place)
    {
        if (ClockRangeReader.At(text, place, true) is not { } hours) return null;
        var at = text.Is(hours.Last + 1, Term.On) ? hours.Last + 2 : hours.Last + 1;
        if (PartOfDayReader.At(text, at) is { } part) return Join(part.Day, Narrow(hours, part), place, part.Day.Last);
        return DayReader.At(text, at) is { } day ? Join(day, hours, place, day.Last) : null;
    }

    /// <summary>"'s ochtends op 5 mei".</summary>
    private static Found.Stretch? PartFirst(DateText text, int place)
    {
        if (PartReader.At(text, place) is not { } part || !text.Is(part.Last + 1, Term.On, Term.Of)) return null;
        return DayReader.Simple(text, part.Last + 2) is { } day ? Join(day, part, place, day.Last) : null;
    }

    /// <summary>Of open hours those in the part of the day: "vanavond van 6 tot 8".</summary>
    private static Found.Stretch Narrow(Found.Stretch hours, DayAndPart? part)
    {
        if (part is not { SaysHours: true } said || hours.Values.Length is 1) return hours;
        return hours with { Values = [said.Part is DayPart.Morning ? hours.Past : hours.Future] };
    }

    public static Found.Stretch Join(Found.Point day, Found.Stretch hours, int first, int last)
    {
        var values = new List<Interval>(day.Values.Length * hours.Values.Length);
        foreach (var span in hours.Values)
            foreach (var value in day.Values) values.Add(On(value, span));
        return new Found.Stretch(first, last, DateKind.DateTimeRange, [.. values]) { Mod = hours.Mod };
    }

    private static Interval On(Instant day, Interval hours)
    {
        if (day.At is not { } date || hours.Start is not { } start
            || hours.End is not { } end) return new Interval(day.Timex + hours.From, null, null, hours.To.Length is 0 ? ""
            : day.Timex + hours.To, hours.Length);
        var next = end.Date > start.Date ? 1 : 0;
        var finish = DateMath.Plus(date, next).Add(end.TimeOfDay);
        if (hours.To.Length is 0) return new Interval(day.Timex + hours.From, date.Add(start.TimeOfDay), finish);
        return new Interval(day.Timex + hours.From, date.Add(start.TimeOfDay), finish, (next is 0 ? day.Timex : NextDay(day)) + hours.To, hours.Length);
    }

    private static string NextDay(Instant day)
    {
        if (!day.Timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal)) return Timex.Day(DateMath.Plus(day.At.GetValueOrDefault(), 1));
        return Timex.Weekday((DateMath.Weekday(day.At.GetValueOrDefault()) % 7) + 1);
    }

    /// <summary>"halverwege vandaag", "rest van de dag".</summary>
    private static Found.Stretch? PartOfOneDay(DateText text, int place)
    {
        if (text.Is(place, Term.Rest) && text.Is(place + 1, Term.Of))
        {
            var of = text.Is(place + 2, Term.De, Term.This) ? place + 3 : place + 2;
            if (!text.IsWord(of, "dag") && !text.IsWord(of, "vandaag")) return null;
            return new Found.Stretch(place, of, DateKind.DateTimeRange, new Interval(Timex.Day(text.Today), text.Reference,
                text.Today.Add(PartOfDay.EndOf(DayPart.Night))));
        }

        if (text[place].Term is not (Term.Early or Term.Mid or Term.RelativeEarly or Term.Late or Term.Later)) return null;
        if (text.IsWord(place, "start") || (text.Is(place, Term.Late) && text.Is(place + 1, Term.Of))) return null;
        var at = text.SkipArticle(text[place + 1].Term is Term.Of or Term.On ? place + 2 : place + 1);
        if (!text.Is(at, Term.RelativeDay, Term.Weekday) || DayReader.Simple(text, at) is not { } day) return null;
        var (start, end, mod) = text[place].Term switch { Term.Mid => (10, 14, "mid"), Term.Late or Term.Later => (12, 24, "end"), _ => (0, 12, "start") };
        return new Found.Stretch(place, day.Last, DateKind.DateTimeRange, Array.ConvertAll(day.Values, value => new Interval(value.Timex,
            value.At?.AddHours(start), value.At?.AddHours(end))))
        { Mod = mod };
    }

    /// <summary>"van morgen 8:00 tot overmorgen 9:00".</summary>
    private static Found.Stretch? BetweenMoments(DateText text, int place)
    {
        var isBetween = text.Is(place, Term.Between);
        var at = isBetween || text.Is(place, Term.Of, Term.From) ? place + 1 : place;
        if (MomentReader.At(text, at) is not { } from || RangeWords.Connector(text, from.Last + 1, isBetween) is not { } behind) return null;
        return MomentReader.At(text, text.Skip(behind, Term.On)) is { } to ? Pairs.Between(place, DateKind.DateTimeRange, from, to) : null;
    }
}
