using System.Globalization;
using System.Text.Json.Nodes;
using HandreikingBot.Cards;

namespace HandreikingBot.Tests.Cards;

public sealed class CardRulesTests
{
    public static TheoryData<string, string> Samples => CardSample.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_card_keeps_every_rule(string card, string sample) => Assert.Empty(CardRules.Check(CardSample.Find(card, sample).Bind()));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_card_with_submit_only_keeps_every_rule(string card, string sample)
    {
        var bound = CardDialect.SubmitOnly(CardSample.Find(card, sample).Bind());

        Assert.Empty(CardRules.Check(bound));
        Assert.DoesNotContain("Action.Execute", bound.ToJsonString(), StringComparison.Ordinal);
    }

    /// <summary>One good card, one change to it (JSON path to set or, without a value, to remove), and what is then said.</summary>
    [Theory]
    [InlineData("version", "\"1.6\"", "$: version must be 1.5, or 1.3 where links unfold")]
    [InlineData("fallbackText", null, "$: fallbackText is missing")]
    [InlineData("body.0.style", null, "$.body[0]: the first text must be a heading")]
    [InlineData("body.0.wrap", "false", "$.body[0]: wrap must be true")]
    [InlineData("body.0.text", "\" \"", "$.body[0]: text is empty")]
    [InlineData("body.1.items.0.text", "\"Dag ${name}\"", "$.body[1].items[0].text: still holds an expression: its data is missing")]
    [InlineData("body.1.type", "\"ColumnSet\"", "$.body[1]: 'ColumnSet' is not among the elements we use (one column, shown by every client)")]
    [InlineData("body.1.style", "\"good\"", "$.body[1]: means something by colour alone", "body.1.items.0.text", "\"✔\"")]
    [InlineData("body.1.items.1.altText", null, "$.body[1].items[1]: altText is missing")]
    [InlineData("body.2.label", null, "$.body[2]: label is missing")]
    [InlineData("body.2.placeholder", "\"Bijvoorbeeld: veel buitensluiten in groep 7\"", "$.body[2]: placeholder is longer than 34 characters")]
    [InlineData("body.2.isVisible", "false", "$.body[2]: an input must not be hidden: it is not checked then")]
    [InlineData("body.2.isRequired", "true", "$.body[2]: is required without an errorMessage")]
    [InlineData("body.2.choices.0.value", "\"a,b\"", "$.body[2].choices[0]: a value with a comma cannot be told from two values")]
    [InlineData("body.2.choices.1.value", "\"a\"", "$.body[2].choices[1]: value 'a' is used twice")]
    [InlineData("body.2.choices.0.title", "\"\"", "$.body[2].choices[0]: title is empty")]
    [InlineData("body.3.facts.0.value", "\"\"", "$.body[3].facts[0]: title or value is empty")]
    [InlineData("body.4.actions.0.title", "\"Een knop met een naam die op geen telefoon past\"", "$.body[4].actions[0]: title has 47 characters, more than 40")]
    [InlineData("body.4.actions.0.verb", null, "$.body[4].actions[0]: verb is missing")]
    [InlineData("body.4.actions.0.verb", "\"skip\"", "$.body[4].actions[0]: verb differs from do")]
    [InlineData("body.4.actions.0.data.do", "\"dance\"", "$.body[4].actions[0].data: do 'dance' is not a verb of ours")]
    [InlineData("body.4.actions.0.data.do", null, "$.body[4].actions[0].data: do '' is not a verb of ours")]
    [InlineData("body.4.actions.0.data.msteams", "{\"type\":\"task/fetch\"}", "$.body[4].actions[0]: only an Action.Submit can open a dialog")]
    [InlineData("body.4.actions.0.type", "\"Action.Submit\"", "$.body[4].actions[0]: msteams may only be a task/fetch that opens the form", "body.4.actions.0.data.msteams", "{\"type\":\"imBack\"}")]
    [InlineData("body.4.actions.0.fallback", null, "$.body[4].actions[0]: fallback must be an Action.Submit")]
    [InlineData("body.4.actions.0.fallback.data.step", "\"other\"", "$.body[4].actions[0].fallback: data differs from the action's own")]
    [InlineData("body.4.actions.1.title", "\"Verder\"", "$.body[4].actions[1]: title 'Verder' is used twice")]
    [InlineData("body.4.actions.1.url", "\"http://example.org\"", "$.body[4].actions[1]: url must begin with https://")]
    [InlineData("body.4.actions.1.type", "\"Action.ShowCard\"", "$.body[4].actions[1]: 'Action.ShowCard' is not among the actions we use")]
    [InlineData("body.4.actions.2.targetElements.0", "\"nergens\"", "$.body[4].actions[2]: there is no element 'nergens'")]
    public void A_card_that_breaks_a_rule_is_told_so(string path, string? value, string fault, string? alsoPath = null, string? alsoValue = null)
    {
        var card = GoodCard();
        Change(card, path, value);
        if (alsoPath is not null) Change(card, alsoPath, alsoValue);

        Assert.Contains(fault, CardRules.Check(card).Select(found => $"{found.Where}: {found.Message}"));
    }

