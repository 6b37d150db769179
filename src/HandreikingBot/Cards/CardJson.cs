using System.Text.Json;
using System.Text.Json.Nodes;

namespace HandreikingBot.Cards;

/// <summary>Reads a card's JSON without asking what kind a node is each time; what is absent or of another kind reads as null, false or nothing.</summary>
internal static class CardJson
{
    private static readonly string[] Holders = ["body", "items", "columns"];

    public static string? Text(this JsonObject of, string name) =>
        of[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static bool Is(this JsonObject of, string name) => of[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static bool IsHidden(this JsonObject element) => element["isVisible"] is JsonValue value && value.GetValueKind() == JsonValueKind.False;

    public static string Type(this JsonObject of) => of.Text("type") ?? "";

    public static IEnumerable<JsonObject> Objects(this JsonObject of, string name) => of[name] is JsonArray list ? list.OfType<JsonObject>() : [];

    /// <summary>The elements directly inside a card, container, column set, column or similar.</summary>
    public static IEnumerable<JsonObject> Inside(this JsonObject of)
    {
        foreach (var name in Holders)
        {
            if (of[name] is not JsonArray list) continue;
            foreach (var node in list)
                if (node is JsonObject inner) yield return inner;
        }
    }

    /// <summary>All elements of the card in reading order, each with whether it or something around it is hidden.</summary>
    public static IEnumerable<(JsonObject Element, bool Hidden)> Elements(this JsonObject of, bool hidden = false)
    {
        foreach (var element in of.Inside())
        {
            var isHidden = hidden || element.IsHidden();
            yield return (element, isHidden);
            foreach (var inner in element.Elements(isHidden)) yield return inner;
        }
    }

    /// <summary>All actions in reading order: of action sets, of selectAction anywhere, then of the card. Fallbacks are not among them.</summary>
    public static IEnumerable<(JsonObject Action, bool Hidden)> Actions(this JsonObject card)
    {
        foreach (var (element, hidden) in card.Elements())
        {
            if (element["selectAction"] is JsonObject select) yield return (select, hidden);
            foreach (var action in element.Objects("actions")) yield return (action, hidden);
        }
        if (card["selectAction"] is JsonObject whole) yield return (whole, false);
        foreach (var action in card.Objects("actions")) yield return (action, false);
    }
}
