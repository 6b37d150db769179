namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Parts of the day: "'s avonds", "in de ochtend", "late middag", "tijdens de lunch", "werkuren".</summary>
internal static class PartReader
{
    /// <summary>A part that says which half of the day a clock time is in: "'s avonds", "in de ochtend".</summary>
    public static DayPart? Spoken(DateText text, int place, out int last)
    {
        last = place;
        if (text.Is(place, Term.Genitive) && text.Is(place + 1, Term.PartGenitive))
        {
            last = place + 1;
            return (DayPart)text[place + 1].Value;
        }

        var at = text.Is(place + 1, Term.De) ? place + 2 : place;
        if (!text.Is(place, Term.In, Term.On) || at == place || Named(text, at) is not { } part) return null;
        last = at;
        return part;
    }

    /// <summary>"ochtend", and "morgen" behind a word that makes it one.</summary>
    public static DayPart? Named(DateText text, int place)
    {
        if (text.Is(place, Term.Part)) return (DayPart)text[place].Value;
        return text.IsWord(place, "morgen") ? DayPart.Morning : null;
    }

    /// <summary>A part of any day, with the words before it.</summary>
    public static Found.Stretch? At(DateText text, int place)
    {
        if (Spoken(text, place, out var spoken) is { } said) return text.IsWord(spoken + 1, "vroeg")
            || text.IsWord(spoken + 1, "laat") ? PartOfDay.Half(place, spoken + 1, said, text.Is(spoken + 1, Term.Late)) : PartOfDay.Of(place, spoken, said);
        if (EarlyOrLate(text, place) is { } half) return half;
        if (text.Is(place, Term.During, Term.In) && Meal(text, text.Skip(place + 1, Term.De)) is { } during) return during with { First = place };
        if (text.Is(place, Term.MealTime, Term.Working)) return Meal(text, place);
        var at = text.Skip(place, Term.De);
        if (text.Is(at, Term.Part) || (at > place && Named(text, at) is not null)) return PartOfDay.Of(place, at, Named(text, at) ?? DayPart.Morning);
        return null;
    }

    /// <summary>"lunch", also without "tijdens de".</summary>
    public static Found.Stretch? Meal(DateText text, int place) => text[place].Term switch
    {
        Term.Meal or Term.MealTime => PartOfDay.Meal(place, place),
        Term.Working => PartOfDay.Working(place, place),
        _ => null,
    };

    /// <summary>"vroege ochtend", "laat in de middag".</summary>
    private static Found.Stretch? EarlyOrLate(DateText text, int place)
    {
        if (!text.Is(place, Term.Early, Term.Late)) return null;
        var at = text[place + 1].Term is Term.In or Term.On or Term.Of ? place + 2 : place + 1;
        at = text.Skip(at, Term.De);
        return Named(text, at) is { } part && (text.Is(at, Term.Part) || at > place + 1) ? PartOfDay.Half(place, at, part, text.Is(place, Term.Late)) : null;
    }
}
