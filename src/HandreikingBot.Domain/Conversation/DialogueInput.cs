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

    /// <summary>A button of a card, with what the card was made for.</summary>
    public sealed record Clicked(Command Command, CardStamp Card, Surroundings Surroundings) : DialogueInput(Surroundings);
}

/// <param name="Knowledge">All that the bot knows.</param>
/// <param name="Today">The day where the user is.</param>
/// <param name="NewId">An id that was never used before, for a session that may start in this turn.</param>
public sealed record Surroundings(Knowledge Knowledge, DateOnly Today, string NewId);

/// <summary>What every card carries in its data: the session, the screen and the number of the turn that made it (DESIGN section 8).</summary>
public sealed record CardStamp(string Session, string Screen, long Version);
