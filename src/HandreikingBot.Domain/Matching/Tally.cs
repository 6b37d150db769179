using System.Numerics;

namespace HandreikingBot.Domain.Matching;

/// <summary>
/// Counts, in one pass over the catalogue, how many interventions would be listed without a miss, now and after letting go of any single wish: those with no miss
/// at all, and those that miss exactly one. Kept apart by nearness, since far ones are listed only when no near one is without a miss.
/// </summary>
internal sealed class Tally
{
    private readonly int[] flawless = new int[Nearness.Kinds];
    private readonly int[] oneMiss = new int[Criteria.Count * Nearness.Kinds];

    public void Add(uint misses, int kind)
    {
        if (misses is 0) flawless[kind]++;
        else if ((misses & (misses - 1)) is 0) oneMiss[(BitOperations.TrailingZeroCount(misses) * Nearness.Kinds) + kind]++;
    }

    /// <summary>What another counted of another part of the catalogue.</summary>
    public void Add(Tally other)
    {
        for (var n = 0; n < flawless.Length; n++) flawless[n] += other.flawless[n];
        for (var n = 0; n < oneMiss.Length; n++) oneMiss[n] += other.oneMiss[n];
    }

    /// <param name="drop">0, or the bit of one criterion.</param>
    public int WithoutMisses(uint drop)
    {
        var (near, far) = (0, 0);
        for (var kind = 0; kind < Nearness.Kinds; kind++)
        {
            var listed = flawless[kind] + (drop is 0 ? 0 : oneMiss[(BitOperations.TrailingZeroCount(drop) * Nearness.Kinds) + kind]);
            if (Nearness.IsNear(kind, drop)) near += listed;
            else far += listed;
        }

        return near > 0 ? near : far;
    }
}
