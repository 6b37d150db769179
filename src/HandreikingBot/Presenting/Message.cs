using System.Text.Json.Nodes;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Presenting;

/// <summary>
/// Something to send: plain words, or a card with its twin in words. <paramref name="Text"/> is Markdown without a card, and the card's summary with one;
/// <paramref name="Suggestions"/> are words to say next, shown as buttons under a message without a card.
/// </summary>
internal sealed record Message(string Text, JsonObject? Card, IReadOnlyList<string> Suggestions)
{
    /// <summary>The name under which the conversation remembers this card, so that it can be brought up to date later.</summary>
    public string? Slot { get; init; }

    /// <summary>Takes the place of the card in <see cref="Slot"/>, when there is one.</summary>
    public bool Refreshes { get; init; }

    /// <summary>Only for who clicked (protocol part B3, per-user view).</summary>
    public bool IsPersonal { get; init; }

    /// <summary>The reminder whose message this is.</summary>
    public string? Reminder { get; init; }

    /// <summary>Another place than this conversation.</summary>
    public SharePlace? To { get; init; }

    /// <summary>People whose name stands in the text and who should be told.</summary>
    public IReadOnlyList<Person> Mentions { get; init; } = [];
}
