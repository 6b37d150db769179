using System.Text.Json.Nodes;
using HandreikingBot.Commands;
using HandreikingBot.Content;

namespace HandreikingBot.Tests.Commands;

/// <summary>The Dutch specs of Recognizers-Text that lie beside the checkout (issue 3): what <c>recognize</c> answers against what the official library gives.</summary>
public sealed class RecognizeSpecTests
{
    private static readonly Library Library = Library.Read();

    private static string Folder => Path.GetFullPath(Path.Combine(Repository.PathTo("."), "..", "shared", "reference", "recognizers-dutch"));

    [Theory]
    [InlineData("number", 98)]
    [InlineData("ordinal", 98)]
    [InlineData("percentage", 98)]
    [InlineData("numberrange", 98)]
    [InlineData("currency", 98)]
    [InlineData("age", 98)]
    [InlineData("boolean", 98)]
    [InlineData("dimension", 95)]
    [InlineData("datetime", 90)]
    public void The_official_specs_are_met(string kind, int percent)
    {
        var file = Path.Combine(Folder, $"{kind}.json");
        if (!File.Exists(file)) Assert.Skip($"no ../shared/reference/recognizers-dutch/{kind}.json");
        var cases = JsonNode.Parse(File.ReadAllText(file))!.AsArray().Select(node => node!.AsObject()).ToArray();
        var failing = cases.Where(one => !IsMet(kind, one)).Select(one => one["Input"]!.ToString()).ToArray();
        TestContext.Current.SendDiagnosticMessage($"{kind}: {cases.Length - failing.Length} of {cases.Length}");
        Assert.True(100 * (cases.Length - failing.Length) >= percent * cases.Length, $"{failing.Length} of {cases.Length} fail:\n{string.Join('\n', failing)}");
    }

    private static bool IsMet(string kind, JsonObject one)
    {
        var line = new JsonObject { ["kind"] = kind, ["text"] = one["Input"]!.ToString(), ["reference"] = one["Context"]?["ReferenceDateTime"]?.DeepClone() }.ToJsonString();
        var found = JsonNode.Parse(RecognizeCommand.Answer(Library.Recogniser, line))!["results"]!.AsArray().Select(node => node!.AsObject()).ToArray();
        var wanted = one["Results"]!.AsArray().Select(node => node!.AsObject()).ToArray();
        return found.Length == wanted.Length && wanted.All(want => found.Any(result => IsSame(want, result)));
    }

    /// <summary>Where the spec names no place or no ISO code, any is right.</summary>
    private static bool IsSame(JsonObject want, JsonObject result) =>
        want["Text"]!.ToString() == result["text"]!.ToString() && want["TypeName"]!.ToString() == result["type"]!.ToString()
        && (want["Start"] is null || ((int)want["Start"]! == (int)result["start"]! && (int)want["End"]! == (int)result["end"]!))
        && want["Resolution"]!.AsObject().All(pair => result["resolution"]!.AsObject().TryGetPropertyValue(pair.Key, out var value) && IsSame(pair.Value, value));

    private static bool IsSame(JsonNode? one, JsonNode? other) =>
        one?.GetValueKind() is System.Text.Json.JsonValueKind.Number && other?.GetValueKind() is System.Text.Json.JsonValueKind.Number
            ? Math.Abs((double)one! - (double)other!) < 1e-12
            : JsonNode.DeepEquals(one, other);
}
