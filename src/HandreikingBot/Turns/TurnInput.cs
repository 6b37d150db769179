using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Storage;

namespace HandreikingBot.Turns;

/// <summary>What somebody did, before time, ids and knowledge are added.</summary>
internal abstract record TurnInput
{
    private TurnInput()
    {
    }

    public sealed record Joined : TurnInput;

    public sealed record Said(string Text) : TurnInput;

    public sealed record Clicked(Command Command, CardStamp Card) : TurnInput;

    /// <summary>A reminder of this conversation fell due.</summary>
    public sealed record FellDue(string Reminder) : TurnInput;

    /// <summary>The bot was removed: everything of this conversation goes, and nothing is said.</summary>
    public sealed record Removed : TurnInput;
}

/// <summary>One turn to take.</summary>
/// <param name="Key">The conversation.</param>
/// <param name="Address">Where answers go; kept with the conversation.</param>
/// <param name="Input">What was done.</param>
/// <param name="Today">The day where the user is.</param>
/// <param name="ActivityId">The channel's id of what came in; <c>null</c> when it has none.</param>
/// <param name="InboxId">The inbox item that is done with this turn; <c>null</c> for what is answered in the request.</param>
internal sealed record TurnRequest(ConversationKey Key, ReplyAddress Address, TurnInput Input, DateOnly Today, string? ActivityId, long? InboxId)
{
    /// <summary>Who spoke or clicked.</summary>
    public Person Speaker { get; init; } = Person.Alone;

    /// <summary>People other than the bot whom the message mentions.</summary>
    public IReadOnlyList<Person> Mentioned { get; init; } = [];

    /// <summary>The channel or group chat; <c>null</c> in a personal chat.</summary>
    public Place? Place { get; init; }

    /// <summary>It came from outside just now and may not overtake what waits in the inbox.</summary>
    public bool YieldsToInbox { get; init; }

    /// <summary>The channel's id of the card that was clicked.</summary>
    public string? ClickedCard { get; init; }
}
