using System.Text.Json.Nodes;

namespace HandreikingBot.Tests.Content;

public sealed class LabelTests
{
    /// <summary>Beside each other in one line ("lastig gedrag · adhd · leerlingen met adhd") the same words twice would look like a mistake.</summary>
    [Fact]
    public void A_topic_and_a_group_of_pupils_never_read_the_same()
    {
        var labels = JsonNode.Parse(File.ReadAllText(Path.Combine(ShippedContent.Folder, "vocabulary", "labels.json")))!.AsObject();

        Assert.Empty(Shorts(labels["topics"]!).Intersect(Shorts(labels["specialGroups"]!)));
    }

    private static IEnumerable<string> Shorts(JsonNode slot) => slot.AsObject().Select(value => (string)value.Value!["short"]!);
}
