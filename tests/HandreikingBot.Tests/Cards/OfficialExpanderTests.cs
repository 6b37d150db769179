using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Tests.Npm;

namespace HandreikingBot.Tests.Cards;

/// <summary>Our expander against npm adaptivecards-templating: every card with every sample, and a table of the language (template-cases.json).</summary>
public sealed class OfficialExpanderTests
{
    private static readonly string Script = Repository.PathTo("tests", "HandreikingBot.Tests", "Npm", "cards", "expand.cjs");

    private const string Fault = "does not expand";

    [Fact]
    public async Task Every_card_with_every_sample_expands_as_the_official_expander_does()
    {
        var samples = CardSample.All;

        var official = await Expand(samples.Select(sample => (JsonNode.Parse(sample.Template)!, sample.Data)));

        Assert.All(samples.Zip(official), pair => Assert.Equal(Shape(pair.Second["card"]), Shape(pair.First.Expand())));
    }

    [Fact]
    public async Task The_language_means_what_the_official_expander_makes_of_it()
    {
        var table = JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathTo("tests", "HandreikingBot.Tests", "Cards", "template-cases.json"), TestContext.Current.CancellationToken))!;
        var (data, cases) = (table["data"]!.AsObject(), table["cases"]!.AsArray());

        var official = await Expand(cases.Select(row => (row!["template"]!, data)));

        var differing = cases.Zip(official, (row, theirs) => (Name: (string)row!["name"]!, Ours: Ours(row["template"]!, data), Theirs: theirs["card"] is { } card ? Shape(card) : Fault))
            .Where(row => row.Ours != row.Theirs).Select(row => $"{row.Name}\n  ours   {row.Ours}\n  theirs {row.Theirs}");
        Assert.Empty(differing);
    }

    private static async Task<IReadOnlyList<JsonNode>> Expand(IEnumerable<(JsonNode Template, JsonObject Data)> cases)
    {
        var input = new JsonArray([.. cases.Select(row => new JsonObject { ["template"] = row.Template.DeepClone(), ["data"] = row.Data.DeepClone() })]);
        var output = await NodePackages.Run("cards", Script, input.ToJsonString());
        return [.. JsonNode.Parse(output)!.AsArray()!];
    }

    private static string Ours(JsonNode template, JsonObject data) => CardTemplate.Parse("case", template.ToJsonString()) switch
    {
        CardTemplate.Reading.Read read => Ours(read.Template, data),
        CardTemplate.Reading.Refused refused => string.Join("; ", refused.Faults),
        _ => "",
    };

    private static string Ours(CardTemplate template, JsonObject data)
    {
        try { return Shape(template.Expand(data)); }
        catch (InvalidOperationException) { return Fault; }
    }

    /// <summary>Compared as text with doubles, so that key order counts and 1.50 equals 1.5.</summary>
    private static string Shape(JsonNode? node) => node switch
    {
        JsonObject map => "{" + string.Join(",", map.Select(field => $"\"{field.Key}\":{Shape(field.Value)}")) + "}",
        JsonArray list => "[" + string.Join(",", list.Select(Shape)) + "]",
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => value.TryGetValue(out double number) ? $"{number:R}" : value.ToJsonString(),
        _ => node?.ToJsonString() ?? "null",
    };
}
