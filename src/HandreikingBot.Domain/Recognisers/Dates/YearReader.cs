using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Years: "2018", "tweeduizend twintig", "'19", "volgend jaar".</summary>
internal static class YearReader
{
    private const int First = 1500;
    private const int Latest = 2100;

    /// <summary>A year of four digits or in words.</summary>
    public static FoundYear? Full(DateText text, int place)
    {
        var word = text[place];
        if (word is { IsDigits: true, Length: 4, Value: >= First and <= Latest }) return new FoundYear(word.Value, place);
        if (word.Term is not Term.Cardinal || word.Value < 1900) return null;
        var rest = text.Skip(place + 1, Term.And);
        if (word.Value % 100 is 0 && text[rest] is { Term: Term.Cardinal, Value: > 0 and < 100 } last) return new FoundYear(word.Value + last.Value, rest);
        return new FoundYear(word.Value, place);
    }

    /// <summary>Two digits: 00-29 in this century, 40-99 in the last; the library knows no other.</summary>
    public static FoundYear? Short(DateText text, int place)
    {
        var at = text.IsSign(place, '\'') ? place + 1 : place;
        if (text[at] is not { IsDigits: true, Length: 2 } word) return null;
        return word.Value switch { < 30 => new FoundYear(2000 + word.Value, at), >= 40 => new FoundYear(1900 + word.Value, at), _ => null };
    }

    /// <summary>"dit jaar", "volgend jaar", "het vorige jaar", "het jaar".</summary>
    public static FoundYear? Relative(DateText text, int place)
    {
        if (Relation.At(text, place) is { } relation && text.IsUnit(relation.Last + 1, Unit.Year))
            return new FoundYear(text.Today.Year + relation.Shift, relation.Last + 1);
        return text.Is(place, Term.Het) && text.IsUnit(place + 1, Unit.Year)
            && Full(text, place + 2) is null ? new FoundYear(text.Today.Year, place + 1) { IsPlain = true } : null;
    }

    /// <summary>The year of a month, week or quarter that ends at <paramref name="last"/>: "van 2018", "in 2016", ", 1995", "van volgend jaar".</summary>
    public static FoundYear? Behind(DateText text, int last)
    {
        var place = text.IsSign(last + 1, ',') ? last + 2 : last + 1;
        if (text.Is(place, Term.Of, Term.In)) place++;
        if (text.Is(place, Term.Het) && text.IsUnit(place + 1, Unit.Year) && Full(text, place + 2) is { } named) return named;
        if (text.IsUnit(place, Unit.Year) && Full(text, place + 1) is { } bare) return bare;
        return Full(text, place) ?? Relative(text, place);
    }
}

/// <summary><see cref="IsPlain"/>: "het jaar", which need not be this one.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundYear(int Year, int Last)
{
    public bool IsPlain { get; init; }
}
