using System.Numerics;
using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Matching;

/// <summary>
/// The order of DESIGN section 6, one question after the other and never weighed against each other: still offered; fewer misses on what the school said
/// matters most; fewer other misses; more fits; nearer; higher level; more recent; id. Packed into one number so that comparing is one step.
/// </summary>
internal static class Ranking
{
    private const int PlaceBits = 23, SinceBits = 22, AgeBits = 2, LevelBits = 3, FarBits = 1, FitBits = 5, OtherBits = 4, MatterBits = 3;
    private const int AtSince = PlaceBits, AtAge = AtSince + SinceBits, AtLevel = AtAge + AgeBits, AtFar = AtLevel + LevelBits, AtFits = AtFar + FarBits, AtOther = AtFits + FitBits;
    private const int AtMatter = AtOther + OtherBits, AtStopped = AtMatter + MatterBits;
    private const int LastDay = (1 << SinceBits) - 1;

    /// <summary>What of a rank no wish changes: whether it is still offered, its level, its date and its place.</summary>
    /// <param name="facts">Of the intervention.</param>
    /// <param name="place">Its place in the order of ids.</param>
    public static ulong Standing(in Facts facts, int place) => ((facts.Stopped ? 1UL : 0) << AtStopped) | ((ulong)(7 - (facts.Level is { } level ? (int)level : 0)) << AtLevel)
        | ((ulong)(LastDay - facts.SinceDay) << AtSince) | (uint)place;

    /// <summary>Lower is better.</summary>
    /// <param name="standing">Of <see cref="Standing"/>.</param>
    /// <param name="fare">How it fares with the wish.</param>
    /// <param name="validSince">The day number since which a recognition still holds.</param>
    public static ulong Of(ulong standing, Fare fare, int validSince)
    {
        var misses = fare.Misses;
        return standing
            | ((ulong)BitOperations.PopCount(misses & Criteria.Matter) << AtMatter)
            | ((ulong)BitOperations.PopCount(misses & ~Criteria.Matter) << AtOther)
            | ((ulong)(31 - BitOperations.PopCount(fare.Fits)) << AtFits)
            | ((fare.Kind is Nearness.Far ? 1UL : 0) << AtFar)
            | ((ulong)Age(LastDay - (int)((standing >> AtSince) & LastDay), validSince) << AtAge);
    }

    /// <summary>The day number since which a recognition holds on this day.</summary>
    public static int ValidSince(DateOnly today) => today.AddYears(-Recognition.ValidYears).DayNumber;

    public static int PlaceIn(ulong rank) => (int)(rank & ((1UL << PlaceBits) - 1));

    /// <summary>0: within the five years that a recognition holds; 1: date unknown; 2: older. Without branches: dates follow no pattern that a processor could guess.</summary>
    private static uint Age(int sinceDay, int validSince)
    {
        var unknown = (uint)(sinceDay - 1) >> 31;
        var older = (uint)(sinceDay - validSince) >> 31;
        return unknown | ((older & ~unknown) << 1);
    }
}
