namespace HandreikingBot.Domain.Matching;

/// <summary>
/// Whether an intervention lies within what a school looks for by itself: kern and given in school. "verwant" and "buiten-school" come only when asked for
/// (DESIGN section 5), so how near they are hangs on the topics or the deliverers that were asked; <see cref="Far"/> when those do not call for them.
/// </summary>
internal static class Nearness
{
    public const int Near = 0, ByTopics = 1, ByDeliverer = 2, Far = 4;

    /// <summary>How many different results <see cref="Together"/> has, 0 up to this.</summary>
    public const int Kinds = Far + 1;

    public static int ByTopicsOf(in Facts facts, Wish wish)
    {
        if (!facts.Related) return Near;
        return (facts.Topics & wish.RelatedAsked) is 0 ? Far : ByTopics;
    }

    public static int ByDelivererOf(in Facts facts, Wish wish)
    {
        if (!facts.OutsideSchool) return Near;
        return (facts.DeliveredBy & wish.OutsideAsked) is 0 ? Far : ByDeliverer;
    }

    /// <summary>What the two say, as bits, in one word: one that is far is far, whatever calls for it.</summary>
    public static int Together(int kinds) => kinds >= Far ? Far : kinds;

    /// <summary>True when it still is called for after letting go of <paramref name="dropped"/>.</summary>
    public static bool IsNear(int kind, uint dropped) => kind switch
    {
        Near => true,
        Far => false,
        _ => ((kind & ByTopics) is 0 || (dropped & Criteria.Bit(Criterion.Topics)) is 0)
            && ((kind & ByDeliverer) is 0 || (dropped & Criteria.Bit(Criterion.DeliveredBy)) is 0),
    };
}
