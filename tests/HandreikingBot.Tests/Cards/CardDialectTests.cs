using System.Text.Json.Nodes;
using HandreikingBot.Cards;

namespace HandreikingBot.Tests.Cards;

public sealed class CardDialectTests
{
    private const string Execute = """{"type":"Action.Execute","title":"Verder","verb":"answer","associatedInputs":"none","data":{"session":"s"}}""";
    private const string Submit = """{"type":"Action.Submit","title":"Verder","associatedInputs":"none","data":{"session":"s"}}""";

    [Fact]
    public void A_fallback_is_the_same_button_as_a_submit()
    {
        var card = Card($$"""{"type":"ActionSet","actions":[{{Execute}}]}""");

        Assert.Equal(Submit, card["body"]![0]!["actions"]![0]!["fallback"]!.ToJsonString());
    }

    [Theory]
    [InlineData("""{"type":"ActionSet","actions":[#]}""")]
    [InlineData("""{"type":"Container","items":[{"type":"ActionSet","actions":[#]}]}""")]
    [InlineData("""{"type":"Container","items":[],"selectAction":#}""")]
    public void Every_execute_becomes_a_submit_wherever_it_is(string element)
    {
        var card = CardDialect.SubmitOnly(Card(element.Replace("#", Execute, StringComparison.Ordinal)));

        Assert.Equal(Card(element.Replace("#", Submit, StringComparison.Ordinal)).ToJsonString(), card.ToJsonString());
    }

    [Fact]
    public void A_fallback_of_its_own_is_kept()
    {
        var card = Card($$"""{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"A","fallback":{{Submit}}}]}""");

        Assert.Equal(Submit, CardDialect.SubmitOnly(card)["body"]![0]!["actions"]![0]!.ToJsonString());
    }

    [Fact]
    public void A_button_that_opens_a_dialog_in_Teams_is_a_plain_button_elsewhere()
    {
        const string Dialog = """{"type":"Action.Submit","title":"Formulier","data":{"do":"open-form","msteams":{"type":"task/fetch"}}}""";
        var card = Card($$"""{"type":"ActionSet","actions":[{{Dialog}}]}""");

        Assert.Equal(Dialog, card["body"]![0]!["actions"]![0]!.ToJsonString());
        Assert.Equal("""{"do":"open-form"}""", CardDialect.SubmitOnly(card)["body"]![0]!["actions"]![0]!["data"]!.ToJsonString());
    }

    private static JsonObject Card(string element) => TeamsCard.Of($$"""{"type":"AdaptiveCard","body":[{{element}}]}""");
}
