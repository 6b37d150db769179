using System.Numerics;
using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Matching;

/// <summary>
/// The order of DESIGN section 6, one question after the other and never weighed against each other: still offered; fewer misses on what the school said
/// matters most; fewer other misses; more fits; nearer; higher level; more recent; id. Packed into one number so that comparing is one step.
/// </summary>
internal static class Ranking
{
    /// <summary>Lower is better. <paramref name="place"/> is the intervention's place in the order of ids.</summary>
    public static ulong Of(in Verdict verdict, in Facts facts, int kind, DateOnly today, int place)
    {
        var matter = (uint)BitOperations.PopCount(verdict.Misses & Criteria.Matter);
        var other = (uint)BitOperations.PopCount(verdict.Misses & ~Criteria.Matter);
        var key = facts.Stopped ? 1UL : 0;
        key = (key << 3) | matter;
        key = (key << 4) | other;
        key = (key << 5) | (31 - (uint)BitOperations.PopCount(verdict.Fits));
        key = (key << 1) | (kind is Nearness.Far ? 1u : 0);
        key = (key << 3) | (7 - (facts.Level is { } level ? (uint)level : 0));
        key = (key << 2) | Age(facts.SinceDay, today);
        key = (key << 22) | (uint)(0x3FFFFF - facts.SinceDay);
        return (key << 23) | (uint)place;
    }

    public static int PlaceIn(ulong rank) => (int)(rank & 0x7FFFFF);

    /// <summary>0: within the five years that a recognition holds; 1: date unknown; 2: older.</summary>
    private static uint Age(int sinceDay, DateOnly today)
    {
        if (sinceDay is 0) return 1;
        return sinceDay < today.AddYears(-Recognition.ValidYears).DayNumber ? 2u : 0;
    }
}
