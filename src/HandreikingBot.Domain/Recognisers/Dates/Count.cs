using System.Globalization;
using System.Runtime.InteropServices;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>How many units: "2", "2,5", "½", "twee", "anderhalf", "een half", "een paar" (2), "enkele" (3), "twee en een half".</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Count(decimal Number, int Last)
{
    private const decimal Few = 3;

    public static Count? At(DateText text, int place)
    {
        if (Part(text, place) is { } part) return part;
        if (Fraction(text, place) is { } fraction) return fraction;
        if (text.Is(place, Term.One) && Sign(text, place + 1) is null && Part(text, place + 1) is { } ofOne) return ofOne;
        if (Whole(text, place) is not { } whole) return null;
        if (Fraction(text, text.Skip(whole.Last + 1, Term.And)) is { } more) return more with { Number = whole.Number + more.Number };
        if (text.Is(whole.Last + 1, Term.And) && Rest(text, whole.Last + 2) is { } rest) return rest with { Number = whole.Number + rest.Number };
        if (Sign(text, whole.Last + 1) is not { } sign) return whole;
        return text[place].IsDigits ? new Count(whole.Number + sign, whole.Last + 1) : null;
    }

    /// <summary>What can stand behind "en": "een half", "een kwart", "driekwart", "drie kwart".</summary>
    public static Count? Rest(DateText text, int place)
    {
        var at = text.Skip(place, Term.One);
        if (at == place && text.Number(place) is 3 && text.Is(place + 1, Term.Quarter)) return new Count(0.75m, place + 1);
        return text[at].Term switch
        {
            Term.Half => new Count(0.5m, at),
            Term.Quarter => new Count(0.25m, at),
            Term.ThreeQuarters => new Count(0.75m, at),
            _ => null
        };
    }

    private static Count? Part(DateText text, int place) => text[place].Term switch
    {
        Term.OneAndHalf => new Count(1.5m, place),
        Term.Mixed => new Count(text[place].Value / 4m, place),
        Term.Half => new Count(0.5m, place),
        Term.Couple => new Count(2, place),
        Term.Tally => new Count(text[place].Value, place),
        Term.Several => new Count(Few, place),
        _ => Sign(text, place) is { } fraction ? new Count(fraction, place) : null,
    };

    /// <summary>"1/2", "3/4".</summary>
    private static Count? Fraction(DateText text, int place)
    {
        if (!text[place].IsDigits || !text.IsSign(place + 1, '/') || !text[place + 2].IsDigits || !text.IsGlued(place + 1)
            || !text.IsGlued(place + 2)) return null;
        var (over, under) = (text[place].Value, text[place + 2].Value);
        return over > 0 && over < under && under <= 10 && text.Is(place + 3, Term.Unit) ? new Count((decimal)over / under, place + 2) : null;
    }

    private static decimal? Sign(DateText text, int place) => text[place] is { Kind: TokenKind.Sign } sign
        ? sign.Value switch { '½' => 0.5m, '¼' => 0.25m, '¾' => 0.75m, _ => null } : null;

    private static Count? Whole(DateText text, int place)
    {
        if (text.Number(place) is not { } number) return null;
        if (text[place + 1] is { Term: Term.Cardinal, Value: 100 or 1_000 or 1_000_000 } times) return new Count((decimal)number * times.Value, place + 1);
        if (!text[place].IsDigits || !text.IsGlued(place + 1) || !text.IsGlued(place + 2) || !text[place + 2].IsDigits
            || text[place + 2].Length > 9) return new Count(number, place);
        if (text[place + 1] is not { Kind: TokenKind.Sign, Value: ',' or '.' }) return new Count(number, place);
        var digits = text.Normal.Span(text[place + 2].Start, text[place + 2].End);
        return decimal.TryParse($"{number}.{digits}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Count(value, place + 2) : null;
    }
}
