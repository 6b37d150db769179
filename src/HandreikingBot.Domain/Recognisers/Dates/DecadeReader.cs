using System.Globalization;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Decades and centuries: "de jaren '90", "jaren 1990", "de jaren negentig", "21e eeuw".</summary>
internal static class DecadeReader
{
    public static Found.Stretch? At(DateText text, int place) => Decade(text, place) ?? Century(text, place);

    private static Found.Stretch? Decade(DateText text, int place)
    {
        var at = text.Skip(place, Term.De);
        if (text.Is(at, Term.Tens) && text.IsWord(at + 1, "jaren")) return Yearless(place, at + 1, text[at].Value);
        if (Plural(text, place, at) is { } plural) return plural;
        if (!text.IsWord(at, "jaren")) return null;
        var number = text.IsSign(at + 1, '\'') ? at + 2 : at + 1;
        if (text.Number(number) is not { } value || value % 10 is not 0) return null;
        if (value is >= 1500 and <= 2100) return Periods.Years(place, number, value, 10);
        return value < 100 && (value > 0 || text.Is(number, Term.Cardinal)) ? Yearless(place, number, value) : null;
    }

    /// <summary>"de 1990s", "1990's", "de 90s".</summary>
    private static Found.Stretch? Plural(DateText text, int place, int at)
    {
        if (text[at] is not { IsDigits: true, Length: 2 or 4 } number || number.Value % 10 is not 0 || !text.IsGlued(at + 1)
            || !(text.Is(at + 1, Term.Genitive) || text.IsWord(at + 1, "s"))) return null;
        if (number.Length is 4) return number.Value is >= 1500 and <= 2100 ? Periods.Years(place, at + 1, number.Value, 10) : null;
        return at > place || text.Is(at + 1, Term.Genitive) ? Yearless(place, at + 1, number.Value) : null;
    }

    /// <summary>Of this century or the last.</summary>
    private static Found.Stretch Yearless(int first, int last, int decade)
    {
        var (from, to) = (string.Create(CultureInfo.InvariantCulture, $"XX{decade:00}-01-01"), string.Create(CultureInfo.InvariantCulture,
            $"XX{(decade + 10) % 100:00}-01-01"));
        Interval of(int century) => new(from, DateMath.YearStart(century + decade), DateMath.YearStart(century + decade + 10), to, "P10Y");
        return new Found.Stretch(first, last, DateKind.DateRange, of(1900), of(2000));
    }

    private static Found.Stretch? Century(DateText text, int place)
    {
        var at = text.Skip(place, Term.De);
        if (DayNumber.Ordinal(text, at, out var last) is not (>= 1 and <= 99 and var nth) || !text.IsUnit(last + 1, Unit.Century)) return null;
        var start = Math.Max(1, (nth - 1) * 100);
        return Periods.Between(place, last + 1, DateMath.YearStart(start), DateMath.YearStart(nth * 100), "P100Y");
    }
}
