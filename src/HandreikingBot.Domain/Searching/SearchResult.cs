using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Searching;

/// <summary>What came of one search, outside any conversation.</summary>
public abstract record SearchResult
{
    private SearchResult()
    {
    }

    /// <summary>Interventions to choose from, best first.</summary>
    public sealed record Found(IReadOnlyList<SearchHit> Hits) : SearchResult;

    /// <summary>Nothing was asked yet: a few to begin with.</summary>
    public sealed record Starters(IReadOnlyList<SearchHit> Hits) : SearchResult;

    /// <summary>The words were understood, and nothing that is recognised may be listed.</summary>
    /// <param name="Relaxation">The wish that brings back most when it is let go; <c>null</c> when no single one does.</param>
    public sealed record NoneFits(Relaxation? Relaxation) : SearchResult;

    /// <summary>The words name no goal, group, limit or intervention that the bot knows.</summary>
    public sealed record NothingSaid : SearchResult;
}

/// <summary>One intervention that was found.</summary>
/// <param name="Intervention">Recognised or not: by its name anything in the catalogue is found, as a match only what is recognised.</param>
/// <param name="Match">How it fits what was asked; <c>null</c> when it was found by its name only.</param>
public sealed record SearchHit(Intervention Intervention, Match? Match);
