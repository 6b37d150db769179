using System.Text.Json.Nodes;
using HandreikingBot.Cards;

namespace HandreikingBot.Tests.Cards;

/// <summary>A view per person (protocol part B3): only for who has one, only in Teams.</summary>
public sealed class RefreshTests
{
    private static JsonObject Card() => CardSample.Find("ronde", "verschil").Bind();

    private static JsonObject Refreshing() => CardSample.Find("ronde", "open-uitgenodigd").Bind();

    [Fact]
    public void An_open_question_is_asked_anew_for_who_answered() =>
        Assert.Equal(["29:1001", "29:1002", "29:1003"], Refreshing()["refresh"]!["userIds"]!.AsArray().Select(id => (string)id!));

    [Fact]
    public void At_most_sixty_people_are_named() => Assert.Equal(60, CardSample.Find("ronde", "open-zestig-mensen").Bind()["refresh"]!["userIds"]!.AsArray().Count);

    [Fact]
    public void A_closed_question_is_the_same_for_everybody() => Assert.False(Card().ContainsKey("refresh"));

    [Fact]
    public void Other_channels_are_not_asked_to_refresh() => Assert.False(CardDialect.SubmitOnly(Refreshing()).ContainsKey("refresh"));

    [Theory]
    [InlineData("userIds", "[]", "userIds must hold 1 to 60 people")]
    [InlineData("userIds", "[\"8:orgid:1\"]", "holds an id that is not of a person in Teams")]
    [InlineData("action", "{\"type\":\"Action.Submit\",\"data\":{\"session\":\"s\",\"step\":\"a\",\"version\":1,\"do\":\"look\"}}", "only an Action.Execute can refresh")]
    [InlineData("action", "{\"type\":\"Action.Execute\",\"verb\":\"look\",\"data\":{\"session\":\"s\",\"step\":\"a\",\"version\":1,\"do\":\"help\"}}", "verb differs from do")]
    [InlineData("action", "{\"type\":\"Action.Execute\",\"verb\":\"look\",\"data\":{\"step\":\"a\",\"version\":1,\"do\":\"look\"}}", "session is missing")]
    [InlineData("action", "null", "refresh has no action")]
    public void A_refresh_that_breaks_a_rule_is_told_so(string field, string value, string fault)
    {
        var card = Refreshing();
        card["refresh"]![field] = JsonNode.Parse(value);

        Assert.Contains(fault, CardRules.Check(card).Select(found => found.Message));
    }
}
