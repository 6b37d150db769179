using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Matching;

/// <summary>
/// Prices against what a school can spend. A record may know a price per school, per pupil, or both; a price per pupil becomes a price per
/// school only when the number of pupils was told. What can no longer come under the limit misses, even when part of the price is unknown.
/// </summary>
internal static class Money
{
    private const decimal Most = 100_000_000_000_000;

    /// <summary>An amount in hundredths of a cent: whole numbers, as a large catalogue is held against a wish several times faster with those. -1: unknown.</summary>
    public static long Units(decimal? euros) => euros is { } amount ? (long)(Math.Min(amount, Most) * 10_000) : -1;

    public static Outcome Budget(in Price price, Wish wish)
    {
        if (price.PerSchool < 0 && price.PerPupil < 0) return Outcome.Unknown;
        var pupils = price.PerPupil <= 0 ? 0 : wish.Answers.Pupils;
        // Of an unknown number of pupils there is at least one.
        var atLeast = Math.Max(price.PerSchool, 0) + ((Int128)Math.Max(price.PerPupil, 0) * (pupils ?? 1));
        if (atLeast > wish.Budget) return Outcome.Misses;
        return pupils is null ? Outcome.Unknown : Outcome.Fits;
    }

    public static Outcome BudgetPerPupil(in Price price, Wish wish)
    {
        if (price.PerPupil > wish.BudgetPerPupil) return Outcome.Misses;
        if (wish.Answers.Pupils is > 0 and { } pupils && price.PerSchool >= 0)
            return ((Int128)Math.Max(price.PerPupil, 0) * pupils) + price.PerSchool > (Int128)wish.BudgetPerPupil * pupils ? Outcome.Misses : Outcome.Fits;
        if (price.PerPupil < 0) return Outcome.Unknown;
        return price.PerSchool <= 0 ? Outcome.Fits : Outcome.Unknown;
    }
}

/// <summary>What an intervention costs, each in <see cref="Money.Units"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Price(long PerSchool, long PerPupil);
