using System.Numerics;
using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Matching;

/// <summary>Past, onbekend or past niet.</summary>
internal enum Outcome
{
    Unknown,
    Fits,
    Misses,
}

/// <summary>One intervention held against a wish: every criterion that was asked is in exactly one of the three sets.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Verdict(uint Fits, uint Unknown, uint Misses)
{
    public static Verdict Of(in Facts facts, Wish wish) => Of(facts, wish, wish.Asked);

    /// <summary>On some of the criteria that were asked.</summary>
    public static Verdict Of(in Facts facts, Wish wish, uint asked)
    {
        uint fits = 0, misses = 0;
        for (var left = asked; left is not 0; left &= left - 1)
        {
            var bit = left & (~left + 1);
            switch (Judging.Judge((Criterion)BitOperations.TrailingZeroCount(left), facts, wish))
            {
                case Outcome.Fits: fits |= bit; break;
                case Outcome.Misses: misses |= bit; break;
            }
        }

        return new Verdict(fits, asked & ~fits & ~misses, misses);
    }

    /// <summary>The same with the criteria in <paramref name="dropped"/> let go.</summary>
    public Verdict Without(uint dropped) => new(Fits & ~dropped, Unknown & ~dropped, Misses & ~dropped);

    /// <summary>
    /// Not when it is known to be for others, and not when it says nothing of what was asked: it misses every goal and topic asked and is not meant for the special
    /// group either; or only a group was asked and it is for another.
    /// </summary>
    public bool MayBeListed(uint asked)
    {
        if ((Misses & Criteria.Hard) is not 0) return false;
        var group = Criteria.Bit(Criterion.SpecialGroups);
        var aims = asked & Criteria.Aims;
        if (aims is 0) return (Misses & group) is 0;
        return (Misses & aims) != aims || (Fits & group) is not 0;
    }
}
