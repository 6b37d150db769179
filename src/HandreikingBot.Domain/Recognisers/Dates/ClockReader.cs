using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Clock times: "11:40", "15.00 uur", "8u30", "half acht", "kwart over 7", "10 voor half negen 's avonds", "'s middags om 7 uur", "3 pm".</summary>
internal static class ClockReader
{
    /// <param name="text">The text.</param>
    /// <param name="place">Where it starts, behind a word as "om".</param>
    /// <param name="bare">A number alone will do.</param>
    public static Clock? At(DateText text, int place, bool bare)
    {
        if (text.Is(place, Term.Midnight)) return new Clock(place, place, 0) { Part = DayPart.Night };
        if (text.Is(place, Term.Het) && text.Is(place + 1, Term.Noon)) return new Clock(place, place + 1, 12) { Part = DayPart.Afternoon };
        if (text.Is(place, Term.Noon)) return new Clock(place, place, 12) { Part = DayPart.Afternoon };
        if (PartReader.Spoken(text, place, out var partEnd) is { } said)
        {
            var at = text.Skip(partEnd + 1, Term.At);
            return Core(text, at, true) is { } behind && (!behind.IsBare
                || at > partEnd + 1) ? behind with { First = place, Part = said, IsBare = false, CanBeLength = false } : null;
        }

        if (Core(text, place, true) is not { } clock) return null;
        if (PartReader.Spoken(text, clock.Last + 1, out var last) is { } part) return clock with
        {
            Last = last,
            Part = part,
            IsBare = false,
            CanBeLength = false
        };
        return clock.IsBare && !bare ? null : clock;
    }

    private static Clock? Core(DateText text, int place, bool bare) => Beside(text, place) ?? Half(text, place) ?? Digits(text, place) ?? FullHour(text,
        place) ?? (bare ? Bare(text, place) : null);

    private static int? Hour(DateText text, int place) => text.Number(place) is >= 0 and <= 24 and var hour
        && text[place].Length <= (text[place].IsDigits ? 2 : 20) ? hour : null;

    /// <summary>"half acht", "half 8 uur".</summary>
    private static Clock? Half(DateText text, int place)
    {
        if (!text.Is(place, Term.Half) || Hour(text, place + 1) is not (>= 1 and <= 12 and var hour) || text.Is(place + 2, Term.Unit)
            && !IsHourSign(text, place + 2)) return null;
        return new Clock(place, IsHourSign(text, place + 2) ? place + 2 : place + 1, hour is 1 ? 12 : hour - 1, 30);
    }

    /// <summary>"kwart voor 8", "5 over half 9", "10 minuten voor negen".</summary>
    private static Clock? Beside(DateText text, int place)
    {
        var start = text.Is(place, Term.One) && text.Is(place + 1, Term.Quarter, Term.QuarterHour) ? place + 1 : place;
        var isQuarter = text.Is(start, Term.Quarter, Term.QuarterHour);
        var minutes = isQuarter ? 15 : text.Number(start);
        var next = text.IsUnit(start + 1, Unit.Minute) ? start + 2 : start + 1;
        if (minutes is not (>= 1 and < 60) || !(text.Is(next, Term.For, Term.Over) || text.Is(next, Term.After))) return null;
        var isHalf = text.Is(next + 1, Term.Half);
        var at = isHalf ? next + 2 : next + 1;
        if (Hour(text, at) is not { } hour || hour is 0 or > 12) return null;
        if (!isQuarter && !isHalf && next == start + 1 && text[at + 1].IsOther) return null;
        var shift = (isHalf ? -30 : 0) + (text.Is(next, Term.For) ? -minutes.Value : minutes.Value);
        var total = ((hour * 60) + shift + 720) % 720;
        return new Clock(place, IsHourSign(text, at + 1) ? at + 1 : at, total / 60 is 0 ? 12 : total / 60, total % 60);
    }

