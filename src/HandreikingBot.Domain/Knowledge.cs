using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain;

/// <summary>All that the bot knows, read once at start from <c>content/</c>; immutable and shared by all conversations.</summary>
public sealed record Knowledge(InterventionCatalogue Catalogue, GuideBook Guide, Matcher Matcher, MessageReader Reader, CommandWords Commands)
{
    /// <summary>The days on which schools are closed: a reminder does not fall on one.</summary>
    public SchoolCalendar Calendar { get; init; } = SchoolCalendar.Empty;
}
