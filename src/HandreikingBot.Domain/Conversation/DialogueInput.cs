using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Domain.Conversation;

/// <summary>What comes in. Time, new ids and all knowledge come with it, so that <see cref="Dialogue.Next"/> stays pure.</summary>
public abstract record DialogueInput
{
    private DialogueInput(Surroundings surroundings) => Surroundings = surroundings;

    public Surroundings Surroundings { get; }

    /// <summary>The bot was installed, or somebody joined: welcome, once.</summary>
    public sealed record Joined(Surroundings Surroundings) : DialogueInput(Surroundings);

    /// <summary>Typed text, the bot's own mention taken out.</summary>
    public sealed record Said(string Text, Surroundings Surroundings) : DialogueInput(Surroundings);

    /// <summary>A reminder fell due, or the day of a vote is over.</summary>
    public sealed record FellDue(string Reminder, Surroundings Surroundings) : DialogueInput(Surroundings);

    /// <summary>A button of a card, with what the card was made for.</summary>
    public sealed record Clicked(Command Command, CardStamp Card, Surroundings Surroundings) : DialogueInput(Surroundings);
}

/// <param name="Knowledge">All that the bot knows.</param>
/// <param name="Today">The day where the user is.</param>
/// <param name="NewId">An id that was never used before, for a session that may start in this turn.</param>
public sealed record Surroundings(Knowledge Knowledge, DateOnly Today, string NewId)
{
    /// <summary>Who speaks or clicks.</summary>
    public Person Speaker { get; init; } = Person.Alone;

    /// <summary>True in a channel or group chat, where a team answers together.</summary>
    public bool IsGroup { get; init; }

    /// <summary>People other than the bot that the message mentions, in its order.</summary>
    public IReadOnlyList<Person> Mentioned { get; init; } = [];

    /// <summary>Where this person may share to: channels and group chats of the same tenant in which they spoke with the bot.</summary>
    public IReadOnlyList<SharePlace> Places { get; init; } = [];

    /// <summary>The rounds that this person leads in this tenant.</summary>
    public IReadOnlyList<LedRound> Led { get; init; } = [];
}

/// <summary>A channel or group chat to share to.</summary>
/// <param name="Id">The channel's own id of it.</param>
/// <param name="Name">As people call it.</param>
public sealed record SharePlace(string Id, string Name);

/// <summary>What every card carries in its data: the session, the screen and the number of the turn that made it (DESIGN section 8).</summary>
public sealed record CardStamp(string Session, string Screen, long Version);
