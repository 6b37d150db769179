namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// A day or moment told by its distance: "over twee weken", "3 dagen geleden", "een uur later", "4 maanden vanaf morgen", "twee dagen voor gisteren".
/// </summary>
internal static class OffsetReader
{
    public static Found.Point? At(DateText text, int place)
    {
        if (text.Is(place, Term.Over))
            return LengthReader.At(text, place + 1) is { } ahead
                && !IsFromDay(text, ahead.Last + 1) ? Of(text, place, ahead.Last, ahead, text.Reference, 1) : null;
        if ((Weekdays(text, place) ?? FromNamedDay(text, place)) is { } named) return named;
        if (!CanBegin(text, place) || LengthReader.At(text, place) is not { } length) return null;
        var next = length.Last + 1;
        if (text.Is(next, Term.Ago)) return Of(text, place, next, length, text.Reference, -1);
        if (text.Is(next, Term.DayBefore, Term.DayAfter)) return Of(text, place, next, length, text.Reference, text[next].Value);
        if (text.Is(next, Term.RelativeEarly) && !text.Is(next + 1, Term.Than)) return Of(text, place, next, length, text.Reference, -1);
        if (text.Is(next, Term.Later)) return Of(text, place, next, length, text.Reference, 1);
        if (text.Is(next, Term.From) && text[next + 1] is { Term: Term.Now, Value: 0 }) return Of(text, place, next + 1, length, text.Reference, 1);
        return BesideDay(text, place, length);
    }

    /// <summary>From which day a length counts: "vanaf morgen", "gerekend vanaf gisteren", "na vandaag", "voor 1 mei".</summary>
    public static Found.Point? Anchor(DateText text, int place, out int sign)
    {
        sign = 1;
        var at = text.Skip(place, Term.Reckoned);
        if (text.Is(at, Term.For)) sign = -1;
        else if (!text.Is(at, Term.From, Term.After)) return null;
        return DayReader.Simple(text, at + 1);
    }

    /// <summary>"twee zondagen vanaf nu".</summary>
    private static Found.Point? Weekdays(DateText text, int place)
    {
        if (text.Number(place) is not (>= 1 and <= 100 and var count) || !text.Is(place + 1, Term.Weekday)) return null;
        var isFromNow = text.Is(place + 2, Term.From) && text.Is(place + 3, Term.Now);
        if (!isFromNow && !text.Is(place + 2, Term.Later)) return null;
        var days = ((text[place + 1].Value - DateMath.Weekday(text.Today) + 6) % 7) + 1;
        return Days.Offset(text, place, isFromNow ? place + 3 : place + 2, days + (7 * (count - 1)));
    }

    /// <summary>"vandaag over een week", "vrijdag over twee weken": the length counts from that day.</summary>
    private static Found.Point? FromNamedDay(DateText text, int place)
    {
        if (!text.Is(place, Term.RelativeDay, Term.Weekday) || !text.Is(place + 1, Term.Over) || LengthReader.At(text, place + 2) is not { HasClock: false } length) return null;
        if (text.Is(place, Term.RelativeDay)) return Days.Of(place, length.Last, DateMath.Plus(DateMath.Plus(text.Today, text[place].Value), length.Amounts, 1));
        var ahead = (text[place].Value - DateMath.Weekday(text.Today) + 7) % 7;
        return Array.TrueForAll(length.Amounts, amount => amount.Unit is Unit.Week) ? Days.Of(place, length.Last, DateMath.Plus(DateMath.Plus(text.Today, ahead), length.Amounts, 1)) : null;
    }

    private static bool CanBegin(DateText text, int place) => text[place] is { IsDigits: true } or
    {
        Kind: Understanding.TokenKind.Sign, Value: '½' or '¼'
        or '¾'
    }
        or
    {
        Term: Term.Cardinal or Term.One or Term.Half or Term.OneAndHalf or Term.Mixed or Term.Couple or Term.Several or Term.HalfHour
            or Term.QuarterHour
    };

    private static bool IsFromDay(DateText text, int place) => text.Is(place, Term.After, Term.For) && text.Is(place + 1, Term.RelativeDay);

    private static Found.Point? BesideDay(DateText text, int place, Found.Length length)
    {
        if (length.HasClock || Anchor(text, length.Last + 1, out var sign) is not { } day) return null;
        var values = Array.ConvertAll(day.Values, value => value.At is { } at ? Shifted(DateMath.Plus(at, length.Amounts, sign)) : value);
        return new Found.Point(place, day.Last, DateKind.Date, values);
    }

    private static Instant Shifted(DateTime day) => new(Timex.Day(day), day);

    private static Found.Point Of(DateText text, int first, int last, Found.Length length, DateTime from, int sign)
    {
        if (!length.HasClock) return Days.Of(first, last, DateMath.Plus(text.Today, length.Amounts, sign));
        var moment = DateMath.Plus(from, length.Amounts, sign);
        return new Found.Point(first, last, DateKind.DateTime, new Instant(Timex.Moment(moment), moment));
    }
}
