using System.Text.Json.Nodes;

namespace HandreikingBot.BotConnector.Activities;

/// <summary>One result of a message extension (protocol part C7): the card that is inserted, and what stands for it in the list.</summary>
/// <param name="Card">The whole Adaptive Card, version 1.3 or lower when a link may unfold into it (part B3).</param>
/// <param name="Title">First line of the preview; plain text.</param>
/// <param name="Text">Second line of the preview; plain text.</param>
public sealed record ExtensionItem(JsonNode Card, string Title, string Text);
