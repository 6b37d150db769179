using System.Text.Json;

namespace HandreikingBot.Content;

/// <summary>The values that <see cref="WordFileReader"/> takes from a reader, in the order of the file; each throws a <see cref="FormatException"/> at another kind of value.</summary>
internal static class JsonTokens
{
    public static void Next(this ref Utf8JsonReader json, JsonTokenType type)
    {
        if (!json.Read() || json.TokenType != type) throw new FormatException(type.ToString());
    }

    /// <summary>The name of the next member, or <c>null</c> at the end of the block.</summary>
    /// <param name="json">Stands behind a value or the beginning of a block.</param>
    /// <param name="seen">The names before it; a name that is there already is a fault.</param>
    public static string? Member(this ref Utf8JsonReader json, List<string> seen)
    {
        if (json.Read() && json.TokenType is JsonTokenType.EndObject) return null;
        if (json.TokenType is not JsonTokenType.PropertyName || json.GetString() is not { } name || seen.Contains(name)) throw new FormatException("name");
        seen.Add(name);
        return name;
    }

    public static string Text(this ref Utf8JsonReader json)
    {
        json.Next(JsonTokenType.String);
        return json.GetString() ?? throw new FormatException("text");
    }

    public static List<string> Texts(this ref Utf8JsonReader json)
    {
        var texts = new List<string>();
        json.Next(JsonTokenType.StartArray);
        while (json.Read() && json.TokenType is JsonTokenType.String) texts.Add(json.GetString() ?? "");
        return json.TokenType is JsonTokenType.EndArray ? texts : throw new FormatException("list");
    }

    public static bool Flag(this ref Utf8JsonReader json) =>
        json.Read() && json.TokenType is JsonTokenType.True or JsonTokenType.False ? json.GetBoolean() : throw new FormatException("flag");

    public static int Whole(this ref Utf8JsonReader json)
    {
        json.Next(JsonTokenType.Number);
        return json.GetInt32();
    }

    /// <summary>The value of an enum of whole numbers, by its JSON name.</summary>
    public static int ValueOf(this ref Utf8JsonReader json, Type type)
    {
        json.Next(JsonTokenType.String);
        var (names, values) = ContentJson.EnumValues(type);
        for (var place = 0; place < names.Count; place++)
            if (json.ValueTextEquals(names[place])) return values[place];
        throw new FormatException(type.Name);
    }
}
