namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Days in digits: "22/04", "16-12-2016", "2002-10-09", "01-aug-2019", "2/okt". Day before month, unless only the other way can be.</summary>
internal static class DigitDayReader
{
    public static Found.Point? At(DateText text, int place)
    {
        var start = BehindWeekday(text, place);
        if (!text[start].IsDigits || IsInside(text, start)) return null;
        var found = YearFirst(text, start) ?? Full(text, start) ?? Brief(text, start);
        return found is null || start == place ? found : found with { First = place };
    }

    /// <summary>"maandag 12-4" is only a date behind "op": else its numbers are hours.</summary>
    private static int BehindWeekday(DateText text, int place)
    {
        if (!text.Is(place, Term.Weekday)) return place;
        return text.Is(place - 1, Term.On) || text.IsSign(place + 2, '/') || text[place + 5].IsDigits ? place + 1 : place;
    }

    /// <summary>It goes on from a longer number: "133-03-03".</summary>
    private static bool IsInside(DateText text, int place)
    {
        if (text.IsGluedToWord(place)) return true;
        if (!text.IsGlued(place) || !text.IsGlued(place - 1) || IsBehindDay(text, place)) return false;
        var before = text[place - 2];
        return (IsSeparator(text, place - 1) || IsBreak(text[place - 1])) && (before.IsDigits || before is { Exists: true, Length: 1 });
    }

    /// <summary>Behind a hyphen and another day: "1-10-2018-7-10-2018", "1/10-7/10".</summary>
    private static bool IsBehindDay(DateText text, int place)
    {
        if (!text.IsSign(place - 1, '-')) return false;
        return text.IsSign(place - 3, '/') || (IsFull(text, place - 6) && IsFull(text, place));
    }

    private static bool IsBreak(DateWord sign) => sign is { Kind: Understanding.TokenKind.Sign, Value: ',' or '+' or '(' or ')' or ':' };

    /// <summary>"1-10-2018-7-10-2018": a day in full, beside which another may stand.</summary>
    private static bool IsFull(DateText text, int place) =>
        text[place] is { IsDigits: true, Length: <= 2 } && Parts(text, place, out var month, out var year) && Months(text[place], month) is not null && year.Length is 4;

    private static Found.Point? YearFirst(DateText text, int place)
    {
        if (text[place] is not { Length: 4 } || YearReader.Full(text, place) is not { } year) return null;
        if (!Parts(text, place, out var month, out var day) || GoesOn(text, place + 5)) return null;
        if (month is not { Kind: Understanding.TokenKind.Number, Value: >= 1 and <= 12 }) return null;
        return day is { Length: <= 2, Value: >= 1 and <= 31 } ? Days.OfMonth(text, place, place + 4, year.Year, month.Value, day.Value) : null;
    }

    private static Found.Point? Full(DateText text, int place)
    {
        if (text[place].Length > 2 || !Parts(text, place, out var second, out _) || Months(text[place], second) is not var (day, month)) return null;
        if (GoesOn(text, place + 5) && !IsFull(text, place + 6)) return null;
        return (YearReader.Full(text, place + 4) ?? YearReader.Short(text, place + 4)) is { } year
            ? Days.OfMonth(text, place, place + 4, year.Year, month, day) : null;
    }

    /// <summary>Without a year: a slash or a month by name, or a hyphen where no hours or numbers of something can be meant.</summary>
    private static Found.Point? Brief(DateText text, int place)
    {
        if (!IsSeparator(text, place + 1) || !text.IsGlued(place + 1) || !text.IsGlued(place + 2)) return null;
        if (text[place].Length > 2 || Months(text[place], text[place + 2]) is not var (day, month)) return null;
        if (GoesOn(text, place + 3) || text.IsSign(place + 3, '%') || !IsDate(text, place)) return null;
        var year = YearReader.Full(text, text.IsSign(place + 3, ',') ? place + 4 : place + 3) ?? AfterComma(text, place + 3);
        return Days.OfMonth(text, place, year?.Last ?? (place + 2), year?.Year, month, day);
    }

    /// <summary>"20/11, 12": the year in short, when nothing counts with it.</summary>
    private static FoundYear? AfterComma(DateText text, int place) =>
        text.IsSign(place, ',') && text.IsEnd(place + 2) && text[place].Exists ? YearReader.Short(text, place + 1) : null;

    private static bool IsDate(DateText text, int place)
    {
        if (!text[place + 2].IsDigits || text.IsSign(place + 1, '/')) return true;
        if (text[place + 2].Length > 2 || text[place + 3].Term is Term.Genitive or Term.AmPm or Term.Unit or Term.HalfHour or Term.QuarterHour) return false;
        var isSaid = text.Is(place - 1, Term.On) || (text.Is(place - 1, Term.Weekday) && text.Is(place - 2, Term.On));
        if (text.IsSign(place + 1, '.')) return isSaid;
        var isPadded = text[place].Length is 2 && text[place + 2].Length is 2;
        return isSaid || isPadded || !text[place + 3].IsOther || text.Is(place - 1, Term.Till, Term.UpTo);
    }

    /// <summary>Two signs with a number or month between, all without spaces.</summary>
    private static bool Parts(DateText text, int place, out DateWord second, out DateWord third)
    {
        (second, third) = (text[place + 2], text[place + 4]);
        for (var n = 1; n <= 4; n++)
            if (!text.IsGlued(place + n)) return false;
        return IsSeparator(text, place + 1) && text.IsSign(place + 3, (char)text[place + 1].Value) && third.IsDigits;
    }

    private static (int Day, int Month)? Months(DateWord one, DateWord two)
    {
        if (one.Value is < 1 or > 31) return null;
        if (two.Term is Term.Month or Term.MonthShort) return (one.Value, two.Value);
        if (!two.IsDigits || two.Length > 2 || two.Value is < 1 or > 31) return null;
        if (two.Value <= 12) return (one.Value, two.Value);
        return one.Value <= 12 ? (two.Value, one.Value) : null;
    }

    private static bool GoesOn(DateText text, int place)
    {
        if (!IsSeparator(text, place) || !text.IsGlued(place) || !text[place + 1].IsDigits || !text.IsGlued(place + 1)) return false;
        return text[place].Value == text[place - 2].Value || text.IsSign(place, '.');
    }

    private static bool IsSeparator(DateText text, int place) => text[place] is { Kind: Understanding.TokenKind.Sign, Value: '-' or '/' or '.' or '\\' };
}
