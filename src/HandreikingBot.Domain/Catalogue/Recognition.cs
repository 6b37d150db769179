using System.Globalization;

namespace HandreikingBot.Domain.Catalogue;

/// <summary>
/// The verdict on an intervention. <paramref name="Since"/> is <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>, or <c>null</c> when no date was found;
/// <paramref name="Reassessment"/> is true when a databank says that it is being judged again.
/// </summary>
public sealed record Recognition(RecognitionStatus Status, RecognitionLevel? Level, string? Since, string? Committee, bool Reassessment)
{
    /// <summary>How long a recognition is valid before the committee looks again (folder "Wat zijn erkende interventies?", catalogue schema).</summary>
    public const int ValidYears = 5;

    /// <summary>The last day that <see cref="Since"/> can mean: a year or month alone counts as its end. <c>null</c> when the date is unknown.</summary>
    public DateOnly? SinceAtLatest => Since is null ? null : EndOf(Since);

    /// <summary>True when the recognition is known to be older than five years: still shown, with the advice to look it up.</summary>
    public bool IsOlderThanValid(DateOnly today) => SinceAtLatest is { } day && day.AddYears(ValidYears) < today;

    private static DateOnly? EndOf(string since)
    {
        var culture = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(since, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day)) return day;
        if (DateOnly.TryParseExact(since, "yyyy-MM", culture, DateTimeStyles.None, out var month)) return month.AddMonths(1).AddDays(-1);
        return DateOnly.TryParseExact(since, "yyyy", culture, DateTimeStyles.None, out var year) ? year.AddYears(1).AddDays(-1) : null;
    }
}
