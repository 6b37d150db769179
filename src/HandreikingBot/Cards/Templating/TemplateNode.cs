using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace HandreikingBot.Cards.Templating;

/// <summary>The compiled template: the JSON of the card with its expressions read. <c>Where</c> is the JSON path in the template, for messages.</summary>
internal abstract record TemplateNode
{
    private TemplateNode() { }

    /// <summary>A part without any expression; copied as it stands.</summary>
    public sealed record Constant(JsonNode? Value) : TemplateNode;

    /// <summary>A string that is one expression: the result keeps its JSON type.</summary>
    public sealed record Whole(Expression Expression, string Where) : TemplateNode;

    /// <summary>A string that mixes text and expressions: the result is text.</summary>
    public sealed record Mixed(ImmutableArray<Piece> Pieces) : TemplateNode;

    public sealed record Items(ImmutableArray<TemplateNode> Nodes) : TemplateNode;

    /// <summary>An object; with <c>$data</c> bound to a list it is there once for each item, with <c>$when</c> only where that is true.</summary>
    public sealed record Fields(ImmutableArray<(string Name, TemplateNode Node)> Nodes, TemplateNode? Data, Expression? When) : TemplateNode;
}
