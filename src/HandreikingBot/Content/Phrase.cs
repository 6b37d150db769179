using System.Text.Json;
using System.Text.Json.Serialization;

namespace HandreikingBot.Content;

/// <summary>One text, or several that are used in turn; in JSON a text or a list of texts.</summary>
[JsonConverter(typeof(PhraseJsonConverter))]
internal sealed record Phrase(IReadOnlyList<string> Variants);

internal sealed class PhraseJsonConverter : JsonConverter<Phrase>
{
    public override Phrase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String) return new([reader.GetString() ?? ""]);
        if (reader.TokenType is not JsonTokenType.StartArray) throw new JsonException("expected a text or a list of texts");
        var variants = new List<string>();
        while (reader.Read() && reader.TokenType is JsonTokenType.String) variants.Add(reader.GetString() ?? "");
        return reader.TokenType is JsonTokenType.EndArray && variants.Count > 0 ? new(variants) : throw new JsonException("expected a list of texts");
    }

    public override void Write(Utf8JsonWriter writer, Phrase value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.Variants, options);
}
