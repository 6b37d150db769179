using System.Globalization;
using HandreikingBot.Domain;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Content;

/// <summary>What may be wrong with <c>vocabulary/schoolkalender.json</c>: unknown names, a holiday that is missing, or days that do not lie in their school year.</summary>
internal static class SchoolCalendarCheck
{
    public static IEnumerable<FieldFault> Faults(SchoolCalendarFile file) => file.Years.Index().SelectMany(pair => OfYear(pair.Item).Select(fault => fault.Under($"years[{pair.Index}]")));

    private static IEnumerable<FieldFault> OfYear(SchoolCalendarYear year)
    {
        if (year.Year is not [_, _, _, _, '-', ..] || !int.TryParse(year.Year[..4], CultureInfo.InvariantCulture, out var first) || year.Year != $"{first}-{first + 1}")
            return [new FieldFault("year", "een schooljaar ziet er zo uit: 2026-2027")];
        var names = Names(year.Holidays.Keys, SchoolCalendar.Holidays);
        return names.Concat(year.Holidays.SelectMany(holiday => Names(holiday.Value.Keys, SchoolCalendar.Regions)
            .Concat(holiday.Value.SelectMany(span => OfSpan(span.Value, first).Select(fault => fault.Under(span.Key)))).Select(fault => fault.Under(holiday.Key)))).Select(fault => fault.Under("holidays"));
    }

    private static IEnumerable<FieldFault> Names(IEnumerable<string> found, IReadOnlyList<string> expected)
    {
        string[] names = [.. found];
        foreach (var unknown in names.Except(expected, StringComparer.Ordinal)) yield return new FieldFault(unknown, $"is geen bekende naam{NearestWord.Suggestion(unknown, expected)}");
        foreach (var missing in expected.Except(names, StringComparer.Ordinal)) yield return new FieldFault(missing, "ontbreekt");
    }

    private static IEnumerable<FieldFault> OfSpan(IReadOnlyList<DateOnly> span, int year)
    {
        if (span.Count is not 2) yield return new FieldFault("", "geef de eerste en de laatste dag");
        else if (span[0] > span[1]) yield return new FieldFault("", "de laatste dag ligt voor de eerste");
        // The summer holiday runs on into the next school year.
        else if (span[0] < new DateOnly(year, 8, 1) || span[1] >= new DateOnly(year + 1, 10, 1)) yield return new FieldFault("", $"deze dagen liggen niet in {year}-{year + 1}");
    }
}

/// <summary>The file as it is written.</summary>
internal sealed record SchoolCalendarFile(IReadOnlyList<SchoolCalendarYear> Years);
