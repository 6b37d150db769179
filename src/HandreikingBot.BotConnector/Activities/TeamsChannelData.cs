namespace HandreikingBot.BotConnector.Activities;

/// <summary>The part of Teams' <c>channelData</c> that the bot reads (protocol part C3).</summary>
/// <param name="TenantId"><c>tenant.id</c>.</param>
/// <param name="TeamId"><c>team.id</c>.</param>
/// <param name="ChannelId"><c>channel.id</c>: the channel itself, without a thread.</param>
/// <param name="EventType">What a conversationUpdate is about, such as <c>channelCreated</c>, or <c>editMessage</c> for a messageUpdate.</param>
/// <param name="SelectedChannelId"><c>settings.selectedChannel.id</c>: where the installer wants the welcome (part B3).</param>
/// <param name="TeamName"><c>team.name</c>, where the channel says it.</param>
/// <param name="ChannelName"><c>channel.name</c>, where the channel says it; the first channel of a team has none.</param>
public sealed record TeamsChannelData(
    string? TenantId, string? TeamId, string? ChannelId, string? EventType, string? SelectedChannelId, string? TeamName = null, string? ChannelName = null);
