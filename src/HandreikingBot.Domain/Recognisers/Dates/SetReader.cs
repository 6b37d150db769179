namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Repetitions: "elke dag 15.00", "wekelijks", "elke maandag", "elke twee weken", "eenmaal per week", "om de week", "'s maandags".</summary>
internal static class SetReader
{
    public static Found.Repeat? At(DateText text, int place) =>
        Each(text, place) ?? ClockEach(text, place) ?? Periodic(text, place) ?? Times(text, place) ?? EveryOther(text, place) ?? OnWeekdays(text, place);

    private static Found.Repeat? Each(DateText text, int place)
    {
        if (!text.Is(place, Term.Each)) return null;
        var isOther = text.Is(place + 1, Term.Other);
        var at = isOther ? place + 2 : place + 1;
        if (Unit(text, place, at, isOther) is { } unit) return unit;
        if (text.Is(at, Term.WeekdayPart))
            return WithClock(text, new Found.Repeat(place, at,
                Timex.Weekday(DateWords.WeekdayOf(text[at].Value)) + PartOfDay.TimexOf(DateWords.PartOf(text[at].Value))));
        if (PartReader.Named(text, at) is { } part) return OfPart(text, place, at, part);
        if (WeekdayReader.Name(text, at, out var named) is { } weekday) return Weekday(text, place, named, weekday);
        if (DayReader.Simple(text, at) is { } day
            && day.Past.Timex.StartsWith("XXXX", StringComparison.Ordinal)) return WithClock(text, new Found.Repeat(place, day.Last, day.Past.Timex));
        return MonthReader.At(text, at) is { } month
            && month.Past.From.StartsWith("XXXX", StringComparison.Ordinal) ? new Found.Repeat(place, month.Last, month.Past.From) : null;
    }

    /// <summary>"elke ochtend", "elke ochtend om 9 uur".</summary>
    private static Found.Repeat OfPart(DateText text, int place, int at, DayPart part)
    {
        var isSaid = text.Is(at + 1, Term.At);
        if (ClockReader.At(text, isSaid ? at + 2 : at + 1, isSaid) is not { } clock) return new Found.Repeat(place, at, PartOfDay.TimexOf(part));
        return new Found.Repeat(place, clock.Last, (clock with { Part = part }).Instants()[0].Timex);
    }

    /// <summary>"elke dag 15.00", "elke twee weken", "elk weekend".</summary>
    private static Found.Repeat? Unit(DateText text, int place, int at, bool isOther)
    {
        if (LengthReader.At(text, at) is { } counted) return new Found.Repeat(place, counted.Last, Timex.Length(counted.Amounts));
        if (!text.Is(at, Term.Unit)) return null;
        var unit = (Unit)text[at].Value;
        if (unit is Dates.Unit.Weekend && !isOther) return new Found.Repeat(place, at, "XXXX-WXX-WE");
        var found = new Found.Repeat(place, at, Timex.Length(new Amount(isOther ? 2 : 1, unit)));
        return unit is Dates.Unit.Day ? WithClock(text, found, "") : found;
    }

    private static Found.Repeat Weekday(DateText text, int place, int last, int weekday)
    {
        var found = new Found.Repeat(place, last, Timex.Weekday(weekday));
        return PartReader.At(text, last + 1) is { } part
            && !text.Is(last + 1, Term.De) ? WithClock(text, found with { Last = part.Last, Timex = found.Timex + part.Past.From }) : WithClock(text, found);
    }

    /// <summary>With the clock time behind it; of every day only that.</summary>
    private static Found.Repeat WithClock(DateText text, Found.Repeat found, string? day = null)
    {
        var isSaid = text.Is(found.Last + 1, Term.At);
        if (ClockReader.At(text, isSaid ? found.Last + 2 : found.Last + 1, isSaid) is not { } clock
            || ClockRangeReader.At(text, clock.First, true) is not null) return found;
        return found with { Last = clock.Last, Timex = (day ?? found.Timex) + clock.Instants()[0].Timex };
    }

    /// <summary>"15.00 elke dag", "om 9 uur elke maandag".</summary>
    private static Found.Repeat? ClockEach(DateText text, int place)
    {
        var isSaid = text.Is(place, Term.At);
        if (ClockReader.At(text, isSaid ? place + 1 : place, isSaid) is not { } clock || !text.Is(clock.Last + 1, Term.Each)
            || Each(text, clock.Last + 1) is not { } each) return null;
        if (isSaid && !clock.IsDotted) return null;
        if (each.Timex.StartsWith("XXXX", StringComparison.Ordinal)) return each with { First = place, Timex = each.Timex + clock.Instants()[0].Timex };
        return each.Timex is "P1D" ? each with { First = place, Timex = clock.Instants()[0].Timex } : null;
    }

    private static Found.Repeat? Periodic(DateText text, int place)
    {
        if (text.Is(place, Term.Periodic)) return Lasting(text, place, place, text[place].Value);
        // "twee-wekelijks": the hyphen parts the word.
        if (text[place].Term is not Term.Cardinal || !text.IsSign(place + 1, '-') || !text.Is(place + 2, Term.Periodic)) return null;
        var (count, value) = (text[place].Value, text[place + 2].Value);
        return Lasting(text, place, place + 2, value > 0 ? value * count : -1 + ((value + 1) * count));
    }

    private static Found.Repeat Lasting(DateText text, int first, int last, int value) => value switch
    {
        -1 => WithClock(text, new Found.Repeat(first, last, "P1D"), ""),
        < 0 => new Found.Repeat(first, last, Timex.Length(new Amount(-1 - value, Dates.Unit.Week))),
        _ when value % 12 is 0 => new Found.Repeat(first, last, Timex.Length(new Amount(value / 12, Dates.Unit.Year))),
        _ => new Found.Repeat(first, last, Timex.Length(new Amount(value, Dates.Unit.Month))),
    };

    /// <summary>"eenmaal per week", "een keer per jaar".</summary>
    private static Found.Repeat? Times(DateText text, int place)
    {
        var at = text.Number(place) is 1 ? place + 1 : place;
        if (!text.Is(at, Term.Times) || (at == place && !text.IsWord(place, "eenmaal") && !text.IsWord(place, "eens"))) return null;
        var isPer = text.Is(at + 1, Term.Per);
        if (!isPer && !(text.Is(at + 1, Term.In) && text.Is(at + 2, Term.De, Term.Het))) return null;
        var unit = isPer ? at + 2 : at + 3;
        if (LengthReader.At(text, unit) is { } length && !isPer) return new Found.Repeat(place, length.Last, Timex.Length(length.Amounts));
        return text.Is(unit, Term.Unit) ? new Found.Repeat(place, unit, Timex.Length(new Amount(1, (Unit)text[unit].Value))) : null;
    }

    /// <summary>"om de week", "om de twee weken".</summary>
    private static Found.Repeat? EveryOther(DateText text, int place)
    {
        if (!text.Is(place, Term.At) || !text.Is(place + 1, Term.De, Term.Het)) return null;
        var at = text.Skip(place + 2, Term.Other);
        if (text.Is(at, Term.Unit)) return new Found.Repeat(place, at, Timex.Length(new Amount(2, (Unit)text[at].Value)));
        return LengthReader.At(text, at) is { } length ? new Found.Repeat(place, length.Last, Timex.Length(length.Amounts)) : null;
    }

    private static Found.Repeat? OnWeekdays(DateText text, int place)
    {
        var at = text.Skip(place, Term.Genitive);
        return text.Is(at, Term.WeekdayEach) ? WithClock(text, new Found.Repeat(place, at, Timex.Weekday(text[at].Value))) : null;
    }
}
