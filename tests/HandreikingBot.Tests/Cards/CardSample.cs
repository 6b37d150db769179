using System.Text.Json.Nodes;
using HandreikingBot.Cards;

namespace HandreikingBot.Tests.Cards;

/// <summary>One sample of <c>cards/&lt;card&gt;.sample.json</c> (format in cards/README.md).</summary>
internal sealed record CardSample(string Card, string Name, JsonObject Data)
{
    public static string Folder { get; } = Repository.PathTo("cards");

    public static CardTemplates Templates { get; } =
        CardTemplates.Load(Folder) is CardTemplates.Loading.Loaded loaded ? loaded.Templates : throw new InvalidOperationException("cards/ has faults; see CardTemplatesTests");

    public static IReadOnlyList<CardSample> All { get; } = [.. Templates.All.SelectMany(template => Of(template.Name))];

    /// <summary>Rows for a theory: one per template and sample, named so that a failing row says which.</summary>
    public static TheoryData<string, string> Names => [.. All.Select(sample => (sample.Card, sample.Name))];

    public static CardSample Find(string card, string name) => All.Single(sample => sample.Card == card && sample.Name == name);

    public static IEnumerable<CardSample> Of(string card)
    {
        var file = Path.Combine(Folder, card + ".sample.json");
        if (!File.Exists(file)) return [];
        return JsonNode.Parse(File.ReadAllText(file))!.AsArray().Select(sample => new CardSample(card, (string)sample!["name"]!, sample["data"]!.AsObject()));
    }

    public string Template => File.ReadAllText(Path.Combine(Folder, Card + ".json"));

    public JsonObject Expand() => Templates.All.Single(template => template.Name == Card).Expand(Data);

    public JsonObject Bind() => Templates.Bind(Card, Data);
}
