using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using HandreikingBot.Domain.Recognisers.Dates;

namespace HandreikingBot.Commands;

/// <summary>
/// A date or time as the Recognizers-Text specs write it: type <c>datetimeV2.…</c>, and a list of values with <c>timex</c>, <c>type</c> and <c>value</c> or
/// <c>start</c> and <c>end</c>.
/// </summary>
internal static class RecognizedDate
{
    private const string Day = "yyyy-MM-dd";
    private const string Clock = "HH:mm:ss";
    private const string Moment = $"{Day} {Clock}";

    public static RecognizedItem From(DateResult found) => new(found.Start, found.End, found.Text, $"datetimeV2.{NameOf(found.Kind)}",
        new() { ["values"] = new JsonArray([.. found.Values.Select(Value)]) });

    private static string NameOf(DateKind kind) => kind switch
    {
        DateKind.Date => "date",
        DateKind.Time => "time",
        DateKind.DateTime => "datetime",
        DateKind.DateRange => "daterange",
        DateKind.TimeRange => "timerange",
        DateKind.DateTimeRange => "datetimerange",
        DateKind.Duration => "duration",
        _ => "set",
    };

    private static JsonObject Value(DateValue value)
    {
        var json = new JsonObject { ["timex"] = value.Timex };
        if (value.Mod is { } mod) json["Mod"] = mod;
        json["type"] = NameOf(value.Kind);
        if (value.Source is not DateSource.None) json["sourceEntity"] = value.Source is DateSource.Point ? "datetimepoint" : "datetimerange";
        foreach (var (name, text) in Fields(value))
            if (text is not null) json[name] = text;
        return json;
    }

    private static (string Name, string? Text)[] Fields(DateValue value) => value switch
    {
        DateValue.Day day => [("value", Text(day.Value, Day))],
        DateValue.Clock clock => [("value", Text(clock.Value, Clock))],
        DateValue.Moment moment => [("value", Text(moment.Value, Moment))],
        DateValue.Length length => [("value", length.Seconds.ToString("0.##########", CultureInfo.InvariantCulture))],
        DateValue.Days days => [("start", Text(days.From, Day)), ("end", Text(days.To, Day))],
        DateValue.Clocks clocks => [("start", Text(clocks.From, Clock)), ("end", Text(clocks.To, Clock))],
        DateValue.Moments moments => [("start", Text(moments.From, Moment)), ("end", Text(moments.To, Moment))],
        DateValue.Unresolved => [("value", "not resolved")],
        _ => throw new UnreachableException("a value outside the closed family"),
    };

    private static string? Text(IFormattable? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture);
}
