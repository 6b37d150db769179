using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace HandreikingBot.Cards.Rules;

/// <summary>Rules for what is in the body: plain elements that every Teams client shows, in one column, readable without colour (protocol part E).</summary>
internal static class ElementRules
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(StringComparer.Ordinal, "TextBlock", "RichTextBlock", "Container", "FactSet", "ActionSet", "Image",
        "Input.ChoiceSet", "Input.Text", "Input.Number", "Input.Date", "Input.Time", "Input.Toggle");

    private static readonly FrozenSet<string> Loaded = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "attention", "good", "warning");

    public static void Check(JsonObject card, FaultReport report)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var seenText = false;
        foreach (var (element, hidden) in card.Elements())
        {
            var type = element.Type();
            if (!Known.Contains(type)) report.Add(element, $"'{type}' is not among the elements we use (one column, shown by every client)");
            if (element.Text("id") is { } id && !ids.Add(id)) report.Add(element, $"id '{id}' is used twice");
            if (type == "TextBlock")
            {
                CheckText(element, report);
                if (!seenText && element.Text("style") != "heading") report.Add(element, "the first text must be a heading");
                seenText = true;
            }
            else if (type.StartsWith("Input.", StringComparison.Ordinal)) InputRules.Check(element, hidden, report);
            else CheckOther(element, type, report);
            CheckColour(element, report);
        }
        if (!seenText) report.Add(card, "there is no text");
    }

    private static void CheckText(JsonObject element, FaultReport report)
    {
        if (string.IsNullOrWhiteSpace(element.Text("text"))) report.Add(element, "text is empty");
        if (!element.Is("wrap")) report.Add(element, "wrap must be true");
    }

    private static void CheckOther(JsonObject element, string type, FaultReport report)
    {
        if (type == "Image" && string.IsNullOrWhiteSpace(element.Text("altText"))) report.Add(element, "altText is missing");
        if (type is "Container" && !element.Inside().Any()) report.Add(element, "the container is empty");
        if (type is "ActionSet" && !element.Objects("actions").Any()) report.Add(element, "there are no actions in it");
        if (type != "FactSet") return;
        foreach (var fact in element.Objects("facts"))
        {
            if (string.IsNullOrWhiteSpace(fact.Text("title")) || string.IsNullOrWhiteSpace(fact.Text("value"))) report.Add(fact, "title or value is empty");
        }
    }

    /// <summary>Colour may only repeat what words say: whatever is coloured good, warning or attention must itself hold words.</summary>
    private static void CheckColour(JsonObject element, FaultReport report)
    {
        var coloured = Loaded.Contains(element.Text("color") ?? "") || Loaded.Contains(element.Text("style") ?? "");
        if (coloured && !HasWords(element) && !element.Elements().Any(inner => HasWords(inner.Element))) report.Add(element, "means something by colour alone");
    }

    private static bool HasWords(JsonObject element) =>
        (element.Text("text") ?? "").Count(char.IsLetter) > 1 || element.Objects("inlines").Any(run => (run.Text("text") ?? "").Count(char.IsLetter) > 1);
}
