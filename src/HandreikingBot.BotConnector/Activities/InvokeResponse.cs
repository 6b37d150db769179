using System.Text.Json;
using System.Text.Json.Nodes;

namespace HandreikingBot.BotConnector.Activities;

/// <summary>
/// The HTTP response that is the answer to an invoke (protocol parts C6, C7). There the inner <c>statusCode</c> differs while HTTP stays 200.
/// </summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON body; null is no body.</param>
public sealed record InvokeResponse(int Status, JsonNode? Body)
{
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ThumbnailType = "application/vnd.microsoft.card.thumbnail";
    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>200 <c>{}</c>: done, nothing to show. It also closes a dialog, and leaves a link as it is.</summary>
    public static InvokeResponse Empty() => new(200, new JsonObject());

    /// <summary>501: an invoke that this bot does not know.</summary>
    public static InvokeResponse NotImplemented() => new(501, null);

    /// <summary>Replaces the card that was clicked. The only answer a refresh may get: any other leaves a stuck card (part D4).</summary>
    public static InvokeResponse Card(JsonNode card) => Action(200, OutboundAttachment.AdaptiveCardType, card);

    /// <summary>A short line beside the card.</summary>
    public static InvokeResponse Message(string text) => Action(200, MessageType, text);

    /// <summary>An error that the client shows in its own words.</summary>
    /// <param name="code">Such as <c>BadRequest</c> or <c>NotSupported</c>.</param>
    /// <param name="message">For the log of whoever looks.</param>
    /// <param name="statusCode">The inner status: 400 for the asker's fault, 500 for ours.</param>
    public static InvokeResponse Error(string code, string message, int statusCode = 400)
        => Action(statusCode, ErrorType, new JsonObject { ["code"] = code, ["message"] = message });

    /// <summary>Opens a dialog with a card, or shows the next card in an open one (<c>task/fetch</c>, <c>task/submit</c>).</summary>
    /// <param name="title">Above the card.</param>
    /// <param name="card">The whole card.</param>
    /// <param name="height"><c>small</c>, <c>medium</c> or <c>large</c>.</param>
    /// <param name="width">The same.</param>
    public static InvokeResponse TaskContinue(string title, JsonNode card, string height = "medium", string width = "medium") => Task("continue", new JsonObject
    {
        ["title"] = title,
        ["height"] = height,
        ["width"] = width,
        ["card"] = new JsonObject { ["contentType"] = OutboundAttachment.AdaptiveCardType, ["content"] = card },
    });

    /// <summary>Ends a dialog with a line of text.</summary>
    public static InvokeResponse TaskMessage(string text) => Task("message", text);

    /// <summary>What a message extension found, or the one card that a link unfolds into; a search may find none.</summary>
    public static InvokeResponse ExtensionResult(IEnumerable<ExtensionItem> items)
        => Extension(new JsonObject { ["type"] = "result", ["attachmentLayout"] = "list", ["attachments"] = new JsonArray([.. items.Select(Attachment)]) });

    /// <summary>A line of plain text instead of results.</summary>
    public static InvokeResponse ExtensionMessage(string text) => Extension(new JsonObject { ["type"] = "message", ["text"] = text });

    /// <summary>The answer to an activity that expects its replies in the response (part C7), in order.</summary>
    public static InvokeResponse Replies(IReadOnlyList<OutboundActivity> activities)
        => new(200, JsonSerializer.SerializeToNode(new OutboundReplies(activities), OutboundJson.Default.OutboundReplies));

    private static InvokeResponse Action(int statusCode, string type, JsonNode value)
        => new(200, new JsonObject { ["statusCode"] = statusCode, ["type"] = type, ["value"] = value });

    private static InvokeResponse Extension(JsonObject extension) => new(200, new JsonObject { ["composeExtension"] = extension });

    private static JsonObject Attachment(ExtensionItem item) => new()
    {
        ["contentType"] = OutboundAttachment.AdaptiveCardType,
        ["content"] = item.Card,
        ["preview"] = new JsonObject { ["contentType"] = ThumbnailType, ["content"] = new JsonObject { ["title"] = item.Title, ["text"] = item.Text } },
    };

    private static InvokeResponse Task(string type, JsonNode value)
        => new(200, new JsonObject { ["task"] = new JsonObject { ["type"] = type, ["value"] = value } });
}
