using System.Text.Json.Nodes;
using HandreikingBot.Cards;

namespace HandreikingBot.Tests.Conversations.Drivers;

/// <summary>What a client sends when a button is clicked: the action's data with the values of the inputs.</summary>
internal static class CardClick
{
    /// <param name="card">The card as bound.</param>
    /// <param name="action">The clicked action.</param>
    /// <param name="chosen">Titles of options, or <c>id=value</c> for other inputs.</param>
    public static JsonObject Data(JsonObject card, JsonObject action, IReadOnlyList<string> chosen)
    {
        var data = (JsonObject)(action["data"]?.DeepClone() ?? new JsonObject());
        var known = card.Elements().SelectMany(element => element.Element.Objects("choices")).ToArray();
        if (chosen.FirstOrDefault(text => !text.Contains('=', StringComparison.Ordinal) && !known.Any(choice => Is(choice, text))) is { } unknown) throw new InvalidOperationException($"the card has no option '{unknown}'");
        if (action.Text("associatedInputs") == "none") return data;
        foreach (var (input, _) in card.Elements().Where(element => element.Element.Type().StartsWith("Input.", StringComparison.Ordinal)))
        {
            var id = input.Text("id") ?? throw new InvalidOperationException("an input without id");
            if (Value(input, chosen) is { } value) data[id] = value;
        }

        return data;
    }

    // An option may have a detail in brackets behind its title.
    private static bool Is(JsonObject choice, string text) =>
        choice.Text("title") is { } title && (title == text || title.StartsWith(text + " (", StringComparison.Ordinal));

    private static string? Value(JsonObject input, IReadOnlyList<string> chosen)
    {
        var named = chosen.FirstOrDefault(text => text.StartsWith(input.Text("id") + "=", StringComparison.Ordinal));
        if (named is not null) return named[(named.IndexOf('=', StringComparison.Ordinal) + 1)..];
        var values = input.Objects("choices").Where(choice => chosen.Any(text => Is(choice, text))).Select(choice => choice.Text("value")).ToArray();
        return values.Length > 0 ? string.Join(',', values) : input.Text("value");
    }
}
