using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// A part of a certain day in one expression: "vanavond", "gisterenmiddag", "maandagochtend", "volgende maandagmorgen", "afgelopen nacht", "deze middag".
/// </summary>
internal static class PartOfDayReader
{
    public static DayAndPart? At(DateText text, int place)
    {
        var word = text[place];
        if (word.Term is Term.RelativePart) return new DayAndPart(Days.Offset(text, place, place, DateWords.OffsetOf(word.Value)),
            DateWords.PartOf(word.Value), true);
        if (word.Term is Term.WeekdayPart) return new DayAndPart(Days.OfWeek(text, place, place, DateWords.WeekdayOf(word.Value)),
            DateWords.PartOf(word.Value), false);
        return Related(text, place);
    }

    private static DayAndPart? Related(DateText text, int place)
    {
        if (Relation.At(text, place) is not { } relation) return null;
        var next = text[relation.Last + 1];
        if (next.Term is Term.WeekdayPart)
            return new DayAndPart(Days.Related(text, place, relation.Last + 1, relation, DateWords.WeekdayOf(next.Value)), DateWords.PartOf(next.Value), false);
        return PartReader.Named(text, relation.Last + 1) is { } part ? new DayAndPart(Days.Offset(text, place, relation.Last + 1, relation.Shift), part, true)
            : null;
    }
}

/// <summary>
/// <paramref name="SaysHours"/>: of an hour beside it the part says which half of the day it is in; the library lets "maandagmorgen 6-8" open.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayAndPart(Found.Point Day, DayPart Part, bool SaysHours);
