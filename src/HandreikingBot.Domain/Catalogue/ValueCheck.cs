using System.Globalization;

namespace HandreikingBot.Domain.Catalogue;

/// <summary>Small checks on values that interventions and options of the guide have in common.</summary>
internal static class ValueCheck
{
    public static readonly Bounds GradesPo = new(1, 8);
    public static readonly Bounds GradesVo = new(1, 6);
    public static readonly Bounds Ages = new(2, 27);

    public static IEnumerable<FieldFault> List(IReadOnlyList<string> values, IReadOnlyList<string> known, string field, string what)
    {
        foreach (var (index, value) in values.Index())
        {
            foreach (var fault in Known(value, known, $"{field}[{index}]", what)) yield return fault;
            if (values.Take(index).Contains(value, StringComparer.Ordinal)) yield return new($"{field}[{index}]", $"'{value}' staat er twee keer");
        }
    }

    public static IEnumerable<FieldFault> Known(string value, IReadOnlyList<string> known, string field, string what)
    {
        if (known.Contains(value, StringComparer.Ordinal)) yield break;
        var suggestion = NearestWord.Suggestion(value, known);
        if (suggestion.Length == 0 && known.Count <= 12) suggestion = $"; kies uit: {string.Join(", ", known)}";
        yield return new(field, $"'{value}' is geen {what}{suggestion}");
    }

    /// <summary>Both ends must be filled: an open end has no meaning in a fact.</summary>
    public static IEnumerable<FieldFault> Range(Bounds? range, Bounds limits, string field)
    {
        if (range is not { } bounds) yield break;
        if (bounds is not { Low: { } low, High: { } high }) yield return new(field, "beide getallen moeten ingevuld zijn: [laag, hoog], of null als het niet bekend is");
        else if (low > high) yield return new(field, $"het eerste getal ({low}) is groter dan het tweede ({high})");
        else if (!limits.Contains(bounds)) yield return new(field, $"[{low}, {high}] valt buiten {limits.Low} tot en met {limits.High}");
    }

    public static IEnumerable<FieldFault> Text(string? text, string field, bool required = true)
    {
        if (text is null) yield break;
        if (required && string.IsNullOrWhiteSpace(text)) yield return new(field, "de tekst is leeg; schrijf null als het niet bekend is en dat hier mag");
        else if (text.AsSpan().Trim().Length != text.Length) yield return new(field, "er staat een spatie of regeleinde aan het begin of het eind");
    }

    public static IEnumerable<FieldFault> Address(string url, string field, bool secure = false)
    {
        var schemes = secure ? new[] { "https" } : ["https", "http"];
        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme, StringComparer.Ordinal) && !url.Contains(' ', StringComparison.Ordinal)) yield break;
        yield return new(field, $"'{url}' is geen webadres dat met {(secure ? "https://" : "https:// of http://")} begint");
    }

    /// <summary>True for <c>YYYY-MM</c>.</summary>
    public static bool IsMonth(string text) => DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>True for <c>YYYY</c>, <c>YYYY-MM</c> and <c>YYYY-MM-DD</c>.</summary>
    public static bool IsDate(string text) => DateOnly.TryParseExact(text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
