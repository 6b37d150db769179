using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Tests.Conversations.Drivers;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Edge.Builders;

/// <summary>The data that a client sends for a click on a card that arrived.</summary>
internal static class Click
{
    /// <param name="message">A message with a card.</param>
    /// <param name="title">The button.</param>
    /// <param name="chosen">Titles of the options that were ticked, or <c>id=value</c>.</param>
    public static JsonObject On(Sent message, string title, params string[] chosen) => On(message.Card ?? throw new InvalidOperationException($"no card: {message}"), title, chosen);

    public static JsonObject On(JsonObject card, string title, params string[] chosen) =>
        CardClick.Data(card, card.Actions().First(found => found.Action.Text("title") == title).Action, chosen);
}
