using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace HandreikingBot.Cards.Templating;

/// <summary>Fills a compiled template with data. Data is never read as template: a text that holds <c>${x}</c> comes out as it went in.</summary>
internal sealed class TemplateExpander(string name)
{
    /// <summary>What a node came to. Left out differs from null: a field left out is not there, a null field is written as null.</summary>
    private readonly record struct Outcome(JsonNode? Node, bool LeftOut = false);

    /// <exception cref="InvalidOperationException">Template and data do not belong together; the message names the place.</exception>
    public JsonNode? Expand(TemplateNode node, JsonObject data) => Expand(node, new Scope(data, CardValue.Of(data), null)).Node;

    private Outcome Expand(TemplateNode node, Scope scope) => node switch
    {
        TemplateNode.Constant constant => new(constant.Value?.DeepClone()),
        TemplateNode.Mixed mixed => new(Write(mixed, scope)),
        TemplateNode.Whole whole => ToOutcome(Evaluate(whole, scope)),
        TemplateNode.Items items => new(ExpandItems(items, scope)),
        TemplateNode.Fields { Data: null } fields => new(ExpandOne(fields, scope)),
        TemplateNode.Fields fields => new(ExpandBound(fields, scope)),
        _ => throw new UnreachableException($"Unknown template node {node.GetType().Name}"),
    };

    private JsonArray ExpandItems(TemplateNode.Items items, Scope scope)
    {
        var list = new JsonArray();
        foreach (var item in items.Nodes)
        {
            var outcome = Expand(item, scope);
            if (outcome.Node is JsonArray inner) MoveAll(inner, list);
            else if (outcome.Node is not null || outcome.LeftOut) list.Add(outcome.Node);
        }
        return list;
    }

    private JsonNode? ExpandBound(TemplateNode.Fields fields, Scope scope)
    {
        var data = fields.Data is TemplateNode.Whole whole ? Evaluate(whole, scope) : CardValue.Of(((TemplateNode.Constant?)fields.Data)?.Value);
        if (data.List is not { } list) return ExpandOne(fields, data.Kind == CardValueKind.Missing ? scope : scope with { Data = data });
        var all = new JsonArray();
        for (var at = 0; at < list.Count; at++)
        {
            var one = ExpandOne(fields, scope with { Data = CardValue.Of(list[at]), Index = at });
            if (one is not null) all.Add((JsonNode)one);
        }
        return all.Count switch { 0 => null, 1 => Take(all, 0), _ => all };
    }

    private JsonObject? ExpandOne(TemplateNode.Fields fields, Scope scope)
    {
        if (fields.When is { } when && !IsTrue(Evaluator.Evaluate(when, scope, substitute: false))) return null;
        var map = new JsonObject();
        foreach (var (field, node) in fields.Nodes)
        {
            var outcome = Expand(node, scope);
            if (!outcome.LeftOut) map.Add(field, outcome.Node);
        }
        return map;
    }

    private static string Write(TemplateNode.Mixed mixed, Scope scope)
    {
        var text = new StringBuilder();
        foreach (var piece in mixed.Pieces)
        {
            var value = piece.Expression is { } expression ? Evaluator.Evaluate(expression, scope, substitute: true) : CardValue.Of(piece.Source);
            text.Append(value.IsFault ? piece.Source : value.ToText());
        }
        return text.ToString();
    }

    private CardValue Evaluate(TemplateNode.Whole whole, Scope scope)
    {
        var value = Evaluator.Evaluate(whole.Expression, scope, substitute: true);
        return value.IsFault ? throw new InvalidOperationException($"Card {name}, {whole.Where}: {value.Text}") : value;
    }

    private static bool IsTrue(CardValue value) => value is { Kind: CardValueKind.Truth, Truth: true };

    private static Outcome ToOutcome(CardValue value) => value.Kind == CardValueKind.Missing ? new(null, LeftOut: true) : new(value.ToNode());

    private static void MoveAll(JsonArray from, JsonArray to)
    {
        JsonNode?[] nodes = [.. from];
        from.Clear();
        foreach (var node in nodes) to.Add(node);
    }

    private static JsonNode? Take(JsonArray from, int at)
    {
        var node = from[at];
        from.RemoveAt(at);
        return node;
    }
}
