namespace HandreikingBot.BotConnector.Activities;

/// <summary>Somebody in a conversation: a user (<c>29:…</c>) or a bot (<c>28:{appId}</c>). Protocol part C3.</summary>
/// <param name="Id">Opaque, compared ordinally, never parsed.</param>
/// <param name="Name">Display name; absent in many events. Never logged.</param>
/// <param name="AadObjectId">The user's object id in Entra, only from Teams.</param>
public sealed record ChannelAccount(string Id, string? Name = null, string? AadObjectId = null);

/// <summary>Where a turn takes place. Protocol part C3.</summary>
/// <param name="Id">Opaque and kept as it came, including <c>;messageid=N</c>: without that an answer lands outside its thread (part B3, D11).</param>
/// <param name="Name">Name of a group chat or channel.</param>
/// <param name="ConversationType"><c>personal</c>, <c>groupChat</c> or <c>channel</c>; absent outside Teams.</param>
/// <param name="TenantId">The school's Entra tenant as the conversation names it; prefer <see cref="ActivityEnvelope.TenantId"/>.</param>
/// <param name="IsGroup">True for group chats and channels; the Playground and Direct Line leave it out.</param>
public sealed record ConversationAccount(string Id, string? Name = null, string? ConversationType = null, string? TenantId = null, bool IsGroup = false);
