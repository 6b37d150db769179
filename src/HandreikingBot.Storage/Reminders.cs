namespace HandreikingBot.Storage;

/// <summary>A reminder that a conversation waits for; what it says is in the conversation's state.</summary>
/// <param name="Id">The host's own id, unique within the conversation.</param>
/// <param name="DueAt">When it is to be told.</param>
public sealed record StoredReminder(string Id, DateTimeOffset DueAt);

/// <summary>A reminder whose moment has come, held until the lease ends or a turn with <see cref="TurnCommit.FiredReminder"/> is committed.</summary>
/// <param name="Key">Which conversation.</param>
/// <param name="Id">Which of its reminders.</param>
/// <param name="DueAt">When it was to be told, as given in <see cref="TurnCommit.Reminders"/>.</param>
/// <param name="Attempts">How often it was taken, this time included.</param>
public sealed record DueReminder(ConversationKey Key, string Id, DateTimeOffset DueAt, int Attempts);
