using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>A month by name, with the dot of a short one when more of the date stands behind it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MonthName(int Month, int Last, int Behind)
{
    public static MonthName? At(DateText text, int place)
    {
        if (!text.Is(place, Term.Month, Term.MonthShort)) return null;
        return new MonthName(text[place].Value, place, text.IsSign(place + 1, '.') && text.IsGlued(place + 1) ? place + 2 : place + 1);
    }
}
