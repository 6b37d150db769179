namespace HandreikingBot.Domain.Understanding;

/// <summary>Reads what a person typed. Deterministic, in-process; the same text, day and number of options always give the same answer.</summary>
public sealed class MessageReader
{
    /// <param name="text">What was typed, as it came (any length; only the first 4,000 characters are read).</param>
    /// <param name="today">The day to which "volgende week" and the like relate.</param>
    /// <param name="options">How many numbered options are open; 0 = none, then bare numbers are no choice.</param>
#pragma warning disable CA1822, MA0038, IDE0060 // replaced by the understanding work
    public Understood Read(string text, DateOnly today, int options = 0) => Understood.Nothing;
#pragma warning restore CA1822, MA0038, IDE0060
}
