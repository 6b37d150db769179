using System.Numerics;

namespace HandreikingBot.Domain.Matching;

/// <summary>
/// Which wish, let go, brings back how many. Three rules, the first that gives something counts:
/// <list type="number">
/// <item>each single wish, with how many more interventions are then listed without a miss;</item>
/// <item>only when nothing is listed now: each single wish, with how many are then listed at all;</item>
/// <item>only when nothing is listed and no single wish helps: the smallest set of wishes that must go together (of equal sets the one that brings back
/// most). Each of them is given with what the whole set brings back; letting them go one after the other leads to matches.</item>
/// </list>
/// </summary>
internal static class Relaxing
{
    public static IReadOnlyList<Relaxation> For(Survey survey, Func<uint, int> listedWithout)
    {
        var single = Singles(survey.Asked, drop => survey.Tally.WithoutMisses(drop) - survey.Tally.WithoutMisses(0));
        if (single.Length > 0 || survey.Listed > 0) return single;
        var blocking = survey.Asked & Blocks.Criteria;
        single = Singles(blocking, drop => survey.Blocks.Opens(survey.Asked, drop) ? listedWithout(drop) : 0);
        return single.Length > 0 ? single : Together(survey, blocking, listedWithout);
    }

    private static Relaxation[] Singles(uint asked, Func<uint, int> addsWithout)
    {
        var found = new List<Relaxation>();
        for (var left = asked; left is not 0; left &= left - 1)
        {
            var adds = addsWithout(left & (~left + 1));
            if (adds > 0) found.Add(new Relaxation(Criteria.NameOf((Criterion)BitOperations.TrailingZeroCount(left)), adds));
        }

        return [.. found.OrderByDescending(relaxation => relaxation.Adds)];
    }

    private static Relaxation[] Together(Survey survey, uint blocking, Func<uint, int> listedWithout)
    {
        var (best, most) = (0u, 0);
        // Every subset of the blocking wishes, at most 2^6.
        for (var set = blocking; set is not 0; set = (set - 1) & blocking)
        {
            if (!survey.Blocks.Opens(survey.Asked, set)) continue;
            var larger = best is not 0 ? BitOperations.PopCount(set) - BitOperations.PopCount(best) : -1;
            if (larger > 0) continue;
            var adds = listedWithout(set);
            if (larger < 0 || adds > most) (best, most) = (set, adds);
        }

        return [.. Criteria.NamesOf(best).Select(name => new Relaxation(name, most))];
    }
}
