using HandreikingBot.Domain.Conversation;
using HandreikingBot.Tests.Conversations.Drivers;

namespace HandreikingBot.Tests.Conversations;

/// <summary>The titles of the buttons on the guide's cards, typed instead of clicked (protocol part E: everything by text).</summary>
public sealed class TypedButtonTests
{
    /// <summary>What was said before, the title as it is typed, and the screen that is open then.</summary>
    [Theory]
    [InlineData("", "Beginnen", Screen.Readiness)]
    [InlineData("", "Alles in één formulier", Screen.Form)]
    [InlineData("", "Hulp", Screen.Start)]
    [InlineData("start", "Verder", "school")]
    [InlineData("start", "Sla over", "school")]
    [InlineData("start", "Terug", Screen.Start)]
    [InlineData("formulier", "Toon wat past", Screen.Results)]
    [InlineData("formulier", "Terug", "school")]
    [InlineData("start|sla over|overzicht", "Toon resultaten", Screen.Results)]
    [InlineData("start|sla over|overzicht", "Pas aan", Screen.Overview)]
    [InlineData("start|sla over|overzicht", "Opnieuw", "school")]
    [InlineData("start|wis mijn gegevens", "Ja, wis alles", Screen.Start)]
    [InlineData("start|wis mijn gegevens", "Nee, bewaar alles", Screen.Readiness)]
    [InlineData("start|sla over|basisonderwijs", "Aanpassen", Screen.Overview)]
    public void A_typed_title_does_what_its_button_does(string before, string title, string screen)
    {
        var chat = After(before);

        chat.Say(title);

        Assert.Equal(screen, Screen.Of(chat.State));
        Assert.DoesNotContain(chat.Replies, reply => reply is Reply.NotUnderstood);
    }

    [Theory]
    [InlineData("Meer lezen", "schoolsoorten")]
    [InlineData("Wie kan helpen", "advies")]
    [InlineData("Uitleg en tip", "schoolsoorten")]
    public void A_typed_title_explains_what_its_button_explains(string title, string piece)
    {
        var chat = After("start|sla over");

        chat.Say(title);

        Assert.Equal(piece, Assert.Single(chat.Replies.OfType<Reply.Explained>()).Piece.Id);
    }

    private static Chat After(string said)
    {
        var chat = Shipped.Chat();
        chat.Join();
        foreach (var text in said.Split('|', StringSplitOptions.RemoveEmptyEntries)) chat.Say(text);
        return chat;
    }
}
