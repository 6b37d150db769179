using System.Text.Json;
using System.Text.Json.Nodes;
using HandreikingBot.Cards.Templating;

namespace HandreikingBot.Cards;

/// <summary>
/// One card in the Adaptive Card Templating language (DESIGN section 8), read once and filled many times; safe for many threads.
/// The subset is in cards/README.md; what lies outside it is a fault when read, never a surprise in a conversation.
/// </summary>
internal sealed class CardTemplate
{
    private readonly TemplateNode root;

    private CardTemplate(string name, TemplateNode root) => (Name, this.root) = (name, root);

    /// <summary>What came of reading a template: a template, or all that is wrong with it.</summary>
    public abstract record Reading
    {
        private Reading() { }

        public sealed record Read(CardTemplate Template) : Reading;

        public sealed record Refused(IReadOnlyList<CardFault> Faults) : Reading;
    }

    public string Name { get; }

    /// <param name="name">How the card is called: <c>question</c> for <c>cards/question.json</c>.</param>
    /// <param name="json">The template as text.</param>
    public static Reading Parse(string name, string json)
    {
        JsonNode? node;
        try { node = JsonNode.Parse(json); }
        catch (JsonException fault) { return Refuse(name, fault.Path ?? "$", $"is not JSON (line {fault.LineNumber + 1}): {fault.Message}"); }
        if (node is not JsonObject card) return Refuse(name, "$", "must be an object");
        if (card.ContainsKey("$data") || card.ContainsKey("$when")) return Refuse(name, "$", "$data and $when are not for the card itself");
        var compiler = new TemplateCompiler(name);
        var compiled = compiler.Compile(card, "$");
        return compiler.Faults.Count == 0 ? new Reading.Read(new CardTemplate(name, compiled)) : new Reading.Refused(compiler.Faults);
    }

    /// <summary>The template filled with data, as the official expander would fill it. The data is left as it was.</summary>
    /// <exception cref="InvalidOperationException">Template and data do not belong together: a fault of ours, named by card and place.</exception>
    public JsonObject Expand(JsonObject data) =>
        new TemplateExpander(Name).Expand(root, data) as JsonObject ?? throw new InvalidOperationException($"Card {Name} came to nothing");

    /// <summary>The template of the card for Teams: with a fallback in every Action.Execute.</summary>
    public CardTemplate WithFallbacks() => new(Name, TemplateFallbacks.Add(root));

    private static Reading.Refused Refuse(string name, string where, string message) => new([new CardFault(name, where, message)]);
}
