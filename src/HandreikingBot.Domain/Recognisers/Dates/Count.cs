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
        if (text.Is(whole.Last + 1, Term.And) && Half(text, whole.Last + 2) is { } half) return new Count(whole.Number + 0.5m, half);
        if (Sign(text, whole.Last + 1) is not { } rest) return whole;
        return text[place].IsDigits ? new Count(whole.Number + rest, whole.Last + 1) : null;
    }

    /// <summary>The last place of "half", "halve", "een half".</summary>
    private static int? Half(DateText text, int place)
    {
        var at = text.Skip(place, Term.One);
        return text.Is(at, Term.Half) ? at : null;
    }

    private static Count? Part(DateText text, int place) => text[place].Term switch
    {
        Term.OneAndHalf => new Count(1.5m, place),
        Term.AndAHalf => new Count(text[place].Value + 0.5m, place),
        Term.Half => new Count(0.5m, place),
        Term.Couple => new Count(2, place),
        Term.Several => new Count(Few, place),
        _ => Sign(text, place) is { } fraction ? new Count(fraction, place) : null,
    };

    /// <summary>"1/2", "3/4".</summary>
    private static Count? Fraction(DateText text, int place)
    {
        if (!text[place].IsDigits || !text.IsSign(place + 1, '/') || !text[place + 2].IsDigits || !text.IsGlued(place + 1) || !text.IsGlued(place + 2)) return null;
        var (over, under) = (text[place].Value, text[place + 2].Value);
        return over > 0 && over < under && under <= 10 && text.Is(place + 3, Term.Unit) ? new Count((decimal)over / under, place + 2) : null;
    }

    private static decimal? Sign(DateText text, int place) => text[place] is { Kind: TokenKind.Sign } sign ? sign.Value switch { '½' => 0.5m, '¼' => 0.25m, '¾' => 0.75m, _ => null } : null;

    private static Count? Whole(DateText text, int place)
    {
        if (text.Number(place) is not { } number) return null;
        if (!text[place].IsDigits || !text.IsGlued(place + 1) || !text.IsGlued(place + 2) || !text[place + 2].IsDigits || text[place + 2].Length > 9) return new Count(number, place);
        if (text[place + 1] is not { Kind: TokenKind.Sign, Value: ',' or '.' }) return new Count(number, place);
        var digits = text.Normal.Span(text[place + 2].Start, text[place + 2].End);
        return decimal.TryParse($"{number}.{digits}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? new Count(value, place + 2) : null;
    }
}
