namespace HandreikingBot.Domain.Conversation;

/// <summary>The outcome of one input: the state to keep and what to say, in order.</summary>
public sealed record Turn(DialogueState State, IReadOnlyList<Reply> Replies)
{
    /// <summary>True when everything that is stored of this conversation must go.</summary>
    public bool Erases => State is DialogueState.NotStarted && Replies.Any(reply => reply is Reply.Erased);
}
