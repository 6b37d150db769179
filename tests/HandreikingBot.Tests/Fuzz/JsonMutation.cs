using System.Text.Json.Nodes;

namespace HandreikingBot.Tests.Fuzz;

/// <summary>One change in a JSON document, decided by numbers: the same numbers make the same change.</summary>
/// <param name="Where">Which of its members or elements.</param>
/// <param name="What">What is done there.</param>
/// <param name="With">With which value.</param>
internal sealed record JsonMutation(int Where, int What, int With)
{
    /// <summary>Becomes half of a character outside the basic plane when the text is written; a JSON library would not write that.</summary>
    public const string LoneHalf = "\uE000";

    private static readonly Func<JsonNode?>[] Odd =
    [
        () => null, () => true, () => -1, () => 0, () => 1e308, () => long.MinValue, () => "", () => " ", () => "\0", () => LoneHalf, () => "x" + LoneHalf, () => "2026-13-45T99:99:99Z", () => "0001-01-01T00:00:00+14:00", () => "9999-12-31T23:59:59-14:00",
        () => "${title}", () => "<at>Bo</at>", () => "%00", () => "../../etc/passwd", () => "'; drop table conversation; --", () => new string('﷽', 2_000), () => string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 300)), () => new string('7', 4_000), () => string.Concat(Enumerable.Repeat("niet ", 900)),
        () => new string('a', 30_000), () => "I\u0307\u0131ſK", () => "\u202Enei", () => new JsonArray(), () => new JsonObject(), () => Deep(100), () => new JsonArray([.. Enumerable.Range(0, 2_000).Select(number => (JsonNode?)number)]),
        () => new JsonObject { ["__proto__"] = new JsonObject { ["do"] = "settle" } }, () => "https://smba.trafficmanager.net.evil.example/", () => "http://127.0.0.1:1/", () => "00000000-0000-0000-0000-000000000000", () => "Etc/Unknown", () => "W. Europe Standard Time", () => 0.1, () => "1e999",
    ];

    /// <summary>Changes the document in place; the document itself when it is no object or array.</summary>
    public void Apply(JsonNode document)
    {
        var places = new List<(JsonNode Parent, string? Key, int Index)>();
        Gather(document, places);
        if (places.Count is 0) return;
        var place = places[Where % places.Count];
        switch (What % 8)
        {
            case 0: Remove(place); break;
            case 1 or 2: Put(place, Odd[With % Odd.Length]()); break;
            case 3: Put(place, Read(places[With % places.Count])?.DeepClone()); break;
            case 4: Put(place, new JsonArray(Read(place)?.DeepClone(), Read(place)?.DeepClone())); break;
            case 5: Put(place, Read(place)?.ToJsonString()); break;
            case 6 when place.Parent is JsonObject parent: parent[$"{place.Key}{With % 3}"] = Read(place)?.DeepClone(); break;
            default: Put(place, Inside(Read(place), With)); break;
        }
    }

    private static JsonNode? Inside(JsonNode? value, int with)
    {
        if (value is not JsonValue text || !text.TryGetValue<string>(out var old)) return Corpus.Texts[with % Corpus.Texts.Length];
        var at = old.Length is 0 ? 0 : with % old.Length;
        return (with % 5) switch
        {
            0 => old[..at],
            1 => old[at..] + old[..at],
            2 => old.Insert(at, ((char)(with % 0xD7FF)).ToString()),
            3 => string.Concat(Enumerable.Repeat(old, 1 + (with % 7))),
            _ => $"{Corpus.Texts[with % Corpus.Texts.Length]}, {old}",
        };
    }

    private static JsonNode? Read((JsonNode Parent, string? Key, int Index) place) => place.Parent switch
    {
        JsonObject parent => place.Key is { } key ? parent[key] : null,
        JsonArray parent => place.Index < parent.Count ? parent[place.Index] : null,
        _ => null,
    };

    private static void Put((JsonNode Parent, string? Key, int Index) place, JsonNode? value)
    {
        if (place.Parent is JsonObject parent && place.Key is { } key) parent[key] = value;
        else if (place.Parent is JsonArray list) list[place.Index] = value;
    }

    private static void Remove((JsonNode Parent, string? Key, int Index) place)
    {
        if (place.Parent is JsonObject parent && place.Key is { } key) parent.Remove(key);
        else if (place.Parent is JsonArray list) list.RemoveAt(place.Index);
    }

    private static void Gather(JsonNode? node, List<(JsonNode Parent, string? Key, int Index)> places)
    {
        if (node is JsonObject members)
        {
            foreach (var (key, value) in members)
            {
                places.Add((members, key, 0));
                Gather(value, places);
            }
        }
        else if (node is JsonArray elements)
        {
            foreach (var (index, value) in elements.Index())
            {
                places.Add((elements, null, index));
                Gather(value, places);
            }
        }
    }

    private static JsonArray Deep(int levels)
    {
        var inner = new JsonArray();
        for (var level = 0; level < levels; level++) inner = [inner];
        return inner;
    }
}
