using HandreikingBot.Cards;

namespace HandreikingBot.Tests.Conversations.Drivers;

/// <summary>What must hold for everything that a team is shown.</summary>
internal static class SoundTeam
{
    public static void Check(TeamChat chat, string where)
    {
        foreach (var message in chat.Shown)
        {
            Assert.False(string.IsNullOrWhiteSpace(message.Text), $"{where}: een lege boodschap");
            if (message.Card is { } card) Assert.Empty(CardRules.Check(card));
        }
    }
}
