namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Days in three parts with a month by name, in whatever order: "2016-jan-5", "jan/5/2016", "5-jan-2016".</summary>
internal static class MixedDayReader
{
    public static Found.Point? At(DateText text, int place)
    {
        if (text.IsGluedToWord(place) || !text.IsGlued(place + 1)
            || text[place + 1] is not { Kind: Understanding.TokenKind.Sign, Value: '-' or '/' or '.' } sign
            || !text.IsSign(place + 3, (char)sign.Value)) return null;
        for (var part = 2; part <= 4; part++)
            if (!text.IsGlued(place + part)) return null;
        (int? year, int? month, int? day) = (null, null, null);
        for (var part = place; part <= place + 4; part += 2)
        {
            if (text.Is(part, Term.Month, Term.MonthShort)) month = text[part].Value;
            else if (YearReader.Full(text, part) is { } known && text[part].IsDigits) year = known.Year;
            else if (text[part] is { IsDigits: true, Length: <= 2, Value: >= 1 and <= 31 }) day = text[part].Value;
        }

        return year is { } of && month is { } named && day is { } number ? Days.OfMonth(text, place, place + 4, of, named, number) : null;
    }
}
