namespace HandreikingBot.Storage;

/// <summary>What the list of a leader says of a conversation.</summary>
/// <param name="Leader">The channel's id of the person who leads.</param>
/// <param name="Summary">How it stands, as JSON that only the host understands.</param>
public sealed record LedSession(string Leader, string Summary);

/// <summary>A conversation that somebody leads.</summary>
/// <param name="Key">Which conversation.</param>
/// <param name="Summary">As given in <see cref="LedSession"/> by its last turn.</param>
/// <param name="UpdatedAt">When that turn was committed.</param>
public sealed record Led(ConversationKey Key, string Summary, DateTimeOffset UpdatedAt);

/// <summary>A channel or group chat in which the bot was spoken to.</summary>
/// <param name="Id">The channel's id of it, without a thread.</param>
/// <param name="Name">How people call it; "" when the activity did not say, which keeps the name that was known.</param>
/// <param name="Team">The team that the channel belongs to; null for a group chat, whose <paramref name="Id"/> is then also its conversation's.</param>
/// <param name="Reference">Where to write to it (service URL and so on) as JSON.</param>
public sealed record Place(string Id, string Name, string? Team, string Reference);
