using HandreikingBot.Cards;
using HandreikingBot.Domain.Conversation;

namespace HandreikingBot.Tests.Conversations.Drivers;

/// <summary>What must hold for every answer of the bot, whatever was said (issue 2, line 5).</summary>
internal static class Sound
{
    public static void Check(Chat chat)
    {
        Assert.NotEmpty(chat.Shown);
        foreach (var message in chat.Shown)
        {
            Assert.False(string.IsNullOrWhiteSpace(message.Text), $"an empty message in {Screen.Of(chat.State)}");
            if (message.Card is { } card) Assert.Empty(CardRules.Check(card));
        }

        Assert.True(OffersAWayOn(chat), $"a dead end in {Screen.Of(chat.State)}: {chat.Text}");
    }

    private static bool OffersAWayOn(Chat chat) =>
        chat.Shown.Any(message => message.Suggestions.Count > 0 || (message.Card?.Actions().Any() ?? false));
}
