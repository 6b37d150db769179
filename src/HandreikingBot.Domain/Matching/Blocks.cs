namespace HandreikingBot.Domain.Matching;

/// <summary>Which combinations of blocking misses occur, so that "does letting go of these open the list" needs no second pass over the catalogue.</summary>
internal sealed class Blocks
{
    private const int GroupFits = 1 << 6;

    private readonly bool[] seen = new bool[GroupFits * 2];

    /// <summary>Only these can keep an intervention off the list: the hard ones, the aims and the special group.</summary>
    public static uint Criteria { get; } = Matching.Criteria.Hard | Matching.Criteria.Aims | Group;

    // The blocking criteria are the first seven but tiers; see Criterion.
    private static uint Group => Matching.Criteria.Bit(Criterion.SpecialGroups);

    public void Add(in Verdict verdict) => seen[Pack(verdict.Misses & Criteria) | ((verdict.Fits & Group) is 0 ? 0 : GroupFits)] = true;

    /// <summary>What another saw in another part of the catalogue.</summary>
    public void Add(Blocks other)
    {
        for (var n = 0; n < seen.Length; n++) seen[n] |= other.seen[n];
    }

    /// <summary>True when at least one intervention may be listed once <paramref name="dropped"/> is let go.</summary>
    public bool Opens(uint asked, uint dropped)
    {
        for (var n = 0; n < seen.Length; n++)
        {
            if (!seen[n]) continue;
            var verdict = new Verdict((n & GroupFits) is 0 ? 0 : Group, 0, Unpack((uint)n & (GroupFits - 1)));
            if (verdict.Without(dropped).MayBeListed(asked & ~dropped)) return true;
        }

        return false;
    }

    /// <summary>Closes the gap of tiers (bit 5), so that the six criteria lie side by side.</summary>
    private static int Pack(uint misses) => (int)((misses & 0b01_1111) | ((misses & Group) >> 1));

    private static uint Unpack(uint packed) => (packed & 0b01_1111) | ((packed & 0b10_0000) << 1);
}
