using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HandreikingBot.Cards.Templating;

/// <summary>Compiles template JSON into <see cref="TemplateNode"/>s and notes every fault with its JSON path, instead of stopping at the first.</summary>
internal sealed class TemplateCompiler(string name)
{
    private static readonly string[] Reserved = ["$data", "$when", "$root", "$index", "$host", "$_acTemplateVersion"];
    private readonly List<CardFault> faults = [];

    public IReadOnlyList<CardFault> Faults => faults;

    public TemplateNode Compile(JsonNode? node, string where) => node switch
    {
        JsonObject map => CompileMap(map, where),
        JsonArray list => CompileList(list, where),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => CompileText(value, where),
        _ => new TemplateNode.Constant(Held(node)),
    };

    private TemplateNode CompileMap(JsonObject map, string where)
    {
        var fields = map.Where(field => !Reserved.Contains(field.Key, StringComparer.Ordinal))
            .Select(field => (field.Key, Compile(field.Value, $"{where}.{field.Key}"))).ToImmutableArray();
        var data = map.ContainsKey("$data") ? CompileData(map["$data"], $"{where}.$data") : null;
        var when = map.ContainsKey("$when") ? CompileWhen(map["$when"], $"{where}.$when") : null;
        var constant = data is null && when is null && fields.Length == map.Count && fields.All(field => field.Item2 is TemplateNode.Constant);
        return constant ? new TemplateNode.Constant(Held(map)) : new TemplateNode.Fields(fields, data, when);
    }

    /// <summary>Lists inside lists are taken up into the outer one and nulls are left out, as the official expander does, so only plain items are constant.</summary>
    private TemplateNode CompileList(JsonArray list, string where)
    {
        var items = list.Select((item, at) => Compile(item, $"{where}[{at}]")).ToImmutableArray();
        var constant = items.All(item => item is TemplateNode.Constant { Value: not null and not JsonArray });
        return constant ? new TemplateNode.Constant(Held(list)) : new TemplateNode.Items(items);
    }

    private TemplateNode CompileText(JsonValue value, string where)
    {
        var pieces = Cut(value.GetValue<string>(), where);
        return pieces switch
        {
            [] => new TemplateNode.Constant(Held(value)),
            [{ Expression: { } expression }] when !IsNumber(expression) => new TemplateNode.Whole(expression, where),
            _ => new TemplateNode.Mixed(pieces),
        };
    }

    private TemplateNode CompileData(JsonNode? data, string where)
    {
        var node = Compile(data, where);
        if (node is not (TemplateNode.Whole or TemplateNode.Constant)) Note(where, "must be one expression, or plain JSON without expressions");
        return node;
    }

    private Expression? CompileWhen(JsonNode? when, string where)
    {
        if (Compile(when, where) is TemplateNode.Whole whole) return whole.Expression;
        Note(where, "must be one expression, such as \"${count(items) > 0}\"");
        return null;
    }

    private ImmutableArray<Piece> Cut(string text, string where)
    {
        try { return Interpolation.Cut(text); }
        catch (FormatException fault) { Note(where, fault.Message); return []; }
    }

    /// <summary>A copy that holds texts as texts: what was parsed holds bytes, and makes a text of them anew each time that it is looked at.</summary>
    private static JsonNode? Held(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Select(field => KeyValuePair.Create(field.Key, Held(field.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Held)]),
        JsonValue value when value.GetValueKind() is JsonValueKind.String => JsonValue.Create(value.GetValue<string>()),
        _ => node?.DeepClone(),
    };

    private void Note(string where, string message) => faults.Add(new CardFault(name, where, message));

    /// <summary>A bare literal counts as text in the official expander.</summary>
    private static bool IsNumber(Expression expression) => expression is Expression.Literal;
}