    [Fact]
    public void The_good_card_has_no_faults() => Assert.Empty(CardRules.Check(GoodCard()));

    [Fact]
    public void A_seventh_action_is_one_too_many()
    {
        var card = GoodCard();
        for (var i = 0; i < 4; i++) card["body"]![4]!["actions"]!.AsArray().Add(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = $"Lees {i}", ["url"] = "https://example.org" });

        Assert.Contains("has 7 actions, more than 6", CardRules.Check(card).Select(fault => fault.Message));
    }

    [Fact]
    public void An_action_without_its_place_in_the_conversation_is_told_so()
    {
        var card = GoodCard();
        Change(card, "body.4.actions.0.data.session", null);

        Assert.Contains("session is missing", CardRules.Check(card).Select(fault => fault.Message));
    }

    [Fact]
    public void A_card_over_28_kilobytes_is_too_big()
    {
        var card = GoodCard();
        card["body"]![0]!["text"] = new string('x', CardLimits.Bytes);

        Assert.Contains(CardRules.Check(card), fault => fault.Message.Contains("bytes, more than 28672", StringComparison.Ordinal));
    }

    private static JsonObject GoodCard() => TeamsCard.Of("""
        {"type":"AdaptiveCard","version":"1.5","fallbackText":"Dag","body":[
          {"type":"TextBlock","style":"heading","text":"Dag","wrap":true},
          {"type":"Container","id":"more","items":[{"type":"TextBlock","text":"Past bij jullie","wrap":true},{"type":"Image","url":"https://example.org/a.png","altText":"Een klas"}]},
          {"type":"Input.ChoiceSet","id":"choice","label":"Kies","choices":[{"title":"A","value":"a"},{"title":"B","value":"b"}]},
          {"type":"FactSet","facts":[{"title":"Groep","value":"7"}]},
          {"type":"ActionSet","actions":[
            {"type":"Action.Execute","title":"Verder","verb":"answer","data":{"session":"s","step":"doel","version":1,"do":"answer"}},
            {"type":"Action.OpenUrl","title":"Lees meer","url":"https://example.org"},
            {"type":"Action.ToggleVisibility","title":"Uitleg","targetElements":["more"]}]}]}
        """);

    private static void Change(JsonNode card, string path, string? value)
    {
        var parts = path.Split('.');
        var parent = parts[..^1].Aggregate(card, (node, part) => int.TryParse(part, CultureInfo.InvariantCulture, out var at) ? node[at]! : node[part]!);
        if (parent is JsonArray list) list[int.Parse(parts[^1], CultureInfo.InvariantCulture)] = JsonNode.Parse(value!);
        else if (value is null) parent.AsObject().Remove(parts[^1]);
        else parent[parts[^1]] = JsonNode.Parse(value);
    }
}
