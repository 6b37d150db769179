using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HandreikingBot.Content;
using HandreikingBot.Tests.Content;

namespace HandreikingBot.Tests.Fuzz;

/// <summary>Content that a colleague broke is named, whatever is broken, and never ends in an exception (the promise of <see cref="ContentReader"/>). FUZZ_CONTENT=5000 makes it long.</summary>
public sealed class ContentFuzzTests
{
    [Fact]
    public void A_changed_file_of_the_content_is_read_or_its_faults_are_named()
    {
        using var copy = new ContentCopy();
        string[] files = [.. Directory.EnumerateFiles(copy.Folder, "*.json", SearchOption.AllDirectories).Where(path => !path.Contains("schema", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        var changes = (from place in FuzzSettings.Number from change in FuzzSettings.Number from value in FuzzSettings.Number from file in Gen.Elements(files) select (File: file, Change: new JsonMutation(place, change, value)))
            .Sample(FuzzSettings.Content, new Rnd((ulong)FuzzSettings.Seed, 1), 30);
        var (refused, faults) = (0, new List<string>());
        foreach (var (file, change) in changes)
        {
            var sound = File.ReadAllBytes(file);
            File.WriteAllText(file, Changed(sound, change));
            ContentResult? result = null;
            if (Record.Exception(() => result = ContentReader.Read(copy.Folder)) is { } fault) faults.Add($"{change} in {Path.GetFileName(file)}: {fault}");
            if (result is ContentResult.Faulty) refused++;
            File.WriteAllBytes(file, sound);
        }

        Assert.True(faults.Count is 0, $"seed {FuzzSettings.Seed}:\n{string.Join("\n\n", faults.Take(10))}");
        Assert.InRange(refused, FuzzSettings.Content / 3, FuzzSettings.Content);
    }

    private static string Changed(byte[] sound, JsonMutation change)
    {
        var document = JsonNode.Parse(sound)!;
        change.Apply(document);
        var text = document.ToJsonString();
        return (change.With % 11) switch
        {
            0 => text[..(change.Where % text.Length)],
            1 => text.Insert(change.Where % text.Length, "\t}"),
            _ => text,
        };
    }
}
