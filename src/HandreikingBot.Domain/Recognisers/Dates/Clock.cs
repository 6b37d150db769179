namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// A clock time as said. <paramref name="Hour"/> 0-24. <see cref="Part"/>: morning, evening … when said; else the hours up to twelve are open.
/// </summary>
internal sealed record Clock(int First, int Last, int Hour, int? Minute = null, int? Second = null)
{
    public DayPart? Part { get; init; }

    /// <summary>Only a number: it needs a word as "om" to be a time.</summary>
    public bool IsBare { get; init; }

    /// <summary>"14.00": then "om" belongs to it.</summary>
    public bool IsDotted { get; init; }

    /// <summary>"2 uur" can be a duration.</summary>
    public bool CanBeLength { get; init; }

    public bool IsOpen => Part is null && Hour is >= 1 and <= 12;

    /// <summary>Hour of the day, 0 to 23, by the part of the day when one was said.</summary>
    public int HourOfDay => Part switch
    {
        DayPart.Afternoon when Hour < 12 => Hour + 12,
        DayPart.Evening when Hour <= 12 => (Hour + 12) % 24,
        DayPart.Night when Hour is 12 => 0,
        DayPart.Night when Hour is >= 6 and < 12 => Hour + 12,
        _ => Hour % 24,
    };

    public DateTime At(int hour) => new DateTime(1, 1, 1).Add(new TimeSpan(hour, Minute ?? 0, Second ?? 0));

    public string TimexAt(int hour) => Timex.Clock(hour % 24, Minute, Second);

    /// <summary>Before noon, then after it; one when it is known which.</summary>
    public Instant[] Instants() => IsOpen ? [Instant(Hour), Instant((Hour + 12) % 24)] : [Instant(HourOfDay)];

    public Found.Point ToPoint() => new(First, Last, DateKind.Time, Instants());

    private Instant Instant(int hour) => new(TimexAt(hour), At(hour));
}
