namespace HandreikingBot.Storage;

/// <summary>A browser chat: its conversation id and the user id that its token was given to.</summary>
public sealed record DirectLineSession(string ConversationId, string UserId);

/// <summary>One activity in the log of a browser chat. <paramref name="Seq"/> counts from 1 per conversation, without gaps, and is the client's watermark.</summary>
public sealed record LogEntry(long Seq, string Activity);
