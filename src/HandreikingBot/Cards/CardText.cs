using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HandreikingBot.Cards;

/// <summary>
/// The text twin of a card: what the terminal shows, what a screen reader or an old client gets as <c>fallbackText</c>, and the activity's summary.
/// Hidden parts are left out; every visible action is in the closing line, so that a reader knows what can be typed.
/// </summary>
internal static partial class CardText
{
    public static string Of(JsonObject card)
    {
        var (lines, titles) = (new CardLines(), new List<string>());
        foreach (var element in card.Inside()) Write(element, lines, titles);
        AddTitles(card, titles);
        if (titles.Count > 0) lines.Gap().Line($"[{string.Join("] [", titles)}]");
        return lines.ToString();
    }

    /// <summary>The card's first headings in one line, for a notification: "Vraag 2 van 5: Waar vinden jullie interventies?".</summary>
    public static string Summary(JsonObject card)
    {
        var headings = card.Elements().Where(item => !item.Hidden && IsHeading(item.Element)).Select(item => Plain(item.Element.Text("text") ?? "")).Take(2);
        var summary = string.Join(": ", headings);
        return summary.Length <= CardLimits.Summary ? summary : summary[..(CardLimits.Summary - 1)] + "…";
    }

    private static void Write(JsonObject element, CardLines lines, List<string> titles)
    {
        if (element.IsHidden()) return;
        AddTitles(element, titles);
        switch (element.Type())
        {
            case "TextBlock": WriteText(element, lines); break;
            case "RichTextBlock": lines.Line(string.Concat(element.Objects("inlines").Select(run => run.Text("text")))); break;
            case "FactSet": WriteFacts(element, lines); break;
            case "Image": lines.Line(element.Text("altText") is { Length: > 0 } alt ? $"(afbeelding: {alt})" : ""); break;
            case "Input.ChoiceSet": WriteChoices(element, lines); break;
            case "Input.Toggle": lines.Line($"{(element.Text("value") == "true" ? "[x]" : "[ ]")} {element.Text("title")}"); break;
            case ['I', 'n', 'p', 'u', 't', '.', ..]: WriteInput(element, lines); break;
            case "Column": WriteInside(element, lines, titles); break;
            default: WriteInside(element, lines.Gap(), titles); lines.Gap(); break;
        }
    }

    private static void WriteInside(JsonObject element, CardLines lines, List<string> titles)
    {
        foreach (var inner in element.Inside()) Write(inner, lines, titles);
    }

    private static void AddTitles(JsonObject element, List<string> titles)
    {
        if (element["selectAction"] is JsonObject select) Add(select);
        foreach (var action in element.Objects("actions")) Add(action);

        void Add(JsonObject action)
        {
            if (action.Text("title") is { } title && !string.IsNullOrWhiteSpace(title)) titles.Add(title);
        }
    }

    private static void WriteText(JsonObject element, CardLines lines)
    {
        if (IsHeading(element)) lines.Heading(Plain(element.Text("text") ?? ""));
        else lines.Line(Plain(element.Text("text") ?? ""));
    }

    private static void WriteFacts(JsonObject element, CardLines lines)
    {
        foreach (var fact in element.Objects("facts")) lines.Line($"{Plain(fact.Text("title") ?? "")}: {Plain(fact.Text("value") ?? "")}");
        lines.Gap();
    }

    private static void WriteChoices(JsonObject element, CardLines lines)
    {
        var chosen = (element.Text("value") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        lines.Gap();
        if (element.Text("label") is { } label) lines.Line(Closed(label));
        var number = 0;
        foreach (var choice in element.Objects("choices"))
        {
            var mark = chosen.Contains(choice.Text("value"), StringComparer.Ordinal) ? " (gekozen)" : "";
            var sign = IsPickedByNumber(element) ? $"{++number,2}." : " -";
            lines.Line($"{sign} {Plain(choice.Text("title") ?? "")}{mark}");
        }
        lines.Gap();
    }

    // A typed number picks from the one list that is called "choice"; numbers before other options would promise what is not so.
    private static bool IsPickedByNumber(JsonObject element) => element.Text("id") == "choice";

    private static void WriteInput(JsonObject element, CardLines lines)
    {
        var value = element["value"] is JsonValue given ? given.ToString() : element.Text("placeholder") is { } hint ? $"({hint})" : "…";
        lines.Line($"{Closed(element.Text("label") ?? "")} {value}");
    }

    private static bool IsHeading(JsonObject element) => element.Type() == "TextBlock" && element.Text("style") == "heading";

    private static string Closed(string label) => label is [.., '?' or ':' or ')'] ? label : label + ":";

    /// <summary>Takes the little markdown that cards may hold out of a text: bold, italic, and links, whose address is kept; what was escaped stays as it was typed.</summary>
    public static string Plain(string markdown)
    {
        if (markdown.AsSpan().IndexOfAny("*_[\\") < 0) return markdown;
        var text = Link().Replace(Escaped().Replace(markdown, match => $"{(char)(Aside + match.Value[1])}"), "${title} (${address})");
        text = Italic().Replace(text.Replace("**", "", StringComparison.Ordinal), "${text}");
        return SetAside().Replace(text, match => $"{(char)(match.Value[0] - Aside)}");
    }

    // Escaped signs stand aside among the private characters while the rest is read.
    private const int Aside = 0xE000;

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"[\uE021-\uE07E]", RegexOptions.CultureInvariant, 200)]
    private static partial Regex SetAside();

    [GeneratedRegex(@"\[(?<title>[^\[\]]*)\]\((?<address>[^()\s]*)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\w)_(?<text>[^_]+)_(?!\w)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Italic();
}
