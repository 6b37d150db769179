using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Matching;

/// <summary>
/// One intervention held against the answers. Every slot that was spoken of stands in exactly one of the three lists, by its slot name
/// (<c>education</c>, <c>grades</c>, <c>topics</c>, <c>budget</c> …): past, onbekend, past niet.
/// </summary>
public sealed record Match(Intervention Intervention, IReadOnlyList<string> Fits, IReadOnlyList<string> Unknown, IReadOnlyList<string> Misses);

/// <summary>Letting go of the wish <paramref name="Drop"/> (a slot name) brings back <paramref name="Adds"/> interventions.</summary>
public sealed record Relaxation(string Drop, int Adds);

/// <summary>At most 20 matches, best first; how many recognised interventions were left out; which single wish, let go, brings back how many.</summary>
public sealed record MatchResult(IReadOnlyList<Match> Matches, int Excluded, IReadOnlyList<Relaxation> Relaxations);
