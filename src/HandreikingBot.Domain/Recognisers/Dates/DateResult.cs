namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// A date, time, range, duration or repetition in a text. <paramref name="Start"/> and the inclusive <paramref name="End"/> are 0-based places in the original text;
/// <paramref name="Text"/> is that part in lower case. <paramref name="Values"/>: what it can mean, past candidate before future candidate, morning before afternoon.
/// </summary>
public sealed record DateResult(int Start, int End, string Text, DateKind Kind, IReadOnlyList<DateValue> Values)
{
    /// <summary>
    /// The first day that this can mean on or after <paramref name="today"/>: of a range the first day it has from then on. <see langword="null"/> when it
    /// names no day.
    /// </summary>
    public DateOnly? FirstOnOrAfter(DateOnly today)
    {
        DateOnly? best = null;
        foreach (var value in Values)
            if (value.FirstOnOrAfter(today) is { } day && (best is null || day < best)) best = day;
        return best;
    }
}
