using System.Text.Json;
using System.Text.Json.Nodes;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Tests.Understanding;

/// <summary>What was understood as slots by their contract names, and the comparison of the example utterances (their README).</summary>
internal static class Slotted
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    public static Dictionary<string, JsonNode> Of(Understood understood)
    {
        var slots = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var (name, value) in JsonSerializer.SerializeToNode(understood.Answers, Options)!.AsObject())
            if (value is not null and not JsonArray { Count: 0 }) slots[name] = value;
        slots.Remove("grades");
        if (understood.Answers.Grades != Grades.None) slots["grades"] = GradesOf(understood.Answers.Grades);
        if (understood.Intent is { } intent) slots["intent"] = JsonSerializer.SerializeToNode(intent, Options)!;
        if (understood.When is { } day) slots["when"] = JsonSerializer.SerializeToNode(day, Options)!;
        if (understood.YesNo is { } yes) slots["yesNo"] = yes;
        if (understood.Choice.Count > 0) slots["choice"] = JsonSerializer.SerializeToNode(understood.Choice, Options)!;
        if (understood.PersonalData) slots["personalData"] = true;
        if (understood.Interventions.Count > 0) slots["interventions"] = JsonSerializer.SerializeToNode(understood.Interventions, Options)!;
        if (understood.About is { } about) slots["about"] = about;
        return slots;
    }

    /// <summary>What differs from what is expected; empty = right. Slots that the case does not name must be absent, but extra topics and goals are allowed beside expected ones.</summary>
    public static IEnumerable<string> Differences(Understood understood, JsonObject wanted)
    {
        var slots = Of(understood);
        var expected = wanted["expect"] as JsonObject ?? [];
        var has = wanted["has"] is JsonArray names ? names.Select(name => name!.ToString()).ToArray() : [];
        foreach (var (name, value) in expected)
            if (!slots.TryGetValue(name, out var found) || !Same(name, value!, found)) yield return $"{name}: {value!.ToJsonString()} expected, {found?.ToJsonString() ?? "nothing"} found";
        foreach (var name in has.Where(name => !slots.ContainsKey(name))) yield return $"{name}: absent";
        foreach (var (name, value) in slots)
            if (!expected.ContainsKey(name) && !has.Contains(name) && !MayBeExtra(name)) yield return $"{name}: {value.ToJsonString()} found, nothing expected";
        foreach (var name in wanted["absent"] is JsonArray absent ? absent.Select(name => name!.ToString()) : [])
            if (slots.ContainsKey(name)) yield return $"{name}: must be absent";
        foreach (var (name, values) in wanted["absentValues"] as JsonObject ?? [])
            foreach (var value in values!.AsArray())
                if (slots.TryGetValue(name, out var found) && found.AsArray().Any(one => one!.ToString() == value!.ToString())) yield return $"{name}: {value} must be absent";
    }

    private static bool MayBeExtra(string slot) => slot is "topics" or "goals" or "intent" or "about" or "interventions";

    private static bool Same(string slot, JsonNode expected, JsonNode found)
    {
        if (slot is "grades" or "ages" || expected is not JsonArray) return JsonNode.DeepEquals(expected, found) || expected.ToJsonString() == found.ToJsonString();
        var (want, got) = (expected.AsArray().Select(one => one!.ToJsonString()).ToHashSet(), found.AsArray().Select(one => one!.ToJsonString()).ToHashSet());
        return slot is "topics" or "goals" ? want.IsSubsetOf(got) : want.SetEquals(got);
    }

    private static JsonObject GradesOf(Grades grades)
    {
        var both = new JsonObject();
        if (grades.Po is { } po) both["po"] = new JsonArray(po.Low, po.High);
        if (grades.Vo is { } vo) both["vo"] = new JsonArray(vo.Low, vo.High);
        return both;
    }
}
