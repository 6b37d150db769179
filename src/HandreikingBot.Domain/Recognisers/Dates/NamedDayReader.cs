namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Days of a month by its name: "1e jan 2019", "tweede van augustus", "dinsdag 7 maart", "mei 2, 2020", "de 5e van volgende maand".</summary>
internal static class NamedDayReader
{
    public static Found.Point? At(DateText text, int place)
    {
        var start = BehindWeekday(text, place);
        var found = DayFirst(text, start) ?? MonthFirst(text, start);
        return found is null || start == place ? found : found with { First = place };
    }

    /// <summary>"dinsdag 7 maart", "dinsdag, 7 maart", "di. 7 maart"; without its dot a short name needs the day in digits and the month: "vr 7 maart".</summary>
    private static int BehindWeekday(DateText text, int place)
    {
        if (text.Is(place, Term.Weekday)) return text.IsSign(place + 1, ',') ? place + 2 : place + 1;
        if (!text.Is(place, Term.WeekdayShort)) return place;
        if (text.IsSign(place + 1, '.')) return place + 2;
        return !text.IsWord(place, "zo") && text[place + 1].IsDigits && DayNumber.At(text, place + 1) is { } day && MonthName.At(text, day.Last + 1) is not null ? place + 1 : place;
    }

    private static Found.Point? DayFirst(DateText text, int place)
    {
        if (DayNumber.At(text, place) is not { } day) return null;
        var of = text.Is(day.Last + 1, Term.Of) ? day.Last + 2 : day.Last + 1;
        if (MonthName.At(text, of) is not { } month) return OfRelatedMonth(text, day, of);
        var year = YearOf(text, month);
        return Days.OfMonth(text, day.First, year?.Last ?? month.Last, year?.Year, month.Month, day.Day);
    }

    /// <summary>"de 5e van volgende maand".</summary>
    private static Found.Point? OfRelatedMonth(DateText text, DayNumber day, int place)
    {
        if (!text.Is(place - 1, Term.Of)) return null;
        place = text.SkipArticle(place);
        if (Relation.At(text, place) is not { } relation || !text.IsUnit(relation.Last + 1, Unit.Month)) return null;
        var month = DateMath.MonthStart(text.Today.Year, text.Today.Month + relation.Shift);
        return Days.OfMonth(text, day.First, relation.Last + 1, month.Year, month.Month, day.Day);
    }

    private static Found.Point? MonthFirst(DateText text, int place)
    {
        if (MonthName.At(text, place) is not { } month) return null;
        var isJoined = text.IsGlued(month.Behind) && (text.IsSign(month.Behind, '-') || text.IsSign(month.Behind, '/')) && text.IsGlued(month.Behind + 1);
        if (DayNumber.At(text, isJoined ? month.Behind + 1 : month.Behind) is not { } day || !text[day.First].IsDigits || IsClock(text, day.Last + 1)
            || (isJoined && text[day.Last + 1].Term is Term.Month or Term.MonthShort)) return null;
        var at = text.IsSign(day.Last + 1, ',') ? day.Last + 2 : day.Last + 1;
        var year = YearReader.Full(text, at);
        return Days.OfMonth(text, place, year?.Last ?? day.Last, year?.Year, month.Month, day.Day);
    }

    /// <summary>"2016", ", 1995", "van 2020", "in 2020", "volgend jaar", and at the end of a clause "19".</summary>
    private static FoundYear? YearOf(DateText text, MonthName month)
    {
        if (YearReader.Behind(text, month.Behind - 1) is { } year) return year;
        return YearReader.Short(text, month.Behind) is { } brief
            && text[brief.Last + 1] is { Kind: Understanding.TokenKind.Sign, Value: not (':' or '.' or '-' or '%') } or { Exists: false } ? brief : null;
    }

    private static bool IsClock(DateText text, int place) =>
        text.IsUnit(place, Unit.Hour) || (text.IsGlued(place) && (text.IsSign(place, ':') || text.IsSign(place, '%') || (text.IsSign(place, '.')
            && text[place + 1].IsDigits && text.IsGlued(place + 1))));
}
