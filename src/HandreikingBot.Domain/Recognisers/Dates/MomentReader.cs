namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Moments: "morgen 8:00", "half zes morgenavond", "vrijdag de 26e om 4", "eind van de dag", "over 5 minuten", "nu".</summary>
internal static class MomentReader
{
    public static Found.Point? At(DateText text, int place)
    {
        var best = DayReader.Longer(DayFirst(text, place), ClockFirst(text, place));
        best = DayReader.Longer(best, OffsetReader.At(text, place) is { Kind: DateKind.DateTime } offset ? offset : null);
        return DayReader.Longer(DayReader.Longer(best, EndOfDay(text, place)), Now(text, place));
    }

    /// <summary>"dinsdag 9 uur", "morgen rond 8:00", "vanavond om 8", "maandag, om 9.00".</summary>
    private static Found.Point? DayFirst(DateText text, int place)
    {
        if (SpokenDay(text, place) is not { } day) return null;
        var isPaused = text.IsSign(day.Day.Last + 1, ',') || (text.Is(day.Day.Last, Term.MonthShort) && text.IsSign(day.Day.Last + 1, '.'));
        var at = isPaused ? day.Day.Last + 2 : day.Day.Last + 1;
        if (text.IsWord(at, "t") && text.IsGlued(at) && text.IsGlued(at + 1)) at++;
        var isSaid = text.Is(at, Term.At, Term.Around) || (day.Part is not null && text.Is(at, Term.On));
        if (isSaid) at++;
        return ClockReader.At(text, at, isSaid) is { } clock ? Join(day.Day, clock, day.Part, place, clock.Last) : null;
    }

    /// <summary>"20.30 vandaag", "8 uur op maandag", "10, vanavond". A dotted time takes "om" along, but not before "vandaag" and "morgen".</summary>
    private static Found.Point? ClockFirst(DateText text, int place)
    {
        var isSaid = text.Is(place, Term.At);
        var start = isSaid ? place + 1 : place;
        var after = text.Is(place - 1, Term.At, Term.On);
        if (ClockReader.At(text, start, isSaid || after || text[start].IsDigits) is not { } clock) return null;
        var at = text.IsSign(clock.Last + 1, ',') ? clock.Last + 2 : clock.Last + 1;
        if (text.Is(at, Term.On)) at++;
        if (SpokenDay(text, at) is not { } day || (clock.IsBare && !isSaid && !after && !IsToday(text, at, day))) return null;
        if (isSaid && (!clock.IsDotted || text.Is(at, Term.RelativeDay))) return null;
        return Join(day.Day, clock, day.Part, place, day.Day.Last);
    }

    private static bool IsToday(DateText text, int place, (Found.Point Day, DayPart? Part) day) => (day.Part is not null && text.IsSign(place - 1, ','))
        || text.Is(place - 1, Term.On);

    /// <summary>A day, with the part of it when the same word says that: "vanavond", "afgelopen nacht", "maandagochtend".</summary>
    public static (Found.Point Day, DayPart? Part)? SpokenDay(DateText text, int place)
    {
        if (PartOfDayReader.At(text, place) is { } part) return (part.Day, part.Part);
        return DayReader.At(text, place) is { } day ? (day, null) : null;
    }

    public static Found.Point Join(Found.Point day, Clock clock, DayPart? part, int first, int last)
    {
        var instants = (clock.Part is null && part is not null ? clock with { Part = part } : clock).Instants();
        var values = new List<Instant>(day.Values.Length * instants.Length);
        foreach (var instant in instants)
            foreach (var value in day.Values) values.Add(new Instant(value.Timex + instant.Timex, value.At?.Add(instant.At.GetValueOrDefault().TimeOfDay)));
        return new Found.Point(first, last, DateKind.DateTime, [.. values]);
    }

    /// <summary>"eind van morgen", "het einde van vandaag", "eind van de zondag", "einde van de dag".</summary>
    private static Found.Point? EndOfDay(DateText text, int place)
    {
        var at = text.SkipArticle(place);
        if (text.Is(at, Term.Early, Term.Mid) || !text.Is(at, Term.Late) || !text.Is(at + 1, Term.Of)) return null;
        var of = text.SkipArticle(at + 2);
        if (text.IsWord(of, "dag")) return EndOf(Days.Offset(text, place, of, 0), place);
        return DayReader.Simple(text, of) is { } day && (text.Is(of, Term.RelativeDay, Term.Weekday) || text.Is(of, Term.This)) ? EndOf(day, place) : null;
    }

    private static Found.Point EndOf(Found.Point day, int first) => new(first, day.Last, DateKind.DateTime,
        Array.ConvertAll(day.Values, value => new Instant(value.Timex + "T23:59:59", value.At?.Add(new TimeSpan(23, 59, 59)))));

    /// <summary>"nu", "onlangs", "zo snel mogelijk".</summary>
    private static Found.Point? Now(DateText text, int place)
    {
        if (text.Is(place, Term.Now) && !text.Is(place - 1, Term.From))
            return new Found.Point(place, place, DateKind.DateTime, new Instant(text[place].Value switch
            {
                0 => "PRESENT_REF",
                > 0 => "FUTURE_REF",
                _ => "PAST_REF"
            }, text.Reference));
        if (!text.IsWord(place, "zo") || !(text.IsWord(place + 1, "snel") || text.IsWord(place + 1, "spoedig"))
            || !text.IsWord(place + 2, "mogelijk")) return null;
        return new Found.Point(place, place + 2, DateKind.DateTime, new Instant("FUTURE_REF", text.Reference));
    }
}
