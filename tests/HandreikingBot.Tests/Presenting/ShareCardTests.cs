using HandreikingBot.Cards;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Tests.Cards;
using HandreikingBot.Tests.Conversations.Drivers;

namespace HandreikingBot.Tests.Presenting;

/// <summary>What stands in the channel after sharing: readable, with who shares it, and nothing that acts on the conversation it came from.</summary>
public sealed class ShareCardTests
{
    private static readonly Person Anna = new("29:1", "Anna *de* Vries");

    public static TheoryData<string, string> Shareable => [.. CardSample.All.Where(sample => sample.Card is "resultaten" or "bekijk" or "vergelijk" or "uitleg").Select(sample => (sample.Card, sample.Name))];

    [Theory]
    [MemberData(nameof(Shareable))]
    public void A_shared_card_keeps_every_rule_and_has_no_button_of_the_conversation(string card, string sample)
    {
        var shared = TeamScenes.Sharing.Shared(CardSample.Find(card, sample).Bind(), Anna);

        Assert.Empty(CardRules.Check(shared));
        Assert.All(shared.Actions(), found => Assert.Contains(found.Action.Type(), new[] { "Action.OpenUrl", "Action.ToggleVisibility" }));
        Assert.DoesNotContain(shared.Elements(), found => found.Element.Type().StartsWith("Input.", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_shares_it_stands_on_top_and_in_the_words()
    {
        var shared = TeamScenes.Sharing.Shared(CardSample.All.First(sample => sample.Card == "bekijk").Bind(), Anna);

        Assert.Equal(@"Anna \*de\* Vries deelt dit uit een gesprek met Handreiking.", (string)shared["body"]![0]!["text"]!);
        Assert.StartsWith("Anna *de* Vries deelt dit uit een gesprek met Handreiking.", shared.Text("fallbackText"), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_folded_parts_stay()
    {
        var card = TeamsCard.Of("""
            {"type":"AdaptiveCard","version":"1.5","fallbackText":"x","body":[{"type":"TextBlock","style":"heading","text":"Dag","wrap":true},
              {"type":"Container","id":"more","isVisible":false,"items":[{"type":"TextBlock","text":"Meer","wrap":true}]},
              {"type":"ActionSet","actions":[{"type":"Action.OpenUrl","title":"Lees","url":"https://example.org"},{"type":"Action.ToggleVisibility","title":"Uitleg","targetElements":["more"]},
                {"type":"Action.Execute","title":"Kies","verb":"choose","data":{"session":"s","step":"a","version":1,"do":"choose"}}]}]}
            """);

        var shared = TeamScenes.Sharing.Shared(card, Anna);

        Assert.Equal(["Lees", "Uitleg"], shared.Actions().Select(found => found.Action.Text("title")));
        Assert.Equal(3, card.Actions().Count());
    }

    [Fact]
    public void The_presenter_makes_the_message_for_the_channel()
    {
        var session = new Session("8f2c") { Answers = Shown.Bullying };
        var content = new Reply.ShowDetails(Shown.Judged(Shown.Kiva, Shown.Bullying), OnShortlist: false);

        var turn = new Turn(new DialogueState.ShowingDetails(session, "kiva"), [new Reply.Shared(new SharePlace("19:a", "Zorgteam"), Anna, [content])]);

        var message = Assert.Single(Shipped.Library.Presenter.Present(turn, Shown.Stamp, Shipped.Today), message => message.Card is not null);

        Assert.StartsWith("Anna *de* Vries deelt dit", message.Text, StringComparison.Ordinal);
        Assert.EndsWith("KiVa", message.Text, StringComparison.Ordinal);
        Assert.Empty(message.Card!.Actions());
    }
}
