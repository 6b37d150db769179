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

    private const int MostParts = 8;

    private readonly Best near = new(Most), farFlawless = new(Most), far = new(Most);
    private int nearCount, nearFlawlessCount, farFlawlessCount, farCount;

    /// <param name="catalogue">What there is.</param>
    /// <param name="wish">What was asked.</param>
    /// <param name="today">For the five-year rule.</param>
    /// <param name="partSize">So many interventions are worth a thread of their own.</param>
    public Survey(FactTable catalogue, Wish wish, DateOnly today, int partSize)
        : this(wish)
    {
        var (parts, since) = (Math.Clamp(catalogue.Count / partSize, 1, MostParts), Ranking.ValidSince(today));
        if (parts is 1)
        {
            Take(catalogue, wish, 0..catalogue.Count, since);
            return;
        }

        var surveys = new Survey[parts];
        Parallel.For(0, parts, part =>
        {
            surveys[part] = new Survey(wish);
            surveys[part].Take(catalogue, wish, (catalogue.Count * part / parts)..(catalogue.Count * (part + 1) / parts), since);
        });
        foreach (var survey in surveys) Add(survey);
    }

    private Survey(Wish wish) => Asked = wish.Asked;

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
        near.Offer(farFlawless);
        return Places(nearCount + farFlawlessCount > 0 ? near : far);
    }

    private static int[] Places(Best best)
    {
        var places = new int[best.Ranks.Length];
        for (var n = 0; n < places.Length; n++) places[n] = Ranking.PlaceIn(best.Ranks[n]);
        return places;
    }

    private void Take(FactTable catalogue, Wish wish, Range part, int validSince)
    {
        // Borrowed: of a large catalogue it would be a large object, made and thrown away at every question.
        var (start, length) = part.GetOffsetAndLength(catalogue.Count);
        var borrowed = ArrayPool<Fare>.Shared.Rent(length);
        var fares = borrowed.AsSpan(0, length);
        catalogue.Against(wish, start, fares);
        Count(catalogue.Standings.Slice(start, length), fares, validSince);
        ArrayPool<Fare>.Shared.Return(borrowed);
    }

    // Once for every intervention of the catalogue: what it counts stays in registers.
    private void Count(ReadOnlySpan<ulong> standings, ReadOnlySpan<Fare> fares, int validSince)
    {
        var (tally, blocks, asked) = (Tally, Blocks, Asked);
        int excluded = 0, nears = 0, nearFlawless = 0;
        for (var place = 0; place < fares.Length && place < standings.Length; place++)
        {
            var fare = fares[place];
            var (misses, kind) = (fare.Misses, fare.Kind);
            var verdict = new Verdict(fare.Fits, 0, misses);
            tally.Add(misses, kind);
            blocks.Add(verdict);
            if (!verdict.MayBeListed(asked))
            {
                excluded++;
            }
            else if (kind is Nearness.Far)
            {
                OfferFar(Ranking.Of(standings[place], fare, validSince), misses is 0);
            }
            else
            {
                near.Offer(Ranking.Of(standings[place], fare, validSince));
                nears++;
                nearFlawless += misses is 0 ? 1 : 0;
            }
        }

        (Excluded, nearCount, nearFlawlessCount) = (excluded, nears, nearFlawless);
    }

    private void OfferFar(ulong rank, bool flawless)
    {
        far.Offer(rank);
        farCount++;
        if (!flawless) return;
        farFlawless.Offer(rank);
        farFlawlessCount++;
    }

    private void Add(Survey part)
    {
        Tally.Add(part.Tally);
        Blocks.Add(part.Blocks);
        near.Offer(part.near);
        far.Offer(part.far);
        farFlawless.Offer(part.farFlawless);
        (nearCount, nearFlawlessCount) = (nearCount + part.nearCount, nearFlawlessCount + part.nearFlawlessCount);
        (farCount, farFlawlessCount) = (farCount + part.farCount, farFlawlessCount + part.farFlawlessCount);
        Excluded += part.Excluded;
    }
}
