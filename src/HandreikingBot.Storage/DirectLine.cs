namespace HandreikingBot.Storage;

/// <summary>A browser chat: its conversation id and the user id that its token was given to.</summary>
public sealed record DirectLineSession(string ConversationId, string UserId);

/// <summary>One activity in the log of a browser chat.</summary>
/// <param name="Seq">Counts from 1 per conversation, also over erasures; the client's watermark.</param>
/// <param name="Activity">The activity as JSON.</param>
public sealed record LogEntry(long Seq, string Activity);
