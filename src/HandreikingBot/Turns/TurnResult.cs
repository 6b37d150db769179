using HandreikingBot.Domain.Conversation;
using HandreikingBot.Presenting;

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
}

/// <summary>How the replies of a turn leave.</summary>
/// <param name="Outgoing">Sent through the outbox, in the same transaction as the state.</param>
/// <param name="Direct">Given back in the response of the request.</param>
internal sealed record Answering(IReadOnlyList<Message> Outgoing, IReadOnlyList<Message> Direct);
