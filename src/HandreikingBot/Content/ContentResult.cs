using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Recognisers;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Content;

/// <summary>What reading <c>content/</c> gave: everything, or every fault. Nothing of a faulty folder is used.</summary>
internal abstract record ContentResult
{
    private ContentResult()
    {
    }

    public sealed record Sound(
        InterventionCatalogue Catalogue, GuideBook Guide, Wording Wording, Labels Labels, Vocabulary Vocabulary, CommandWords Commands, WordBook Words, SchoolCalendar Calendar,
        Recogniser Recogniser) : ContentResult;

    /// <param name="Faults">At least one, in order of file.</param>
    public sealed record Faulty(IReadOnlyList<ContentFault> Faults) : ContentResult;
}
