using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HandreikingBot.Cards.Templating;

/// <summary>What an expression can come to. Missing (no such field) and Null (the field is null) differ, as they do in the official expander.</summary>
internal enum CardValueKind { Missing, Null, Truth, Number, Text, List, Map, Fault }

/// <summary>One evaluated value of the template language; a fault carries its message instead of being thrown, since conditions swallow faults.</summary>
internal readonly struct CardValue
{
    private readonly double number;
    private readonly object? held;

    private CardValue(CardValueKind kind, double number = 0, object? held = null) => (Kind, this.number, this.held) = (kind, number, held);

    public CardValueKind Kind { get; }

    public static CardValue Missing { get; }
    public static CardValue Null { get; } = new(CardValueKind.Null);
    public static CardValue Of(bool truth) => new(CardValueKind.Truth, truth ? 1 : 0);
    public static CardValue Of(double number) => new(CardValueKind.Number, number);
    public static CardValue Of(string text) => new(CardValueKind.Text, 0, text);
    public static CardValue Fault(string message) => new(CardValueKind.Fault, 0, message);

    public static CardValue Of(JsonNode? node) => node switch
    {
        null => Null,
        JsonArray => new(CardValueKind.List, 0, node),
        JsonObject => new(CardValueKind.Map, 0, node),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.True => Of(true),
            JsonValueKind.False => Of(false),
            JsonValueKind.String => Of(node.GetValue<string>()),
            JsonValueKind.Number => new(CardValueKind.Number, ToDouble(node.AsValue()), node),
            _ => Null,
        },
    };

    public bool IsNothing => Kind is CardValueKind.Missing or CardValueKind.Null;
    public bool IsFault => Kind == CardValueKind.Fault;
    public bool Truth => number != 0;
    public double Number => number;
    public string Text => held as string ?? "";
    public JsonArray? List => held as JsonArray;
    public JsonObject? Map => held as JsonObject;

    /// <summary>The official rule: false, null and missing are false, everything else (0 and "" too) is true.</summary>
    public bool Holds => Kind == CardValueKind.Truth ? Truth : !IsNothing;

    /// <summary>A node of its own, fit to be put into the card that is being built; null for Null.</summary>
    public JsonNode? ToNode() => Kind switch
    {
        CardValueKind.Truth => JsonValue.Create(Truth),
        CardValueKind.Number => held is JsonNode node ? node.DeepClone() : JsonValue.Create(number),
        CardValueKind.Text => JsonValue.Create(Text),
        CardValueKind.List or CardValueKind.Map => ((JsonNode?)held)?.DeepClone(),
        _ => null,
    };

    /// <summary>How the value reads inside a text. Null and missing read as nothing; the official expander breaks off there.</summary>
    public string ToText() => Kind switch
    {
        CardValueKind.Truth => Truth ? "true" : "false",
        CardValueKind.Number => number.ToString(CultureInfo.InvariantCulture),
        CardValueKind.Text => Text,
        CardValueKind.List => string.Join(',', (List ?? []).Select(item => Of(item).ToText())),
        CardValueKind.Map => "[object Object]",
        _ => "",
    };

    private static double ToDouble(JsonValue value) =>
        value.TryGetValue(out double number) ? number
        : value.TryGetValue(out int whole) ? whole
        : value.TryGetValue(out long wide) ? wide
        : double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);
}
