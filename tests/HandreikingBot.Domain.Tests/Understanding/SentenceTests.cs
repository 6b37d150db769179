using System.Globalization;
using System.Text.Json.Nodes;
using HandreikingBot.Domain.Tests.Builders;

namespace HandreikingBot.Domain.Tests.Understanding;

/// <summary>The table cases in <c>Cases/*.tsv</c>; their first lines tell how a case is written.</summary>
public sealed class SentenceTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    public static TheoryData<string, string> Cases => [.. Lines().Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1]))];

    [Fact]
    public void There_are_hundreds_of_cases() => Assert.True(Lines().Count() >= 250, $"{Lines().Count()} cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_is_understood_as_the_table_says(string text, string slots)
    {
        var wanted = Wanted(slots);
        var understood = RealWords.Reader.Read(text, Today, (int?)wanted["options"] ?? 0);
        Assert.Empty(Slotted.Differences(understood, wanted));
    }

    private static IEnumerable<string> Lines() => Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "tests/HandreikingBot.Domain.Tests/Understanding/Cases"), "*.tsv")
        .SelectMany(File.ReadLines).Where(line => line.Length > 0 && line[0] != '#');

    private static JsonObject Wanted(string slots)
    {
        var (expect, has, absent, wanted) = (new JsonObject(), new JsonArray(), new JsonObject(), new JsonObject());
        foreach (var slot in slots.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (slot.Split('=')[0], slot.Split('=')[1]);
            if (name.EndsWith('!')) (absent[name[..^1]] ??= new JsonArray()).AsArray().Add((JsonNode)value);
            else if (name == "options") wanted["options"] = int.Parse(value, CultureInfo.InvariantCulture);
            else if (value == "?") has.Add((JsonNode)name);
            else expect[name] = Value(name, value);
        }

        (wanted["expect"], wanted["has"], wanted["absentValues"]) = (expect, has, absent);
        return wanted;
    }

    private static JsonNode Value(string name, string value) => name switch
    {
        "grades" => new JsonObject([.. value.Split(',').Select(part => KeyValuePair.Create(part.Split(':')[0], (JsonNode?)Range(part.Split(':')[1])))]),
        "ages" => Range(value),
        "choice" => new JsonArray([.. value.Split(',').Select(part => (JsonNode)int.Parse(part, CultureInfo.InvariantCulture))]),
        "education" or "goals" or "topics" or "tiers" or "specialGroups" or "databanks" or "deliveredBy" or "interventions" => new JsonArray([.. value.Split(',').Select(part => (JsonNode)part)]),
        "yesNo" or "parents" or "personalData" => value == "true",
        _ => decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : value,
    };

    private static JsonArray Range(string value) =>
        value.Split('-') is [var low, var high] ? new JsonArray(Number(low), Number(high)) : new JsonArray(Number(value), Number(value));

    private static JsonNode? Number(string value) => value.Length == 0 ? null : int.Parse(value, CultureInfo.InvariantCulture);
}
