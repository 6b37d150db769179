using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using HandreikingBot.Domain.Recognisers;

namespace HandreikingBot.Commands;

/// <summary>One line of <c>recognize</c>.</summary>
internal sealed record RecognizedLine(IReadOnlyList<RecognizedItem> Results);

/// <summary>
/// One result as the Recognizers-Text specs write it: <paramref name="End"/> inclusive, text in lower case (yes and no as typed), numbers as text with a decimal comma and at most
/// fifteen digits.
/// </summary>
internal sealed record RecognizedItem(int Start, int End, string Text, string Type, JsonObject Resolution)
{
    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = ",", NegativeSign = "-", PositiveSign = "+" };

    public static RecognizedItem From(Recognised found) => found switch
    {
        Recognised.Number number => Of(found, "number", new() { ["value"] = Number(number.Value) }),
        Recognised.Ordinal ordinal => Of(found, "ordinal", OrdinalOf(Whole(ordinal.Value), Whole(ordinal.Value), "start")),
        Recognised.RelativeOrdinal { RelativeTo: OrdinalOrigin.End } ordinal => Of(found, "ordinal.relative", Relative(ordinal.Offset, "end")),
        Recognised.RelativeOrdinal ordinal => Of(found, "ordinal.relative", Relative(ordinal.Offset, "current")),
        Recognised.Percentage percentage => Of(found, "percentage", new() { ["value"] = Number(percentage.Value) + "%" }),
        Recognised.NumberRange range => Of(found, "numberrange", new() { ["value"] = Range(range) }),
        Recognised.Currency currency => Of(found, "currency", CurrencyOf(currency)),
        Recognised.Age age => Of(found, "age", new() { ["value"] = Number(age.Value), ["unit"] = age.Unit.ToString() }),
        Recognised.Dimension size => Of(found, "dimension", new() { ["value"] = NumberOrNull(size.Value), ["unit"] = size.Unit, ["subtype"] = size.Subtype }),
        Recognised.YesNo answer => new(found.Span.Start, found.Span.End, found.Span.Text, "boolean", new() { ["value"] = answer.Value, ["score"] = answer.Score }),
        _ => throw new UnreachableException("a result outside the closed family"),
    };

    // The specs have lower case in all that holds a number.
    private static RecognizedItem Of(Recognised found, string type, JsonObject resolution) =>
        new(found.Span.Start, found.Span.End, found.Span.Text.ToLowerInvariant(), type, resolution);

    private static JsonObject OrdinalOf(string value, string offset, string relativeTo) => new() { ["value"] = value, ["offset"] = offset, ["relativeTo"] = relativeTo };

    private static JsonObject Relative(int offset, string relativeTo) =>
        OrdinalOf(string.Create(CultureInfo.InvariantCulture, $"{relativeTo}{(offset < 0 ? "" : "+")}{offset}"), Whole(offset), relativeTo);

    private static JsonObject CurrencyOf(Recognised.Currency currency)
    {
        var resolution = new JsonObject { ["value"] = NumberOrNull(currency.Amount), ["unit"] = currency.Unit };
        if (currency.IsoCode is { } code) resolution["isoCurrency"] = code;
        return resolution;
    }

    /// <summary>[ and ] take the bound in, ( and ) leave it out; with a decimal point, unlike all else.</summary>
    private static string Range(Recognised.NumberRange range) =>
        $"{(range.Low is { Included: true } ? '[' : '(')}{Bound(range.Low)},{Bound(range.High)}{(range.High is { Included: true } ? ']' : ')')}";

    private static string Bound(Bound? bound) => bound?.Value.ToString("G15", CultureInfo.InvariantCulture) ?? "";

    private static string Number(double value) => value.ToString("G15", Comma);

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string? NumberOrNull(double? value) => value is { } known ? Number(known) : null;
}
