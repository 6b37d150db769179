using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace HandreikingBot.Cards.Templating;

/// <summary>Gives every Action.Execute of a template that has none a fallback: an Action.Submit with the same title and data. Once, not for each card that is made of it.</summary>
internal static class TemplateFallbacks
{
    private const string Type = "type", Fallback = "fallback";

    public static TemplateNode Add(TemplateNode node) => node switch
    {
        TemplateNode.Fields fields => WithFallback(fields with { Nodes = [.. fields.Nodes.Select(field => (field.Name, Add(field.Node)))] }),
        TemplateNode.Items items => new TemplateNode.Items([.. items.Nodes.Select(Add)]),
        TemplateNode.Constant { Value: JsonObject or JsonArray } constant => Add(constant.Value),
        _ => node,
    };

    /// <summary>Parts without expressions are opened only where an action stands in them.</summary>
    private static TemplateNode Add(JsonNode? constant) => Executes(constant)
        ? Add(constant is JsonObject map
            ? new TemplateNode.Fields([.. map.Select(field => (field.Key, (TemplateNode)new TemplateNode.Constant(field.Value)))], Data: null, When: null)
            : new TemplateNode.Items([.. constant!.AsArray().Select(item => new TemplateNode.Constant(item))]))
        : new TemplateNode.Constant(constant);

    private static bool Executes(JsonNode? node) => node switch
    {
        JsonObject map => map.Type() is CardDialect.Execute || map.Any(field => Executes(field.Value)),
        JsonArray list => list.Any(Executes),
        _ => false,
    };

    private static TemplateNode.Fields WithFallback(TemplateNode.Fields fields)
    {
        if (!fields.Nodes.Any(IsExecute) || fields.Nodes.Any(field => field.Name is Fallback)) return fields;
        ImmutableArray<(string, TemplateNode)> submit = [(Type, new TemplateNode.Constant(JsonValue.Create(CardDialect.Submit))), .. fields.Nodes.Where(field => field.Name is not (Type or "verb"))];
        return fields with { Nodes = fields.Nodes.Add((Fallback, new TemplateNode.Fields(submit, Data: null, When: null))) };
    }

    private static bool IsExecute((string Name, TemplateNode Node) field) =>
        field is { Name: Type, Node: TemplateNode.Constant { Value: JsonValue value } } && value.TryGetValue(out string? type) && type is CardDialect.Execute;
}
