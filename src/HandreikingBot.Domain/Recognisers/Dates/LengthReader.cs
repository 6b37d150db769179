namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Durations: "2 weken", "anderhalf uur", "een kwartier", "de hele maand", "1 uur en 30 minuten".</summary>
internal static class LengthReader
{
    private const decimal Half = 0.5m;
    private const decimal Quarter = 0.25m;

    public static Found.Length? At(DateText text, int place)
    {
        if (WholeUnit(text, place) is { } whole) return whole;
        if (HalfYear(text, place) is { } halves) return halves;
        if (Single(text, place, out var amount) is not { } last) return null;
        List<Amount>? amounts = null;
        while (Following(text, last, amount.Unit, out var next) is { } end && amounts?.Exists(known => known.Unit == next.Unit) is not true)
        {
            (amounts ??= [amount]).Add(next);
            (last, amount) = (end, next);
        }

        if (HasDot(text, last + 1)) last++;
        if (text.Is(last + 1, Term.Long)) last++;
        return new Found.Length(place, last, amounts is null ? [amount] : [.. amounts]);
    }

    /// <summary>"5 min. lopen": the dot of a short name, when the sentence goes on.</summary>
    private static bool HasDot(DateText text, int place) => text.IsSign(place, '.') && text.IsGlued(place) && !text.IsEnd(place)
        && (text.IsWord(place - 1, "min") || text.IsWord(place - 1, "sec"));

    /// <summary>One count and its unit: the place of the last word.</summary>
    private static int? Single(DateText text, int place, out Amount amount)
    {
        amount = default;
        var word = text[place];
        if (word.Term is Term.HalfHour or Term.QuarterHour) return Clock(text, place, 1, out amount);
        if (word.Term is Term.ThreeQuarters or Term.Quarter
            && text.Is(place + 1, Term.Unit)) return Of(text, place + 1, word.Term is Term.Quarter ? Quarter : 3 * Quarter, out amount);
        if (Dates.Count.At(text, place) is not { Number: > 0 } count) return null;
        var at = (text.IsSign(count.Last + 1, '-') && text.IsGlued(count.Last + 2)) || text.Is(count.Last + 1, Term.Whole) ? count.Last + 2 : count.Last + 1;
        var unit = text[at];
        if (unit.Term is Term.HalfHour or Term.QuarterHour) return Clock(text, at, count.Number, out amount);
        if (unit.Term is Term.Quarter && text.Is(at + 1, Term.Unit)) return Of(text, at + 1, count.Number * Quarter, out amount);
        if (!IsUnit(text, at)) return null;
        amount = new Amount(count.Number, (Unit)unit.Value);
        if (amount.Unit is Unit.Hour && text.Is(at + 1, Term.And) && text.Is(text.Skip(at + 2, Term.One), Term.QuarterHour))
        {
            amount = amount with { Count = count.Number + Quarter };
            return text.Skip(at + 2, Term.One);
        }

        if (!text.Is(at + 1, Term.And) || Dates.Count.Rest(text, at + 2) is not { } rest || text.Is(rest.Last + 1, Term.Unit)) return at;
        amount = amount with { Count = count.Number + rest.Number };
        return rest.Last;
    }

    private static int? Clock(DateText text, int place, decimal count, out Amount amount)
    {
        amount = new Amount(count * (text.Is(place, Term.HalfHour) ? Half : Quarter), Unit.Hour);
        return place;
    }

    private static int Of(DateText text, int place, decimal count, out Amount amount)
    {
        amount = new Amount(count, (Unit)text[place].Value);
        return place;
    }

    private static bool IsUnit(DateText text, int place) =>
        text.Is(place, Term.Unit) || (text.Is(place, Term.UnitLetter) && text[place - 1].IsDigits && (text.IsGlued(place) || text.IsWord(place, "u")));

    /// <summary>"en 30 minuten", ", 30 minuten", " 30 minuten" behind a larger unit; without a word between them behind any other.</summary>
    private static int? Following(DateText text, int last, Unit larger, out Amount amount)
    {
        var at = text.Is(last + 1, Term.And) || text.IsSign(last + 1, ',') ? last + 2 : last + 1;
        return Single(text, at, out amount) is { } end && (amount.Unit < larger || (at == last + 1 && amount.Unit != larger))
            && !text.Is(at, Term.QuarterHour) ? end : null;
    }

    /// <summary>"een halfjaar".</summary>
    private static Found.Length? HalfYear(DateText text, int place) =>
        text.Is(place, Term.One) && text.IsWord(place + 1, "halfjaar") ? new Found.Length(place, place + 1, new Amount(Half, Unit.Year)) : null;

    /// <summary>"de hele maand", "een vol jaar".</summary>
    private static Found.Length? WholeUnit(DateText text, int place)
    {
        var at = text[place].Term is Term.De or Term.Het or Term.One ? place + 1 : place;
        if (at == place && text.Is(at, Term.Whole) && text.Is(at + 1, Term.De, Term.Het)
            && text.Is(at + 2, Term.Unit)) return new Found.Length(place, at + 2, new Amount(1, (Unit)text[at + 2].Value));
        return text.Is(at, Term.Whole) && text.Is(at + 1, Term.Unit) ? new Found.Length(place, at + 1, new Amount(1, (Unit)text[at + 1].Value)) : null;
    }
}
