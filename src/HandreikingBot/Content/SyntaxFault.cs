using System.Globalization;
using System.Text.Json;
using HandreikingBot.Domain;

namespace HandreikingBot.Content;

/// <summary>Says in Dutch where a file stops being JSON, and what is usually the cause.</summary>
internal static class SyntaxFault
{
    /// <summary>Parts of the parser's messages and what they mean for somebody who edits by hand; the first that is found counts.</summary>
    private static readonly (string Part, string Meaning)[] Meanings =
    [
        ("trailing comma", "er staat een komma te veel, net voor een ] of }"),
        ("Expected either ','", "er ontbreekt een komma of aanhalingsteken, hier of op de regel ervoor"),
        ("within a JSON string", "een tekst loopt door op de volgende regel of bevat een tab; is het aanhalingsteken aan het eind vergeten?"),
        ("Expected end of string", "een aanhalingsteken aan het eind van een tekst ontbreekt"),
        ("invalid start of a property name", "hier hoort een naam tussen aanhalingstekens; staat er een komma te veel?"),
        ("invalid escapable character", "een \\ in een tekst moet dubbel: \\\\"),
        ("open JSON object or array", "er ontbreekt een } of ] aan het eind"),
        ("does not contain any JSON tokens", "het bestand is leeg"),
        ("after a single JSON value", "er staat nog iets na het eind; een } of ] te veel?"),
        ("Expected a ':'", "er ontbreekt een dubbele punt na een naam"),
        ("invalid start of a value", "hier hoort een waarde: een tekst tussen aanhalingstekens, een getal, true, false, null, [ of {"),
    ];

    public static FieldFault Of(JsonException exception)
    {
        var meaning = Array.Find(Meanings, entry => exception.Message.Contains(entry.Part, StringComparison.Ordinal)).Meaning;
        var line = exception.LineNumber is { } number ? $"regel {(number + 1).ToString(CultureInfo.InvariantCulture)}" : "";
        return new(line, meaning ?? "dit is geen geldige JSON; kijk naar komma's, haken en aanhalingstekens");
    }
}
