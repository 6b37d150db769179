using System.Buffers;

namespace HandreikingBot.Domain.Matching;

/// <summary>
/// One pass over the catalogue with one wish: what is listed, and the counts that tell what letting go would bring. "verwant" and "buiten-school" that were not
/// asked for are listed only when no nearer intervention is without a miss: then those without a miss; and when nothing at all would be listed, all of them.
/// </summary>
internal sealed class Survey
{
    /// <summary>At most this many matches (DESIGN section 7).</summary>
    private const int Most = 20;

    private readonly Best near = new(Most), farFlawless = new(Most), far = new(Most);
    private int nearCount, nearFlawlessCount, farFlawlessCount, farCount;

    public Survey(FactTable catalogue, Wish wish, DateOnly today)
    {
        Asked = wish.Asked;
        // Borrowed: of a large catalogue it would be a large object, made and thrown away at every question.
        var borrowed = ArrayPool<Fare>.Shared.Rent(catalogue.Count);
        var fares = borrowed.AsSpan(0, catalogue.Count);
        catalogue.Against(wish, fares);
        Count(catalogue, fares, Ranking.ValidSince(today));
        ArrayPool<Fare>.Shared.Return(borrowed);
    }

    public uint Asked { get; }
    public Tally Tally { get; } = new();
    public Blocks Blocks { get; } = new();

    /// <summary>How many were kept off the list by the criteria.</summary>
    public int Excluded { get; private set; }

    /// <summary>How many would be listed if there were no limit to the list.</summary>
    public int Listed => nearFlawlessCount > 0 ? nearCount : nearCount + farFlawlessCount is > 0 and var some ? some : farCount;

    /// <summary>Places in the catalogue of the best, best first.</summary>
    public IEnumerable<int> Places()
    {
        if (nearFlawlessCount > 0) return Places(near);
        foreach (var rank in farFlawless.Ranks) near.Offer(rank);
        return Places(nearCount + farFlawlessCount > 0 ? near : far);
    }

    private static int[] Places(Best best)
    {
        var places = new int[best.Ranks.Length];
        for (var n = 0; n < places.Length; n++) places[n] = Ranking.PlaceIn(best.Ranks[n]);
        return places;
    }

    private void Count(FactTable catalogue, ReadOnlySpan<Fare> fares, int validSince)
    {
        for (var place = 0; place < fares.Length; place++)
        {
            var fare = fares[place];
            var (misses, kind) = (fare.Misses, fare.Kind);
            var verdict = new Verdict(fare.Fits, 0, misses);
            Tally.Add(misses, kind);
            Blocks.Add(verdict);
            if (verdict.MayBeListed(Asked)) Offer(Ranking.Of(catalogue.StandingAt(place), fare, validSince), kind, misses is 0);
            else Excluded++;
        }
    }

    private void Offer(ulong rank, int kind, bool flawless)
    {
        if (kind is not Nearness.Far)
        {
            near.Offer(rank);
            nearCount++;
            if (flawless) nearFlawlessCount++;
            return;
        }

        far.Offer(rank);
        farCount++;
        if (!flawless) return;
        farFlawless.Offer(rank);
        farFlawlessCount++;
    }
}
