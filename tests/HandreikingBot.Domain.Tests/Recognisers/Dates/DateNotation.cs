using System.Globalization;
using HandreikingBot.Domain.Recognisers.Dates;

namespace HandreikingBot.Domain.Tests.Recognisers.Dates;

/// <summary>Writes what was found in one line, as the table has it: <c>text=kind value|value</c>, results with " ; " between.</summary>
internal static class DateNotation
{
    public static string Of(IEnumerable<DateResult> results) => string.Join(" ; ", results.Select(Of));

    private static string Of(DateResult result) => $"{result.Text}={result.Kind} {string.Join('|', result.Values.Select(Of))}";

    private static string Of(DateValue value) => value.Mod is { } mod ? $"{mod} {Plain(value)}" : Plain(value);

    private static string Plain(DateValue value) => value switch
    {
        DateValue.Day day => Text(day.Value, "yyyy-MM-dd"),
        DateValue.Clock clock => Text(clock.Value, "HH:mm:ss"),
        DateValue.Moment moment => Text(moment.Value, "yyyy-MM-dd'T'HH:mm:ss"),
        DateValue.Length length => Text(length.Seconds, "0.##") + "s",
        DateValue.Days days => $"{Text(days.From, "yyyy-MM-dd")}..{Text(days.To, "yyyy-MM-dd")}",
        DateValue.Clocks clocks => $"{Text(clocks.From, "HH:mm:ss")}..{Text(clocks.To, "HH:mm:ss")}",
        DateValue.Moments moments => $"{Text(moments.From, "yyyy-MM-dd'T'HH:mm:ss")}..{Text(moments.To, "yyyy-MM-dd'T'HH:mm:ss")}",
        _ => $"?{value.Timex}",
    };

    private static string Text(IFormattable? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
