using System.Text.Json.Nodes;

namespace HandreikingBot.Presenting;

/// <summary>What takes the place of a clicked card, and what is sent beside it.</summary>
/// <param name="Card">The card that replaces the clicked one; <c>null</c> leaves it as it is.</param>
/// <param name="Text">A short line for when the card stays.</param>
/// <param name="Outgoing">Messages that follow.</param>
internal sealed record InPlaceAnswer(JsonObject? Card, string Text, IReadOnlyList<Message> Outgoing);
