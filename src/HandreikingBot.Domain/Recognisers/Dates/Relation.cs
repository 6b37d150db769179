using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// Words that place a period beside the present one: "volgende", "deze", "afgelopen". <paramref name="Shift"/>: -1, 0 or 1; <paramref name="Nearest"/>: the nearest one
/// ("komende", "afgelopen") and not that of the neighbouring week or year; <paramref name="First"/> leaves the article out.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Relation(int Shift, bool Nearest, int First, int Last)
{
    public static Relation? At(DateText text, int place)
    {
        if (text.Is(place, Term.This) && Single(text, place + 1) is { Shift: not 0 } both) return both with { First = place };
        return Single(text, place);
    }

    private static Relation? Single(DateText text, int place) => text[place].Term switch
    {
        Term.Next => new Relation(1, false, place, place),
        Term.Coming => new Relation(1, true, place, place),
        Term.Previous or Term.Last => new Relation(-1, false, place, place),
        Term.Past => new Relation(-1, true, place, place),
        Term.This => new Relation(0, false, place, place),
        _ => null,
    };
}
