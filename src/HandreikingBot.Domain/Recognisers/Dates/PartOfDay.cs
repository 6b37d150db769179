namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>The hours of the parts of the day, as the library has them: four hours each from eight in the morning.</summary>
internal static class PartOfDay
{
    private const int EarlyHours = 2;

    private static readonly DateTime Midnight = new(1, 1, 1);

    private static readonly TimeSpan LastSecond = new(23, 59, 59);

    public static string TimexOf(DayPart part) => part switch { DayPart.Morning => "TMO", DayPart.Afternoon => "TAF", DayPart.Evening => "TEV", _ => "TNI" };

    public static TimeSpan StartOf(DayPart part) => TimeSpan.FromHours(8 + (4 * (int)part));

    public static TimeSpan EndOf(DayPart part) => part is DayPart.Night ? LastSecond : TimeSpan.FromHours(12 + (4 * (int)part));

    public static Found.Stretch Of(int first, int last, DayPart part) => Of(first, last, TimexOf(part), StartOf(part), EndOf(part));

    /// <summary>The early or late half.</summary>
    public static Found.Stretch Half(int first, int last, DayPart part, bool isLate)
    {
        var middle = StartOf(part) + TimeSpan.FromHours(EarlyHours);
        return (isLate ? Of(first, last, TimexOf(part), middle, EndOf(part)) : Of(first, last, TimexOf(part), StartOf(part), middle)) with
        {
            Mod = isLate
            ? "end" : "start"
        };
    }

    public static Found.Stretch Meal(int first, int last) => Of(first, last, "TMEL", TimeSpan.FromHours(11), TimeSpan.FromHours(13));

    public static Found.Stretch Working(int first, int last) => Of(first, last, "TBH", TimeSpan.FromHours(8), TimeSpan.FromHours(18));

    private static Found.Stretch Of(int first, int last, string timex, TimeSpan start, TimeSpan end) => new(first, last, DateKind.TimeRange,
        new Interval(timex, Midnight + start, Midnight + end));
}
