using System.Text.Json;

namespace HandreikingBot.Teams;

/// <summary>Reads the value of an invoke without trusting its shape: what is absent or of another kind is <c>null</c>.</summary>
internal static class InvokeValue
{
    public static JsonElement? Property(this JsonElement? of, string name) =>
        of is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var property) ? property : null;

    public static string? Text(this JsonElement? of, string name) => of.Property(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static int? Number(this JsonElement? of, string name) =>
        of.Property(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;
}
