namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Months and years: "mei", "april 2017", "dec/2018", "12-2015", "aanstaande augustus", "de maand mei", "2018", "jaar 2008".</summary>
internal static class MonthReader
{
    public static Found.Stretch? At(DateText text, int place) => Named(text, place) ?? Digits(text, place) ?? Year(text, place);

    private static Found.Stretch? Named(DateText text, int place)
    {
        if (Relation.At(text, place) is { } relation) return MonthName.At(text, relation.Last + 1) is { } related ? Related(text, place, related, relation)
            : YearFirst(text, place);
        var at = text.IsUnit(text.Skip(place, Term.De), Unit.Month) ? text.Skip(text.Skip(place, Term.De) + 1, Term.Of) : place;
        if (MonthName.At(text, at) is not { } month) return YearFirst(text, place);
        if (IsJoined(text, month.Last + 1)
            && YearReader.Full(text, month.Last + 2) is { } joined) return Periods.Month(text, place, joined.Last, joined.Year, month.Month);
        if (YearReader.Behind(text, month.Behind - 1) is { } year) return Periods.Month(text, place, year.Last, year.Year, month.Month);
        return IsOnlyAName(text, at) ? null : Periods.Month(text, place, month.Last, null, month.Month);
    }

    private static bool IsJoined(DateText text, int place) => (text.IsSign(place, '-') || text.IsSign(place, '/')) && text.IsGlued(place)
        && text.IsGlued(place + 1);

    /// <summary>"2017 mei", "volgend jaar mei".</summary>
    private static Found.Stretch? YearFirst(DateText text, int place)
    {
        if ((YearReader.Full(text, place) ?? YearReader.Relative(text, place)) is not { } year
            || MonthName.At(text, text.Skip(year.Last + 1, Term.In)) is not { } month) return null;
        return DayNumber.At(text, month.Behind) is null ? Periods.Month(text, place, month.Last, year.Year, month.Month) : null;
    }

    /// <summary>"Jan" is a name; only with something beside it is it a month.</summary>
    private static bool IsOnlyAName(DateText text, int place) => text.Is(place, Term.MonthShort) && (text.IsWord(place, "jan") || text.IsWord(place, "mar"))
        && text[place - 1].Term is Term.None && text[place + 1].IsOther;

    private static Found.Stretch Related(DateText text, int place, MonthName month, Relation relation)
    {
        var year = text.Today.Year + relation.Shift;
        if (relation is { Nearest: true, Shift: > 0 } && month.Month > text.Today.Month) year--;
        if (relation is { Nearest: true, Shift: < 0 } && month.Month < text.Today.Month) year++;
        return Periods.Month(text, place, month.Last, year, month.Month);
    }

    /// <summary>"12-2015", "2015-12", "12/2015".</summary>
    private static Found.Stretch? Digits(DateText text, int place)
    {
        if (!text[place].IsDigits || !IsJoined(text, place + 1) || !text[place + 2].IsDigits || IsPartOfMore(text, place)) return null;
        var (month, year) = text[place].Length is 4 ? (place + 2, place) : (place, place + 2);
        if (text[month] is not { Length: <= 2, Value: >= 1 and <= 12 } || YearReader.Full(text, year) is not { } found) return null;
        return Periods.Month(text, place, place + 2, found.Year, text[month].Value);
    }

    private static bool IsPartOfMore(DateText text, int place) =>
        text.IsGluedToWord(place) || (text.IsGlued(place) && text[place - 1] is { Kind: Understanding.TokenKind.Sign, Value: '-' or '/' or '.' or ',' })
            || (IsJoined(text, place + 3) && text[place].Length < 4 && !text.Is(place + 4, Term.Month, Term.MonthShort) && !(text[place + 4].IsDigits
            && IsJoined(text, place + 5))) || (IsJoined(text, place + 3) && text[place + 4].IsDigits && text[place].Length is 4);

    /// <summary>"2018", "jaar 2008", "jaar 2012"; not an amount of money.</summary>
    private static Found.Stretch? Year(DateText text, int place)
    {
        var hasWord = text.IsUnit(place, Unit.Year) && text.IsWord(place, "jaar");
        if (YearReader.Full(text, hasWord ? place + 1 : place) is not { } year) return null;
        return hasWord || !IsAmount(text, place, year.Last) ? Periods.Year(place, year.Last, year.Year) : null;
    }

    private static bool IsAmount(DateText text, int place, int last) =>
        text.IsGluedToWord(place) || text.IsGluedToWord(last + 1) || text[place - 1] is { Kind: Understanding.TokenKind.Sign, Value: '€' or '$' or '+' }
            || text.IsWord(last + 1, "euro") || text.Is(last + 1, Term.Unit) || (text.IsSign(last + 1, '%'))
        || (text.IsGlued(place) && text[place - 1] is { Kind: Understanding.TokenKind.Sign, Value: '-' or '/' or '.' or ',' } && text.IsGlued(place - 1)
            && text[place - 2].IsDigits && text[place - 2].Length < 4)
        || (text.IsGlued(last + 1) && text[last + 1] is { Kind: Understanding.TokenKind.Sign, Value: ',' or '.' } && text.IsGlued(last + 2)
            && text[last + 2].IsDigits);
}
