namespace HandreikingBot.Domain.Matching;

/// <summary>
/// Prices against what a school can spend. A record may know a price per school, per pupil, or both; a price per pupil becomes a price per
/// school only when the number of pupils was told. What can no longer come under the limit misses, even when part of the price is unknown.
/// </summary>
internal static class Money
{
    public static Outcome Budget(in Facts facts, Answers answers)
    {
        if (facts.PerSchool is null && facts.PerPupil is null) return Outcome.Unknown;
        var pupils = facts.PerPupil is null or 0 ? 0 : answers.Pupils;
        // Of an unknown number of pupils there is at least one.
        var atLeast = (facts.PerSchool ?? 0) + ((facts.PerPupil ?? 0) * (pupils ?? 1));
        if (atLeast > answers.Budget) return Outcome.Misses;
        return pupils is null ? Outcome.Unknown : Outcome.Fits;
    }

    public static Outcome BudgetPerPupil(in Facts facts, Answers answers)
    {
        if (facts.PerPupil > answers.BudgetPerPupil) return Outcome.Misses;
        if (answers.Pupils is > 0 and { } pupils && facts.PerSchool is { } perSchool)
            return (facts.PerPupil ?? 0) + (perSchool / pupils) > answers.BudgetPerPupil ? Outcome.Misses : Outcome.Fits;
        if (facts.PerPupil is null) return Outcome.Unknown;
        return facts.PerSchool is null or 0 ? Outcome.Fits : Outcome.Unknown;
    }
}
