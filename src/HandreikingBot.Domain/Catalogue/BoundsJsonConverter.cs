using System.Text.Json;
using System.Text.Json.Serialization;

namespace HandreikingBot.Domain.Catalogue;

/// <summary>Reads and writes <see cref="Bounds"/> as <c>[lo, hi]</c>; anything else is a <see cref="JsonException"/>.</summary>
public sealed class BoundsJsonConverter : JsonConverter<Bounds>
{
    public override Bounds Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray) throw new JsonException("expected [lo, hi]");
        var low = ReadEnd(ref reader);
        var high = ReadEnd(ref reader);
        if (!reader.Read() || reader.TokenType is not JsonTokenType.EndArray) throw new JsonException("expected exactly two numbers: [lo, hi]");
        return new Bounds(low, high);
    }

    public override void Write(Utf8JsonWriter writer, Bounds value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        WriteEnd(writer, value.Low);
        WriteEnd(writer, value.High);
        writer.WriteEndArray();
    }

    private static int? ReadEnd(ref Utf8JsonReader reader)
    {
        if (!reader.Read()) throw new JsonException("expected [lo, hi]");
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.Number when reader.TryGetInt32(out var number) => number,
            _ => throw new JsonException("expected a whole number or null in [lo, hi]"),
        };
    }

    private static void WriteEnd(Utf8JsonWriter writer, int? end)
    {
        if (end is { } number) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
    }
}
