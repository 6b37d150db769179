using System.Text.Json;

namespace HandreikingBot.Teams;

/// <summary>A search as Teams sends it (protocol part C7): <c>{"commandId","parameters":[{"name","value"}],"queryOptions":{"skip","count"}}</c>. Every part may be absent or of another kind.</summary>
/// <param name="Command">The command of the manifest; <c>null</c> when none is named.</param>
/// <param name="Text">What was typed; empty when the box was only opened.</param>
/// <param name="Skip">How many results were shown already.</param>
/// <param name="Count">How many to give, 0 to <see cref="Most"/>.</param>
internal sealed record SearchQuery(string? Command, string Text, int Skip, int Count)
{
    /// <summary>Results on a page.</summary>
    private const int Most = 25;

    public static SearchQuery Read(JsonElement? value)
    {
        var options = value.Property("queryOptions");
        return new SearchQuery(value.Text("commandId"), Typed(value), Math.Max(0, options.Number("skip") ?? 0), Math.Clamp(options.Number("count") ?? Most, 0, Most));
    }

    private static string Typed(JsonElement? value)
    {
        if (value.Property("parameters") is not { ValueKind: JsonValueKind.Array } parameters) return "";
        foreach (JsonElement? parameter in parameters.EnumerateArray())
            if (parameter.Text("name") is MessageExtension.Parameter) return parameter.Text("value") ?? "";
        return "";
    }
}
