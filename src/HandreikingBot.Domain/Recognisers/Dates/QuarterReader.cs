namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Quarters, halves and seasons of a year: "het eerste kwartaal van volgend jaar", "Q3 2019", "tweede helft van 2018", "deze zomer".</summary>
internal static class QuarterReader
{
    public static Found.Stretch? At(DateText text, int place) => Nth(text, place) ?? Lettered(text, place) ?? YearFirst(text, place) ?? Season(text, place);

    private static Found.Stretch? Nth(DateText text, int place) => Term(text, text.SkipArticle(place)) is { } term ? OfYear(text, text.Is(place, Dates.Term.De)
        ? place + 1 : place, term) : null;

    /// <summary>"eerste kwartaal", "2e helft", "eerste halfjaar".</summary>
    private static (int Month, int Count, int Last)? Term(DateText text, int place)
    {
        if (text.IsUnit(place, Unit.Quarter)
            && text[place + 1] is { IsDigits: true, Value: >= 1 and <= 4 } number) return ((3 * number.Value) - 2, 3, place + 1);
        if (text.Is(place, Dates.Term.Last) && text.IsUnit(place + 1, Unit.Quarter)
            && YearReader.Behind(text, place + 1) is not null) return (10, 3, place + 1);
        if (DayNumber.Ordinal(text, place, out var last) is not { } nth) return null;
        var at = text.IsSign(last + 1, '-') ? last + 2 : last + 1;
        if (text.IsUnit(at, Unit.Quarter) && nth <= 4) return ((3 * nth) - 2, 3, at);
        if (text.Is(at, Dates.Term.HalfOf) && nth <= 2) return ((6 * nth) - 5, 6, at);
        return null;
    }

    private static Found.Stretch? OfYear(DateText text, int first, (int Month, int Count, int Last) term)
    {
        if (YearReader.Behind(text, term.Last) is { } year) return Periods.Months(text, first, year.Last, year.IsPlain ? null
            : year.Year, term.Month, term.Count);
        return term.Count is 3 || text.IsWord(term.Last, "halfjaar") ? Periods.Months(text, first, term.Last, null, term.Month, term.Count) : null;
    }

    /// <summary>"Q1", "k3 2019", "H2 van 2018".</summary>
    private static Found.Stretch? Lettered(DateText text, int place) => Letter(text, place) is { } term ? OfYear(text, place, term) : null;

    private static (int Month, int Count, int Last)? Letter(DateText text, int place)
    {
        if (text[place] is not { Length: 1, Kind: Understanding.TokenKind.Word }
            || text[place + 1] is not { IsDigits: true, Length: 1, Spaced: false, Value: >= 1 and <= 4 } number) return null;
        if (text.IsWord(place, "q") || text.IsWord(place, "k")) return ((3 * number.Value) - 2, 3, place + 1);
        return text.IsWord(place, "h") && number.Value <= 2 ? ((6 * number.Value) - 5, 6, place + 1) : null;
    }

    /// <summary>"2019 eerste kwartaal", "volgend jaar het derde kwartaal".</summary>
    private static Found.Stretch? YearFirst(DateText text, int place)
    {
        if ((YearReader.Full(text, place) ?? YearReader.Relative(text, place)) is not { } year) return null;
        if (Letter(text, year.Last + 1) is { } letter) return Periods.Months(text, place, letter.Last, year.Year, letter.Month, letter.Count);
        if (Term(text, text.SkipArticle(year.Last + 1)) is not { } term) return null;
        return Periods.Months(text, place, term.Last, year.Year, term.Month, term.Count);
    }

    /// <summary>A season has a timex and no days: where it begins differs.</summary>
    private static Found.Stretch? Season(DateText text, int place)
    {
        var (at, year) = (text.Is(place, Dates.Term.De) ? place + 1 : place, (int?)null);
        if (Relation.At(text, place) is { } relation) (at, year) = (relation.Last + 1, text.Today.Year + relation.Shift);
        if (!text.Is(at, Dates.Term.Season)) return null;
        var last = at;
        if (year is null && YearReader.Behind(text, at) is { } said) (year, last) = (said.Year, said.Last);
        var name = text[at].Value switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };
        return new Found.Stretch(place, last, DateKind.DateRange, new Interval(year is { } known ? $"{Timex.Year(known)}-{name}" : name, null, null));
    }
}
