using System.Text.Json.Nodes;

namespace HandreikingBot.Presenting;

/// <summary>
/// Something to send: plain words, or a card with its twin in words. <paramref name="Text"/> is Markdown without a card, and the card's summary with one;
/// <paramref name="Suggestions"/> are words to say next, shown as buttons under a message without a card.
/// </summary>
internal sealed record Message(string Text, JsonObject? Card, IReadOnlyList<string> Suggestions);
