using System.Text.Json.Nodes;

namespace HandreikingBot.Cards.Templating;

/// <summary>What names mean at one place of the template: the whole data, the data bound here by <c>$data</c>, and the place in its list.</summary>
internal readonly record struct Scope(JsonObject Root, CardValue Data, int? Index)
{
    public CardValue Find(string name) => name switch
    {
        "$root" => CardValue.Of(Root),
        "$data" => Data,
        "$index" => Index is { } index ? CardValue.Of(index) : CardValue.Missing,
        _ => Field(Data, name),
    };

    /// <summary>Field names are matched without regard to case, exact ones first; the official expander does so too.</summary>
    public static CardValue Field(CardValue of, string name)
    {
        if (of.Map is not { } map) return CardValue.Missing;
        if (map.TryGetPropertyValue(name, out var exact)) return CardValue.Of(exact);
        foreach (var (key, value) in map)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase)) return CardValue.Of(value);
        }
        return CardValue.Missing;
    }
}
