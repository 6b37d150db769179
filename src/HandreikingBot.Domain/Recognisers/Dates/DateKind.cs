namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>The families of the <c>datetimeV2.*</c> types (Recognizers-Text, Dutch DateTime model).</summary>
public enum DateKind
{
    Date,
    Time,
    DateTime,
    DateRange,
    TimeRange,
    DateTimeRange,
    Duration,
    Set,
}

/// <summary>What a range's <c>sourceEntity</c> tells: it was made of a point or of a range by a word as "voor" or "na".</summary>
public enum DateSource
{
    None,
    Point,
    Range,
}
