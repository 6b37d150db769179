using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Tests.Conversations.Drivers;

namespace HandreikingBot.Tests.Presenting;

/// <summary>Who reads a button's title aloud or cannot click types it.</summary>
public sealed class TypedButtonTests
{
    private static readonly Session Session = new("8f2c") { Answers = Shown.Bullying, Shortlist = ["kiva", "prima"], Plan = ImplementationPlan.For("kiva", 7) };

    private static readonly DialogueState[] States =
    [
        new DialogueState.ShowingResults(Session, 0),
        new DialogueState.ShowingDetails(Session, "kiva"),
        new DialogueState.Comparing(Session, ["kiva", "prima"]),
        new DialogueState.ShowingShortlist(Session),
        new DialogueState.Planning(Session, 0),
        new DialogueState.Planning(Session, 2),
    ];

    private static DialogueState StateOf(string screen) => States.First(state => Screen.Of(state) == screen);

    [Theory]
    [InlineData("resultaten", "Bekijk KiVa")]
    [InlineData("resultaten", "Vergelijk")]
    [InlineData("resultaten", "Bewaar KiVa")]
    [InlineData("resultaten", "Meer")]
    [InlineData("resultaten", "Iets aanpassen")]
    [InlineData("bekijk", "Kies dit programma")]
    [InlineData("bekijk", "Bewaar")]
    [InlineData("bekijk", "Van de lijst")]
    [InlineData("bekijk", "Keuzelijst")]
    [InlineData("bekijk", "Terug naar resultaten")]
    [InlineData("vergelijk", "Kies KiVa")]
    [InlineData("vergelijk", "Terug naar resultaten")]
    [InlineData("keuzelijst", "Vergelijk")]
    [InlineData("keuzelijst", "Terug naar resultaten")]
    [InlineData("plan", "Resultaten")]
    public void A_button_is_understood_when_it_is_typed(string screen, string words)
    {
        var here = new Surroundings(Shipped.Library.Knowledge, Shipped.Today, "nieuw");

        var turn = Dialogue.Next(StateOf(screen), new DialogueInput.Said(words, here));

        Assert.DoesNotContain(turn.Replies, reply => reply is Reply.NotUnderstood or Reply.TookIn or Reply.Helped or Reply.CannotChoose or Reply.CannotCompare);
    }
}
