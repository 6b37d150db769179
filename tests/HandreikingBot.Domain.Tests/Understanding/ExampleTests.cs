using System.Text.Json.Nodes;
using HandreikingBot.Domain.Tests.Builders;

namespace HandreikingBot.Domain.Tests.Understanding;

/// <summary>The example utterances beside the checkout.</summary>
public sealed class ExampleTests
{
    private static string File => Path.GetFullPath(Path.Combine(RepositoryFiles.Root, "..", "shared", "understanding", "examples.jsonl"));

    [Fact]
    public void Every_example_utterance_is_understood()
    {
        if (!System.IO.File.Exists(File)) Assert.Skip("no ../shared/understanding/examples.jsonl");
        var wrong = new List<string>();
        foreach (var line in System.IO.File.ReadLines(File).Where(line => line.Length > 0))
        {
            var wanted = JsonNode.Parse(line)!.AsObject();
            var text = wanted["text"]!.ToString();
            var today = DateOnly.Parse(wanted["today"]?.ToString() ?? "2026-11-21", System.Globalization.CultureInfo.InvariantCulture);
            var differences = Slotted.Differences(RealWords.Reader.Read(text, today, (int?)wanted["options"] ?? 0), wanted).ToArray();
            if (differences.Length > 0) wrong.Add($"{text}: {string.Join("; ", differences)}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
