using HandreikingBot.Domain.Conversation;

namespace HandreikingBot.Turns;

/// <summary>What came of a turn.</summary>
internal abstract record TurnResult
{
    private TurnResult()
    {
    }

    /// <summary>Decided and committed; <paramref name="Before"/> is what it was decided on.</summary>
    public sealed record Done(Turn Turn, CardStamp Stamp, DialogueState Before) : TurnResult;

    /// <summary>This activity was answered before; <paramref name="State"/> is where the conversation is now.</summary>
    public sealed record SeenBefore(DialogueState State, CardStamp Stamp) : TurnResult;

    /// <summary>Nothing was written: others of this conversation wait in the inbox, and this one does not overtake them (<see cref="TurnRequest.YieldsToInbox"/>).</summary>
    public sealed record InboxFirst : TurnResult;
}