    /// <summary>"11:40", "11:40:05", "15.00", "12.23:59u".</summary>
    private static Clock? Digits(DateText text, int place)
    {
        if (!text[place].IsDigits || Hour(text, place) is not { } hour || !text.IsGlued(place + 1) || !text.IsGlued(place + 2)) return null;
        var isDotted = text.IsSign(place + 1, '.');
        if ((!isDotted && !text.IsSign(place + 1, ':')) || Sixty(text, place + 2) is not { } minute || IsAmount(text, place, isDotted)) return null;
        var last = place + 2;
        var second = text.IsGlued(last + 1) && text.IsSign(last + 1, ':') && text.IsGlued(last + 2) ? Sixty(text, last + 2) : null;
        if (second is not null) last += 2;
        if (text.IsGlued(last + 1) && text[last + 1] is { Kind: TokenKind.Sign, Value: '.' or '/' or '%' } && (text.IsSign(last + 1, '%')
            || (text[last + 2].IsDigits && text.IsGlued(last + 2)))) return null;
        return AmPm(text, new Clock(place, IsHourSign(text, last + 1) ? last + 1 : last, hour, minute, second) { IsDotted = isDotted });
    }

    private static int? Sixty(DateText text, int place) => text[place] is { IsDigits: true, Length: 2, Value: < 60 } word ? word.Value : null;

    /// <summary>"€ 12.50", "12.50 euro", "6.45 procent", "30/4.85": no time.</summary>
    private static bool IsAmount(DateText text, int place, bool isDotted) =>
        isDotted && (text[place - 1] is { Kind: TokenKind.Sign, Value: '€' or '$' or '/' or ',' or '.' } || text.IsSign(place + 3, '%')
            || text.IsWord(place + 3, "procent") || text.IsWord(place + 3, "euro"));

    /// <summary>"zeven uur", "8u", "8u30", "8 uur 30", "3 pm".</summary>
    private static Clock? FullHour(DateText text, int place)
    {
        if (Hour(text, place) is not { } hour) return null;
        if (text.Is(place + 1, Term.AmPm) && !text.IsGluedToWord(place + 2)) return AmPm(text, new Clock(place, place, hour));
        if (!IsHourSign(text, place + 1)) return null;
        var clock = new Clock(place, place + 1, hour) { CanBeLength = true };
        if (MinuteBehind(text, place + 2) is { } minute) clock = clock with { Last = place + 2, Minute = minute, CanBeLength = false };
        return AmPm(text, clock);
    }

    /// <summary>"8u30", "8 uur 30", "8 uur dertig"; not "8 uur 30 minuten" and "8 uur 3 keer".</summary>
    private static int? MinuteBehind(DateText text, int place)
    {
        if (text.Is(place + 1, Term.Unit, Term.Month) || text.IsSign(place + 1, '-') || text.IsSign(place + 1, '/') || text.IsSign(place + 1, ':')) return null;
        return text[place].Term is Term.Cardinal ? text[place].Value is >= 5 and < 60 and var minute ? minute : null : Sixty(text, place);
    }

    private static Clock AmPm(DateText text, Clock clock)
    {
        if (!text.Is(clock.Last + 1, Term.AmPm) || text.IsGluedToWord(clock.Last + 2)) return clock;
        var isPm = text[clock.Last + 1].Value > 0;
        return clock with
        {
            Last = clock.Last + 1,
            Hour = clock.Hour is 12
            && !isPm ? 0 : clock.Hour,
            Part = isPm ? DayPart.Afternoon : DayPart.Morning,
            CanBeLength = false
        };
    }

    private static Clock? Bare(DateText text, int place)
    {
        if (Hour(text, place) is not { } hour || text.Is(place, Term.One) || text.Is(place + 1, Term.Unit, Term.Month)
            || text.Is(place + 1, Term.MonthShort, Term.QuarterHour)) return null;
        if (text.IsGlued(place) && (text.IsGluedToWord(place) || (text[place - 1] is { Kind: TokenKind.Sign, Value: '.' or ',' or '/' or ':' }
            && text[place - 2].IsDigits))) return null;
        if (text[place].IsDigits && text.IsGlued(place + 1) && text[place + 1] is { Value: '.' or ',' or '/' or ':' or '%' } && (text.IsSign(place + 1, '%')
            || (text[place + 2].IsDigits && text.IsGlued(place + 2)))) return null;
        return text.Is(place + 1, Term.OrdinalEnding) && text.IsGlued(place + 1) ? null : new Clock(place, place, hour) { IsBare = true };
    }

    private static bool IsHourSign(DateText text, int place) => text.IsWord(place, "uur") || text[place] is { Term: Term.UnitLetter, Value: (int)Unit.Hour };
}
